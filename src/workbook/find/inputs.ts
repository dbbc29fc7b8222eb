import type { InputDefinition, Plan } from "../../model/businesscase/plan";
import type { Place } from "../../model/audit/finding";
import type { InputId } from "../../model/businesscase/expression";
import { rangeAround } from "../address";
import type { Link, Scale } from "../connection";
import { cellNamed } from "../grid";
import type { Grid } from "../grid";
import { CERTAIN, cellsOfLink, isSettled } from "../link";
import { findCandidates } from "./candidates";
import type { Candidate } from "./candidates";

export interface FoundInput {
  readonly link: Link;
  readonly runnerUp?: Place;
}

/** Two places that are this close to each other cannot be told apart: neither is certain. */
const NEAR_EQUAL = 0.1;
const AMBIGUOUS_AT_MOST = 0.6;
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
  const candidates = claimed(findCandidates(grids, plan));
  const found = plan.inputs.flatMap((input): FoundInput[] => {
    const own = onePerPlace(
      candidates.filter(
        ({ input: of, sheet, cells }) => of === input && !isRejected(input.id, { sheet, address: rangeAround(cells) }),
      ),
    );
    const before = known.find((link) => link.input === input.id && isSettled(link));
    const chosen = (before && keep(before, own, input, grids, plan)) ?? choose(own);
    return chosen === null ? [] : [chosen];
  });
  return withoutSharedCells(found);
}

/** A label belongs to the input that it says best; a tie leaves it to both. */
function claimed(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<object, number>();
  for (const { label, likeness } of candidates) best.set(label, Math.max(best.get(label) ?? 0, likeness));
  return candidates.filter(({ label, likeness }) => likeness >= (best.get(label) ?? 0) - CLAIM_MARGIN);
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

function choose([first, second]: readonly Candidate[]): FoundInput | null {
  if (first === undefined) return null;
  const link = linkTo(first);
  if (second === undefined) return { link };
  const runnerUp: Place = { sheet: second.sheet, address: rangeAround(second.cells) };
  if (first.certainty - second.certainty >= NEAR_EQUAL) return { link, runnerUp };
  const also = `${runnerUp.sheet}!${runnerUp.address}`;
  return {
    link: {
      ...link,
      certainty: Math.min(link.certainty, AMBIGUOUS_AT_MOST),
      why: `${link.why.slice(0, -1)}, maar ${also} past even goed.`,
    },
    runnerUp,
  };
}

function linkTo({ input, sheet, cells, scale, certainty, why }: Candidate): Link {
  const address = rangeAround(cells);
  const link = { input: input.id, sheet, address, scale, certainty: Math.round(certainty * 100) / 100, why };
  const inOrder = cellsOfLink(link).join() === cells.join();
  return inOrder ? link : { ...link, cells };
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
  const best = own[0];
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

/** One cell cannot be two inputs. */
function withoutSharedCells(found: readonly FoundInput[]): readonly FoundInput[] {
  const count = new Map<string, number>();
  const key = ({ link }: FoundInput) => `${link.sheet}!${link.address}`;
  for (const item of found) count.set(key(item), (count.get(key(item)) ?? 0) + 1);
  return found.map((item) => {
    if (count.get(key(item)) === 1) return item;
    const certainty = Math.min(item.link.certainty, AMBIGUOUS_AT_MOST);
    const why = `${item.link.why.slice(0, -1)}, maar dezelfde cel past ook bij een andere invoer.`;
    return { ...item, link: { ...item.link, certainty, why } };
  });
}
