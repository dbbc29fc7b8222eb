import type { InputDefinition } from "../../model/businesscase/plan";
import { absolute, reference } from "../address";
import type { Link } from "../connection";
import { cellsOfLink } from "../link";
import { formula } from "./workbook-change";
import type { Content } from "./workbook-change";

/** Where the limits and the scale of an input stand, as references from its row. */
export interface CheckCells {
  readonly min: string;
  readonly max: string;
  readonly scale: string;
}

/**
 * The live figure of an input in a year: its own cell, checked. What is no number, or lies outside the limits, becomes
 * #N/A, so that exactly the rows that hang on it say so. An optional input may stay empty instead.
 */
export function inputCell(input: InputDefinition, link: Link | null, yearIndex: number, check: CheckCells): Content {
  if (link === null) return input.optional === true ? null : formula("NA()");
  const cells = cellsOfLink(link);
  const address = cells[cells.length === 1 ? 0 : yearIndex];
  if (address === undefined) return formula("NA()");
  const cell = reference(link.sheet, absolute(address));
  const value = link.scale === "1" ? cell : `${cell}*${check.scale}`;
  const otherwise = input.optional === true ? '""' : "NA()";
  return formula(`IF(AND(ISNUMBER(${cell}),${value}>=${check.min},${value}<=${check.max}),${value},${otherwise})`);
}
