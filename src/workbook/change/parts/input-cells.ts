import { FROM_PLAN } from "../../../model/plan/from-plan";
import type { InputDefinition } from "../../../model/plan/plan";
import { absolute, reference } from "../../cells/address";
import { numberOfText, type NumberText } from "../../../model/text/number-text";
import type { Connection, LinkView, SettledInput } from "../../connect/connection";
import { styleOfInput } from "../../figures/inputs";
import { cellsOfLink } from "../../links/link";
import { formula, type Content } from "../../sheets/workbook-change";
import { numberInText } from "./number-in-text";
import { readable } from "./readable";

/** Where the limits and the scale of an input stand, as references from its row. */
export interface CheckCells {
  readonly min: string;
  readonly max: string;
  readonly scale: string;
}

/** Where the inputs come from: cells, or what was settled without one. */
export type FoundInputs = Pick<Connection, "links" | "typed" | "fromPlan" | "leftOut" | "figures" | "workedOutFrom">;

/** Dutch: the cell of an input, or why it has none. */
export function originOf({ id }: InputDefinition, { links, typed, fromPlan, leftOut }: FoundInputs): string {
  const isThis = ({ input }: { readonly input: string }) => input === id;
  const link = links.find(isThis);
  if (link !== undefined) return `${link.sheet}!${link.address}`;
  if (typed.some(isThis)) return "ingetypt op Koppelen";
  if (fromPlan.some(isThis)) return FROM_PLAN;
  return leftOut.some(isThis) ? "weggelaten op Koppelen" : "niet gevonden";
}

/** A value that was typed in the pane, or that the plan gave: no cell of the workbook to refer to. */
export function typedCell({ values }: SettledInput, yearIndex: number): Content {
  return (values.length === 1 ? values[0] : values[yearIndex])?.toNumber() ?? formula("NA()");
}

/**
 * The live figure of an input in a year: its own cell, checked. What is no number, or lies outside the limits, becomes
 * #N/A, so that exactly the rows that hang on it say so. An optional input may stay empty instead.
 *
 * @param sources where the figures stand from which the workbook works this one out: none of them may be #N/A either
 */
export function inputCell(
  input: InputDefinition,
  link: LinkView | null,
  yearIndex: number,
  check: CheckCells,
  sources: readonly string[] = [],
): Content {
  if (link === null) return input.optional === true ? null : formula("NA()");
  const linked = linkedNumber(input, link, yearIndex, check.scale);
  if (linked === null) return formula("NA()");
  const { number, value } = linked;
  const otherwise = input.optional === true ? '""' : "NA()";
  const follows = inSums(sources).map((sum) => `,ISNUMBER(${sum})`);
  return formula(`IF(AND(${readable(number, value, check)}${follows.join("")}),${value},${otherwise})`);
}

/** As many as a function of Excel takes, with room to spare. */
const MOST_ARGUMENTS = 200;

function inSums(cells: readonly string[]): readonly string[] {
  const count = Math.ceil(cells.length / MOST_ARGUMENTS);
  return Array.from(
    { length: count },
    (_, index) => `SUM(${cells.slice(index * MOST_ARGUMENTS, (index + 1) * MOST_ARGUMENTS).join(",")})`,
  );
}

/** The number in an input's own cell, unchecked: as it stands there, and in the input's own unit. */
export interface LinkedNumber {
  readonly number: string;
  readonly value: string;
}

/**
 * Formulas for the number in the cell of an input in a year; null where the link has no cell for that year.
 * @param scale by which it is multiplied, where the link has a scale: a reference, or the number itself
 */
export function linkedNumber(
  input: InputDefinition,
  link: LinkView,
  yearIndex: number,
  scale: string = link.scale,
): LinkedNumber | null {
  const cells = cellsOfLink(link);
  const index = cells.length === 1 ? 0 : yearIndex;
  const address = cells[index];
  if (address === undefined) return null;
  const cell = reference(link.sheet, absolute(address));
  const typed = typedAsText(input, link, index);
  const number = typed === null ? cell : numberInText(cell, typed.decimal ?? ",");
  const isInUnit = link.scale === "1" || typed?.percentage === true;
  return { number, value: isInUnit ? number : `${number}*${scale}` };
}

/** The number that one of the cells holds as text; null where it holds none. */
function typedAsText(input: InputDefinition, link: LinkView, index: number): (NumberText & { kind: "number" }) | null {
  const value = link.values[index];
  if (typeof value !== "string") return null;
  const read = numberOfText(value, styleOfInput(input, link, link.values));
  return read.kind === "number" ? read : null;
}
