import type { PlaceOfInput } from "../../model/whatif/scenario/input-differences";
import { cellsOfLink, isSettled, type Link } from "./link";

/** In which cell the value of an input in a year stands; null where no link that may be used says so. */
export function placesOfLinks(links: readonly Link[]): PlaceOfInput {
  const settled = new Map(links.filter(isSettled).map((link) => [link.input, link]));
  return (input, yearIndex) => {
    const link = settled.get(input);
    if (link === undefined) return null;
    const cells = cellsOfLink(link);
    const address = cells[cells.length === 1 ? 0 : yearIndex];
    return address === undefined ? null : { sheet: link.sheet, address };
  };
}
