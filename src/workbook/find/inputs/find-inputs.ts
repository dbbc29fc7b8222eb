import type { InputId } from "../../../model/plan/expression";
import type { Place } from "../../../model/plan/finding";
import type { Plan } from "../../../model/plan/plan";
import { rangeAround } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { cellsOfLink, isSettled, type Link } from "../../links/link";
import { assign, type FoundInput } from "./assign";
import { findByFigures } from "./by-figures";
import { findCandidates, type Candidate } from "./candidates";
import { KnownAgain } from "./known-again";
import { besideNeighbours } from "./neighbours";
import { setAside } from "./old-versions";

export type { FoundInput };

/** A label that says another input better than this one by more than this belongs to that other input. */
const CLAIM_MARGIN = 0.02;
/** What is left of a link whose cell is another input's too. */
const SHARED_AT_MOST = 0.6;

/**
 * Which cell is which input.
 *
 * @param known links kept from before: the settled ones hold, with their unit, as long as their name and their label tell
 * the same
 * @param isRejected true for a place of which the user said that it is not this input's
 * @returns at most one place per input; inputs that are not found are absent
 */
export function findInputs(
  grids: readonly Grid[],
  plan: Plan,
  known: readonly Link[] = [],
  isRejected: (input: InputId, place: Place) => boolean = () => false,
): readonly FoundInput[] {
  const candidates = setAside(besideNeighbours(claimed(findCandidates(grids, plan)), plan)).filter(
    ({ input, sheet, cells }) => !isRejected(input.id, { sheet, address: rangeAround(cells) }),
  );
  const surest = [...candidates].sort((a, b) => b.certainty - a.certainty);
  const again = new KnownAgain(grids, plan, surest, isRejected);
  const held = new Map<InputId, FoundInput>();
  for (const input of plan.inputs) {
    const before = known.find((link) => link.input === input.id && isSettled(link));
    const kept = before && again.find(before, input);
    if (kept) held.set(input.id, kept);
  }
  const sure = [...held.values()].flatMap(({ link }) => (isSettled(link) && link.confirmed !== true ? [link] : []));
  const found = new Map(assign(candidates, new Set(held.keys()), sure));
  const all = [...held.values(), ...found.values()];
  const taken = new Set(all.flatMap(({ link }) => placesOf(link)));
  const missing = new Set(plan.inputs.map(({ id }) => id).filter((id) => !held.has(id) && !found.has(id)));
  const isFree = (input: InputId, place: Place, cells: readonly string[]) =>
    !isRejected(input, place) && !cells.some((cell) => taken.has(`${place.sheet}!${cell}`));
  for (const item of findByFigures(grids, plan, missing, isFree)) found.set(item.link.input, item);
  const each = plan.inputs.flatMap(({ id }): FoundInput[] => {
    const item = held.get(id) ?? found.get(id);
    return item === undefined ? [] : [item];
  });
  return withoutSharedCells(each, known).map((item) => {
    const marks = isSettled(item.link) ? again.marksOf(item.link) : null;
    return marks === null ? item : { ...item, link: { ...item.link, marks } };
  });
}

/** A label belongs to the input that it says best, figures counted in; a tie leaves it to both. */
function claimed(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<object, number>();
  for (const { label, certainty } of candidates) best.set(label, Math.max(best.get(label) ?? 0, certainty));
  const surestOf = new Map<object, Map<InputId, number>>();
  for (const { label, input, certainty } of candidates) {
    const own = surestOf.get(label) ?? new Map<InputId, number>();
    surestOf.set(label, own.set(input.id, Math.max(own.get(input.id) ?? 0, certainty)));
  }
  return candidates.filter(
    ({ label, input }) => (surestOf.get(label)?.get(input.id) ?? 0) >= (best.get(label) ?? 0) - CLAIM_MARGIN,
  );
}

/** One cell cannot be two inputs; where the user said of which it is, it is not the other's. */
function withoutSharedCells(found: readonly FoundInput[], known: readonly Link[]): readonly FoundInput[] {
  const owners = new Map<string, Link[]>();
  for (const { link } of found) {
    if (isSettled(link)) for (const place of placesOf(link)) owners.set(place, [...(owners.get(place) ?? []), link]);
  }
  return found.map((item) => {
    const { link } = item;
    const others = placesOf(link).flatMap((place) => (owners.get(place) ?? []).filter((other) => other !== link));
    const weighs = ({ confirmed }: Link): boolean => confirmed === true || link.confirmed !== true;
    if (!isSettled(link) || !others.some(weighs)) return item;
    const before = known.find(({ input }) => input === link.input);
    return { ...item, link: { ...doubted(link, others), ...(before && isSettled(before) && { before }) } };
  });
}

function doubted(link: Link, others: readonly Link[]): Link {
  const { input, sheet, address, cells, scale, certainty } = link;
  const because = others.some(({ confirmed }) => confirmed)
    ? "u wees deze cel aan voor een andere invoer"
    : "deze cel is ook een andere invoer";
  return {
    ...{ input, sheet, address, scale, why: `${link.why.slice(0, -1)}, maar ${because}.` },
    ...(cells && { cells }),
    certainty: Math.min(certainty, SHARED_AT_MOST),
  };
}

function placesOf(link: Link): readonly string[] {
  return cellsOfLink(link).map((cell) => `${link.sheet}!${cell}`);
}
