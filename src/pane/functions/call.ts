import { idOf } from "../../functions/associate";
import * as functions from "../../functions/functions";
import { plainFormula } from "../../functions/plain";
import type { Insertion, Size } from "../../workbook/writing/insertion";
import { readArgument, type Argument } from "./argument";
import type { CatalogueEntry } from "./catalogue";

/** What is wrong in a field; the pane has a sentence for each. */
export type FieldFault = "missing" | "unreadable";

/** A filled-in form: a call of the function, or what is wrong per field. */
export type Call =
  { readonly arguments: readonly (Argument | null)[] } | { readonly faults: ReadonlyMap<string, FieldFault> };

/** @param typed texts of the fields, by name of the parameter */
export function readCall({ parameters }: CatalogueEntry, typed: Readonly<Record<string, string>>): Call {
  const faults = new Map<string, FieldFault>();
  const read = parameters.map(({ name, optional }) => {
    const text = typed[name]?.trim() ?? "";
    const argument = text === "" ? null : readArgument(text);
    if (text === "" && !optional) faults.set(name, "missing");
    if (text !== "" && argument === null) faults.set(name, "unreadable");
    return argument;
  });
  return faults.size > 0 ? { faults } : { arguments: read };
}

/** The call as a Dutch Excel shows it. */
export function dutchFormula(entry: CatalogueEntry, args: readonly (Argument | null)[]): string {
  return `=${entry.name}(${given(args)
    .map((one) => one?.dutch ?? "")
    .join(";")})`;
}

export function insertionOf(entry: CatalogueEntry, args: readonly (Argument | null)[]): Insertion {
  return insertionWith(
    entry,
    args,
    `=${entry.name}(${given(args)
      .map((one) => one?.formula ?? "")
      .join(",")})`,
  );
}

/** The same answer by a formula of Excel's own, or why there is none. */
export function plainInsertionOf(
  entry: CatalogueEntry,
  args: readonly (Argument | null)[],
): Insertion | { readonly reason: string } {
  const plain = plainFormula(
    entry.id,
    args.map((one) => one?.formula ?? null),
  );
  return "reason" in plain ? plain : insertionWith(entry, args, `=${plain.formula}`);
}

/** Why a function can never be written as a formula of Excel's own; null where it can, for some arguments at least. */
export function reasonNotPlain({ id, parameters }: CatalogueEntry): string | null {
  // Any single cells will do: only what they are called differs.
  const plain = plainFormula(
    id,
    parameters.map((parameter, index) => (parameter.optional ? null : `A${index + 1}`)),
  );
  return "reason" in plain ? plain.reason : null;
}

/** Without what was left out at the end. */
function given(args: readonly (Argument | null)[]): readonly (Argument | null)[] {
  return args.slice(0, args.map((one) => one !== null).lastIndexOf(true) + 1);
}

function insertionWith(entry: CatalogueEntry, args: readonly (Argument | null)[], formula: string): Insertion {
  const references = args.flatMap((one) => (one && "reference" in one.holds ? [one.holds.reference] : []));
  return {
    formula,
    references,
    sizeOf: (held) => {
      const cells = held.values();
      const values = args.map((one, index) => {
        if (one === null) return undefined;
        if ("reference" in one.holds) return cells.next().value;
        return entry.parameters[index]?.takesRange ? [[one.holds.value]] : one.holds.value;
      });
      return sizeOfAnswer(entry.id, values);
    },
  };
}

type Implementation = (...args: readonly unknown[]) => unknown;

const IMPLEMENTATIONS: ReadonlyMap<string, Implementation> = new Map(
  // Excel calls them with whatever a cell holds; so do we.
  Object.entries(functions).map(([name, implementation]) => [idOf(name), implementation as Implementation]),
);

/** A function is pure, so calling it is the surest way to know how many cells its answer takes. An error takes one. */
function sizeOfAnswer(id: string, values: readonly unknown[]): Size {
  try {
    const answer = IMPLEMENTATIONS.get(id)?.(...values);
    if (!Array.isArray(answer)) return { rows: 1, columns: 1 };
    const rows = answer as readonly (readonly unknown[])[];
    return { rows: rows.length, columns: rows[0]?.length ?? 1 };
  } catch {
    return { rows: 1, columns: 1 };
  }
}
