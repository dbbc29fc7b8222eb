import type { InputId } from "../../../model/plan/expression";
import { normalise } from "../../cells/normalise";
import type { Candidate } from "./candidates";

/** Words by which a sheet or a table says that it holds another version of the figures. */
export const OLD =
  /\b(oude?|vorige?|voorgaande?|concept|vervallen|archief|kopie|backup|back up|niet gebruiken|old|previous|prior|draft|copy|archive|obsolete|scenario|variant|laag|hoog|pessimistisch|optimistisch|low|high|pessimistic|optimistic)\b/;
/** What a place on a sheet that calls itself old, or that is hidden, costs where the same input also stands elsewhere. */
const OLD_FACTOR = 0.7;

/** What is left of what stands on sheets that are set aside: the hidden ones, and those that call themselves old. */
export function setAside(candidates: readonly Candidate[]): readonly Candidate[] {
  return setOldAside(setHiddenAside(candidates));
}

/** A user sees the place on the visible sheet, and works with that. Where nothing visible holds the input, hiding tells nothing. */
function setHiddenAside(candidates: readonly Candidate[]): readonly Candidate[] {
  const visible = new Set(candidates.flatMap(({ isHidden, input }) => (isHidden ? [] : [input.id])));
  return candidates.map((candidate) =>
    candidate.isHidden && visible.has(candidate.input.id)
      ? { ...candidate, certainty: candidate.certainty * OLD_FACTOR }
      : candidate,
  );
}

/**
 * Doubts what stands on a sheet that calls itself old, a draft, a copy or a scenario, as soon as other sheets hold the same inputs.
 * Where all stands on such a sheet, its name tells nothing.
 */
function setOldAside(candidates: readonly Candidate[]): readonly Candidate[] {
  const old = new Map<string, boolean>();
  for (const { sheet } of candidates) if (!old.has(sheet)) old.set(sheet, OLD.test(normalise(sheet)));
  if (![...old.values()].includes(true)) return candidates;
  const elsewhere = new Set<InputId>();
  for (const { sheet, input } of candidates) if (old.get(sheet) === false) elsewhere.add(input.id);
  const doubled = new Set(
    candidates.filter(({ sheet, input }) => old.get(sheet) && elsewhere.has(input.id)).map(({ sheet }) => sheet),
  );
  return candidates.map((candidate) =>
    doubled.has(candidate.sheet) ? { ...candidate, certainty: candidate.certainty * OLD_FACTOR } : candidate,
  );
}
