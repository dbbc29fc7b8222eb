import { cellsIn } from "./address";
import type { Link } from "./connection";

/** From here on a link is used without asking; below it, someone must look. */
export const CERTAIN = 0.8;

/** The cells of a link: one, or one per year in the order of the plan. */
export function cellsOfLink({ address, cells }: Pick<Link, "address" | "cells">): readonly string[] {
  return cells ?? cellsIn(address);
}
