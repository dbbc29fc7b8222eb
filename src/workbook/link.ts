import { cellsIn } from "./address";
import type { Link } from "./connection";

/** From here on a link is used without asking; below it, someone must look. */
export const CERTAIN = 0.8;

/** A link whose cells may be used. */
export function isSettled({ certainty, confirmed }: Pick<Link, "certainty" | "confirmed">): boolean {
  return confirmed === true || certainty >= CERTAIN;
}

/** The cells of a link: one, or one per year in the order of the plan. */
export function cellsOfLink({ address, cells }: Pick<Link, "address" | "cells">): readonly string[] {
  return cells ?? cellsIn(address);
}
