import { DRIVERS, isDriver } from "../drivers/definitions";
import { excelText } from "../drivers/excel-text";
import { OTHER_FORMULAS, REASONS } from "./others";
import type { Plain } from "./plain";
import { atom } from "./reference";

export type { Plain } from "./plain";

/** Functions that can be written as a formula of Excel's own. */
export const PLAIN_IDS: ReadonlySet<string> = new Set([...Object.keys(DRIVERS), ...Object.keys(OTHER_FORMULAS)]);

/**
 * What a function calculates, in Excel's own formulas, for a recipient without the add-in. It does not check its
 * arguments: wrong figures give what Excel makes of them, and no sentence.
 *
 * @param id "VOORKOMEN", without the namespace
 * @param references the arguments as they stand in a formula: "B4", "Input!$C$3", "0.028"; null where left out
 */
export function plainFormula(id: string, references: readonly (string | null)[]): Plain {
  if (isDriver(id)) return { formula: ofDriver(id, references) };
  const other = OTHER_FORMULAS[id];
  if (other) return other(references);
  return { reason: REASONS[id] ?? `${id} is geen functie van deze invoegtoepassing.` };
}

function ofDriver(id: keyof typeof DRIVERS, references: readonly (string | null)[]): string {
  const { parameters, formula } = DRIVERS[id];
  return excelText(formula, (name) => {
    const index = parameters.findIndex((parameter) => parameter.name === name);
    const reference = references[index] ?? null;
    return reference === null ? String(parameters[index]?.fallback ?? 0) : atom(reference);
  });
}
