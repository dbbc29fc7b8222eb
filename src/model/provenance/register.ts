import type { Basis } from "./basis";
import { basisKey, referenceOf } from "./reference";

/** A reference that was printed, with what it stands for. */
export interface Printed {
  readonly reference: string;
  /** Moment, ISO 8601. */
  readonly at: string;
  readonly basis: Basis;
}

/** Every reference ever printed from a workbook. Kept in the file; only ever added to. */
export interface Register {
  readonly printed: readonly { readonly reference: string; readonly at: string; readonly basis: string }[];
  /** By key: many letters stand on the same basis. */
  readonly bases: Readonly<Record<string, Basis>>;
}

export const EMPTY_REGISTER: Register = { printed: [], bases: {} };

/** @param at moment, ISO 8601 */
export function print(basis: Basis, at: string): Printed {
  return { reference: referenceOf(basis, at), at, basis };
}

/** The register with one more reference; the same one twice is kept once. */
export function register(known: Register, { reference, at, basis }: Printed): Register {
  if (known.printed.some((entry) => entry.reference === reference)) return known;
  const key = basisKey(basis);
  return {
    printed: [...known.printed, { reference, at, basis: key }],
    bases: { ...known.bases, [key]: basis },
  };
}

/** What a reference stands for; null for one that was not printed from this workbook. */
export function lookUp({ printed, bases }: Register, reference: string): Printed | null {
  const entry = printed.find((candidate) => candidate.reference === reference);
  const basis = entry && bases[entry.basis];
  return basis ? { reference, at: entry.at, basis } : null;
}
