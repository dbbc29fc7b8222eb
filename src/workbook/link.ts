import { cellsIn } from "./address";
import type { Link, TableLink } from "./connection";

/** From here on a link is used without asking; below it, someone must look. */
export const CERTAIN = 0.8;

/** A link whose cells may be used. */
export function isSettled({ certainty, confirmed }: Pick<Link, "certainty" | "confirmed">): boolean {
  return confirmed === true || certainty >= CERTAIN;
}

/** The table of this kind, where it is certain enough to be used. */
export function settledTable(tables: readonly TableLink[], kind: TableLink["table"]): TableLink | undefined {
  return tables.find((candidate) => candidate.table === kind && isSettled(candidate));
}

/** The cells of a link: one, or one per year in the order of the plan. */
export function cellsOfLink({ address, cells }: Pick<Link, "address" | "cells">): readonly string[] {
  return cells ?? cellsIn(address);
}
