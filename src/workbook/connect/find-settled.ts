import type { InputId } from "../../model/plan/expression";
import type { Place } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import type { Grid } from "../cells/grid";
import { normalise } from "../cells/normalise";
import { findInputs, scaleNow } from "../find/inputs/find-inputs";
import type { FoundInput } from "../find/inputs/find-inputs";
import { cellsOfLink } from "../links/link";
import type { Link } from "../links/link";
import type { Settlement } from "../links/settlement";
import { textBeside } from "./text-beside";

/** What is left of a cell that the user vouched for once another text stands beside it. */
const OTHER_TEXT_AT_MOST = 0.7;
/** What is left of a link whose cell the user gave to another input. */
const TAKEN_AT_MOST = 0.6;

/**
 * Which cell is which input, where the user has the last word: what was pointed at or confirmed stays as long as the
 * same text stands beside it, what was rejected is not proposed again, and what was typed or left out is not looked for.
 *
 * @param known links kept in the workbook from before
 */
export function findSettled(
  grids: readonly Grid[],
  plan: Plan,
  known: readonly Link[],
  { rejected }: Settlement,
  without: ReadonlySet<InputId>,
): readonly FoundInput[] {
  const held = new Map(
    known.flatMap((link): [InputId, Link][] => {
      const kept = heldLink(link, grids, plan);
      return kept === null ? [] : [[link.input, kept]];
    }),
  );
  const isRejected = (input: InputId, place: Place): boolean =>
    rejected[input]?.some(({ sheet, address }) => sheet === place.sheet && address === place.address) ?? false;
  const others = known.filter(({ input }) => !held.has(input));
  const found = new Map(findInputs(grids, plan, others, isRejected).map((item) => [item.link.input, item]));
  const taken = new Set([...held.values()].flatMap(placesOf));
  return plan.inputs.flatMap(({ id }): FoundInput[] => {
    if (without.has(id)) return [];
    const link = held.get(id);
    const item = found.get(id);
    if (link !== undefined) return [{ link, ...(item?.runnerUp && { runnerUp: item.runnerUp }) }];
    if (item === undefined) return [];
    return [placesOf(item.link).some((place) => taken.has(place)) ? doubted(item) : item];
  });
}

/** The link that the user vouched for; null where it is to be looked for like any other. */
function heldLink(link: Link, grids: readonly Grid[], plan: Plan): Link | null {
  const grid = grids.find(({ name }) => name === link.sheet);
  // Files from before kept no text with what was confirmed: there the finder looks for the label.
  if (link.confirmed !== true || link.beside === undefined || grid === undefined) return null;
  const cells = cellsOfLink(link);
  if (cells.length !== 1 && cells.length !== plan.years.length) return null;
  const text = textBeside(grid, cells);
  const now = { ...link, scale: scaleNow(link.scale, grid, cells) };
  if (normalise(text) === normalise(link.beside)) return now;
  const { input, sheet, address, scale, beside } = now;
  return {
    input,
    sheet,
    address,
    ...(link.cells && { cells: link.cells }),
    scale,
    certainty: Math.min(link.certainty, OTHER_TEXT_AT_MOST),
    why: `Eerder bevestigd, maar naast deze cel staat nu "${text}" in plaats van "${beside}".`,
  };
}

function placesOf({ sheet, address, cells }: Link): readonly string[] {
  return cellsOfLink({ address, ...(cells && { cells }) }).map((cell) => `${sheet}!${cell}`);
}

/** One cell cannot be two inputs, and the user said of which it is. */
function doubted(item: FoundInput): FoundInput {
  const { input, sheet, address, cells, scale, certainty } = item.link;
  const why = `${item.link.why.slice(0, -1)}, maar u wees deze cel aan voor een andere invoer.`;
  return {
    ...item,
    link: {
      ...{ input, sheet, address, scale, why },
      ...(cells && { cells }),
      certainty: Math.min(certainty, TAKEN_AT_MOST),
    },
  };
}
