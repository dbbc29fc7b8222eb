import { isOutline, outlineOf, type Basis, type Outline } from "../../model/provenance/basis";
import type { Register } from "../../model/provenance/register";
import { inColumns } from "./columns";
import { MOST_UNPACKED, pack, unpackedSize } from "./packing";
import { registerToJson } from "./register-json";

/**
 * In characters: a thousand letters of the largest example, each of other figures. Excel keeps the part with every save, and
 * sends it along with every write; on the web a request is at most 5 MB.
 */
const BUDGET = 1_200_000;
/** What is trimmed makes room for some more letters at once. */
const AFTER_TRIMMING = 0.9;

/** How much of the room for references is taken. */
export interface Room {
  /** As a part of one. */
  readonly used: number;
  readonly references: number;
  /** Of so many references, the oldest, only what municipalities were told is kept. */
  readonly trimmed: number;
}

export function roomOf(register: Register): Room {
  const { printed, bases } = register;
  const isTrimmed = (basis: Basis | Outline | undefined) => basis !== undefined && isOutline(basis);
  return {
    used: sizeOf(register) / BUDGET,
    references: printed.length,
    trimmed: printed.filter(({ basis }) => isTrimmed(bases[basis])).length,
  };
}

/**
 * The register as a file can hold it: where it grew too large, the oldest letters keep their reference, moment, scenario and
 * what municipalities were told, and lose what that stood on.
 *
 * @returns null where even that is too much: then no reference can be added
 */
export function fitting(register: Register, budget = BUDGET): Register | null {
  if (isWithin(register, budget)) return register;
  const newestFirst = [...new Set(register.printed.map(({ basis }) => basis).reverse())];
  const room = budget * AFTER_TRIMMING - sizeOf(trimmedTo(register, new Set()));
  let whole = pack(
    newestFirst.map((key) => inColumns(register.bases[key])),
    Math.max(room, 0),
  ).values.length;
  let trimmed = trimmedTo(register, new Set(newestFirst.slice(0, whole)));
  while (whole > 1 && !isWithin(trimmed, budget)) {
    whole = Math.ceil(whole * 0.8 - 1);
    trimmed = trimmedTo(register, new Set(newestFirst.slice(0, whole)));
  }
  return isWithin(trimmed, budget) ? trimmed : null;
}

/** Small enough for the file, and to be read again. */
function isWithin(register: Register, budget: number): boolean {
  const json = registerToJson(register);
  return JSON.stringify(json).length <= budget && unpackedSize(json.figures) <= MOST_UNPACKED * AFTER_TRIMMING;
}

/** @param whole the keys of what keeps its detail */
function trimmedTo(register: Register, whole: ReadonlySet<string>): Register {
  const bases = Object.fromEntries(
    Object.entries(register.bases).map(([key, basis]) => [key, whole.has(key) ? basis : outlineOf(basis)]),
  );
  return { ...register, bases };
}

function sizeOf(register: Register): number {
  return JSON.stringify(registerToJson(register)).length;
}
