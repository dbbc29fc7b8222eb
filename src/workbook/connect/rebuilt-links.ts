import type { Place } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import { placeOfReference } from "../cells/address";
import type { Grid } from "../cells/grid";
import { nameOfInput, nameOfRejected, type HiddenName } from "../links/hidden-names";
import { placeOfName } from "../links/follow";
import { CERTAIN, cellsOfLink, isSettled, type Link } from "../links/link";
import type { Settlement } from "../links/settlement";
import { connectCells } from "./connect";

/** What hidden names alone tell of a workbook whose links were lost. */
export interface RebuiltLinks {
  readonly links: readonly Link[];
  readonly settlement: Settlement;
}

/**
 * The links of a workbook by their hidden names. A name tells the cell, and not in what unit it is, nor whether a user
 * confirmed it: so a link holds where its label is found at the same cell, and is asked otherwise.
 *
 * @param known what is known of them all the same
 */
export function rebuiltLinks(
  plan: Plan,
  grids: readonly Grid[],
  names: readonly HiddenName[],
  known: RebuiltLinks,
): RebuiltLinks {
  const byName = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const rejected = Object.fromEntries(
    plan.inputs.flatMap(({ id }) => {
      const places = known.settlement.rejected[id] ?? rejectedBy(id, byName);
      return places.length === 0 ? [] : [[id, places]];
    }),
  );
  const settlement = { ...known.settlement, rejected: { ...known.settlement.rejected, ...rejected } };
  const found = connectCells(plan, grids, [], settlement).links;
  const links = plan.inputs.flatMap(({ id: input }): Link[] => {
    const before = known.links.find((link) => link.input === input);
    if (before !== undefined) return [before];
    const place = placeOfName(byName.get(nameOfInput(input).toLowerCase()) ?? "");
    if (place === null || grids.every(({ name }) => name !== place.sheet)) return [];
    const byLabel = found.find((link) => link.input === input);
    const named: Link = { ...{ input, scale: "1", certainty: CERTAIN, why: WHY }, ...place };
    if (byLabel === undefined) return [named];
    const isSame = byLabel.sheet === named.sheet && cellsOfLink(byLabel).join() === cellsOfLink(named).join();
    // What is not certain by its label is asked anyway.
    return isSame || !isSettled(byLabel) ? [] : [named];
  });
  return { links, settlement };
}

const WHY = "Hier stond deze invoer, naar de verborgen naam van de cel.";

function rejectedBy(input: string, byName: ReadonlyMap<string, string>): readonly Place[] {
  const places: Place[] = [];
  for (let index = 0; ; index += 1) {
    const formula = byName.get(nameOfRejected(input, index).toLowerCase());
    if (formula === undefined) return places;
    const place = placeOfReference(formula);
    if (place !== null) places.push(place);
  }
}
