import type { InputId } from "../../../model/plan/expression";
import type { Place } from "../../../model/plan/finding";
import type { InputDefinition, Plan } from "../../../model/plan/plan";
import { rangeAround } from "../../cells/address";
import { cellNamed } from "../../cells/grid";
import type { Grid } from "../../cells/grid";
import { CERTAIN, cellsOfLink, isSettled } from "../../links/link";
import type { Link, Scale } from "../../links/link";
import { assign } from "./assign";
import type { FoundInput } from "./assign";
import { findByFigures } from "./by-figures";
import { findCandidates } from "./candidates";
import type { Candidate } from "./candidates";
import { besideNeighbours } from "./neighbours";
import { setAside } from "./old-versions";

export type { FoundInput };

/** A label that says another input better than this one by more than this belongs to that other input. */
const CLAIM_MARGIN = 0.02;
/** What is left of a link whose label is gone. */
const WITHOUT_LABEL_AT_MOST = 0.7;

/**
 * Which cell is which input.
 *
 * @param known links kept from before: the settled ones hold as long as their label stands beside them, and their unit
 * with them
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
  const held = new Map<InputId, FoundInput>();
  for (const input of plan.inputs) {
    const before = known.find((link) => link.input === input.id && isSettled(link));
    const own = onePerPlace(candidates.filter((candidate) => candidate.input === input));
    const kept = before && keep(before, own, input, grids, plan);
    if (kept) held.set(input.id, kept);
  }
  const found = new Map(
    assign(
      candidates,
      [...held.values()].map(({ link }) => link),
    ),
  );
  const all = [...held.values(), ...found.values()];
  const taken = new Set(all.flatMap(({ link }) => cellsOfLink(link).map((cell) => `${link.sheet}!${cell}`)));
  const missing = new Set(plan.inputs.map(({ id }) => id).filter((id) => !held.has(id) && !found.has(id)));
  const isFree = (input: InputId, place: Place, cells: readonly string[]) =>
    !isRejected(input, place) && !cells.some((cell) => taken.has(`${place.sheet}!${cell}`));
  for (const item of findByFigures(grids, plan, missing, isFree)) found.set(item.link.input, item);
  return plan.inputs.flatMap(({ id }): FoundInput[] => {
    const item = held.get(id) ?? found.get(id);
    return item === undefined ? [] : [item];
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

/** Surest first. A label and a unit in the same row may both point at the same cell. */
function onePerPlace(candidates: readonly Candidate[]): readonly Candidate[] {
  const places = new Set<string>();
  return [...candidates]
    .sort((a, b) => b.certainty - a.certainty)
    .filter(({ sheet, cells }) => {
      const place = `${sheet}!${cells.join()}`;
      return places.size < places.add(place).size;
    });
}

/** A link from before, while its label still stands there; moved along when only one other place has the label. */
function keep(
  before: Link,
  own: readonly Candidate[],
  input: InputDefinition,
  grids: readonly Grid[],
  plan: Plan,
): FoundInput | null {
  const grid = grids.find(({ name }) => name === before.sheet);
  if (grid === undefined) return null;
  const cells = cellsOfLink(before);
  if (cells.length !== 1 && cells.length !== plan.years.length) return null;
  const same = own.find((candidate) => candidate.sheet === before.sheet && candidate.cells.join() === cells.join());
  if (same !== undefined) {
    const other = own.find((candidate) => candidate !== same);
    return {
      link: { ...before, scale: scaleNow(before.scale, grid, cells) },
      ...(other && { runnerUp: { sheet: other.sheet, address: rangeAround(other.cells) } }),
    };
  }
  const [best] = own;
  if (best !== undefined && best.certainty >= CERTAIN) return null;
  // Whatever the user confirmed, it was about a cell with another label.
  const { sheet, address, scale } = before;
  return {
    link: {
      input: input.id,
      sheet,
      address,
      ...(before.cells && { cells: before.cells }),
      scale,
      certainty: Math.min(before.certainty, WITHOUT_LABEL_AT_MOST),
      why: `Eerder gekoppeld, maar bij deze cel staat niet meer het label "${input.label}".`,
    },
  };
}

/** Typing "2,8%" makes Excel format the cell as a percentage: from then on it holds the fraction. */
export function scaleNow(before: Scale, grid: Grid, cells: readonly string[]): Scale {
  const percentage = cells.some((cell) => cellNamed(grid, cell).numberFormat.includes("%"));
  return before === "0.01" && percentage ? "1" : before;
}
