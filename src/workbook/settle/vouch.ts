import type { Link } from "../connection";
import type { Grid } from "../grid";
import { cellsOfLink } from "../link";
import { textBeside } from "./beside";

/** The link of which the user says that it is right, with the text by which its cell is known again. */
export function vouchedFor(link: Link, grids: readonly Grid[]): Link {
  const grid = grids.find(({ name }) => name === link.sheet);
  return { ...link, confirmed: true, beside: grid === undefined ? "" : textBeside(grid, cellsOfLink(link)) };
}
