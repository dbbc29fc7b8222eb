import type { InputId } from "../../../model/plan/expression";
import type { Plan } from "../../../model/plan/plan";
import { CERTAIN } from "../../links/link";
import type { Candidate } from "./candidates";

/** What is left of the doubt about a place that stands between the inputs that the plan has beside it. */
const DOUBT_LEFT = 0.6;
/** Rows (or columns) between two labels that still stand together. */
const NEAR = 2;
/** A label that says less than this is not helped by its neighbours. */
const LEAST_LIKENESS = 0.55;

/**
 * Takes some of the doubt from a place whose label stands directly beside those of the inputs that come before or after
 * it in the plan, in the same order: blocks are seldom shuffled, only renamed.
 */
export function besideNeighbours(candidates: readonly Candidate[], plan: Plan): readonly Candidate[] {
  const order = new Map(plan.inputs.map(({ id }, index): [InputId, number] => [id, index]));
  const certain = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.certainty >= CERTAIN) certain.set(key(candidate.input.id, candidate.sheet), candidate);
  }
  const beside = (candidate: Candidate, step: number): boolean => {
    const id = plan.inputs[(order.get(candidate.input.id) ?? 0) + step]?.id;
    const other = id === undefined ? undefined : certain.get(key(id, candidate.sheet));
    return other !== undefined && standsBeside(candidate, other, step);
  };
  return candidates.map((candidate) => {
    const { certainty, likeness } = candidate;
    if (certainty >= CERTAIN || likeness < LEAST_LIKENESS || candidate.doubted) return candidate;
    if (!beside(candidate, -1) && !beside(candidate, 1)) return candidate;
    return { ...candidate, certainty: 1 - (1 - certainty) * DOUBT_LEFT };
  });
}

function key(input: InputId, sheet: string): string {
  return `${input} ${sheet}`;
}

function standsBeside(one: Candidate, other: Candidate, step: number): boolean {
  const rows = (other.label.row - one.label.row) * step;
  const columns = (other.label.column - one.label.column) * step;
  return (columns === 0 && rows > 0 && rows <= NEAR) || (rows === 0 && columns > 0 && columns <= NEAR);
}
