import type { InputId } from "../../model/plan/expression";
import { isShare, isMoney, type Unit } from "../../model/text/units";
import { cellsIn, rangeAround } from "../cells/address";

/** How a cell's number becomes the input's own unit: 1000 for × € 1.000, 1000000 for millions, 0.01 for a percentage typed as 2,8. */
export type Scale = "1" | "1000" | "1000000" | "0.01";

/** An input and the cell or cells it was found in. Kept in the workbook. */
export interface Link {
  readonly input: InputId;
  readonly sheet: string;
  /** "B4", or "C9:G9" for a value per year (a row) or "C9:C13" (a column). Without sheet or $. */
  readonly address: string;
  /** The cell of each plan year, where reading the address from first to last is not their order. */
  readonly cells?: readonly string[];
  readonly scale: Scale;
  /** 0…1 */
  readonly certainty: number;
  /** Dutch, one sentence: what made us think so. */
  readonly why: string;
  /** The user looked, and said that this is the cell. */
  readonly confirmed?: true;
  /** The user pointed at this cell, or set its unit: no label that looks better takes its place. */
  readonly corrected?: true;
  /** What stood around its cells when it was last sure: by this, and its hidden name, the place is known again. */
  readonly marks?: Marks;
  /** The text that stood nearest on the left of a cell that the user vouched for: in files from before marks were kept. */
  readonly beside?: string;
  /** Its hidden name is gone, with its cells or by itself: only what stands around them can tell where they are. */
  readonly unnamed?: true;
  /** It was another link until its name and its label no longer told the same: kept until the user says which it is. */
  readonly before?: Link;
}

/** What stands around the cells of a link, and what they hold. */
export interface Marks {
  /** The texts to the left of its cells, or the year there: one for all of them where it is the same. */
  readonly rows: readonly string[];
  /** The year or heading above its cells: one for all of them where it is the same. */
  readonly columns: readonly string[];
  /** A fingerprint of what the cells held. */
  readonly held: string;
  /** The input's own label was recognised here. */
  readonly named?: true;
}

/** From here on a link is used without asking; below it, someone must look. */
export const CERTAIN = 0.8;

/** A link whose cells may be used. */
export function isSettled({ certainty, confirmed }: Pick<Link, "certainty" | "confirmed">): boolean {
  return confirmed === true || certainty >= CERTAIN;
}

/** How a link keeps its cells: as a range, and one by one where the range does not read in their order. */
export function placeOfCells(cells: readonly string[]): Pick<Link, "address" | "cells"> {
  const address = rangeAround(cells);
  return cellsIn(address).join() === cells.join() ? { address } : { address, cells };
}

/** The cells of a link: one, or one per year in the order of the plan. */
export function cellsOfLink({ address, cells }: Pick<Link, "address" | "cells">): readonly string[] {
  return cells ?? cellsIn(address);
}

/** The units in which cells may hold an input of this kind. */
export function scalesOf(unit: Unit): readonly Scale[] {
  if (isShare(unit)) return ["1", "0.01"];
  return isMoney(unit) ? ["1", "1000", "1000000"] : ["1"];
}
