import type { Basis, Outline } from "./basis";
import { basisKey, referenceOf } from "./reference";

/** A reference that was printed, with what it stands for. */
export interface Printed {
  readonly reference: string;
  /** Moment, ISO 8601. */
  readonly at: string;
  readonly basis: Basis;
}

/** Every reference ever printed from a workbook. Kept in the file; only ever added to, but for old detail. */
export interface Register {
  readonly printed: readonly { readonly reference: string; readonly at: string; readonly basis: string }[];
  /** By key: many letters stand on the same basis. */
  readonly bases: Readonly<Record<string, Basis | Outline>>;
  /** Bases by key that this version cannot read, as they are in the file. */
  readonly unread: readonly (readonly [key: string, basis: unknown])[];
}

export const EMPTY_REGISTER: Register = { printed: [], bases: {}, unread: [] };

/** A reference that was looked up. */
export interface Found {
  readonly at: string;
  /** Null where this version cannot read what it stands for. */
  readonly basis: Basis | Outline | null;
}

/** @param at moment, ISO 8601 */
export function print(basis: Basis, at: string): Printed {
  return { reference: referenceOf(basis, at), at, basis };
}

/** The register with one more reference; the same one twice is kept once. */
export function register(known: Register, { reference, at, basis }: Printed): Register {
  if (known.printed.some((entry) => entry.reference === reference)) return known;
  const key = basisKey(basis);
  return {
    ...known,
    printed: [...known.printed, { reference, at, basis: key }],
    bases: { ...known.bases, [key]: basis },
  };
}

/** What a reference stands for; null for one that was not printed from this workbook. */
export function lookUp({ printed, bases }: Register, reference: string): Found | null {
  const entry = printed.find((candidate) => candidate.reference === reference);
  return entry === undefined ? null : { at: entry.at, basis: bases[entry.basis] ?? null };
}
