import { cellAt, texts, usedRect, type Grid, type Position } from "../../cells/grid";
import { holdsFigure } from "./cell-number";
import { yearIn } from "./years";

const VALUE_WORDS = new Set(
  "waarde waarden bedrag getal invoer input aantal parameter value amount huidig actueel current".split(" "),
);
/** Over a column of numbers that are no figures of an input, or of another version of it. */
const NO_VALUE_WORDS = new Set(
  "ref nr nummer bron source code regel toelichting pagina blz id grootboek rekening tabel bijlage oud vorig vorige concept laag hoog minimum maximum min max realisatie old previous low high".split(
    " ",
  ),
);

const LONGEST_HEADER = 30;

/** A header's words, without the care that labels need: there are as many texts as cells. */
function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

/** Words over a column of figures. A line that holds figures itself is no header: "aantal" may be a unit there. */
export function valueHeaders(grid: Grid, planYears: readonly number[]): readonly Position[] {
  const { column, columns } = usedRect(grid);
  const holdsFigures = (row: number) =>
    Array.from({ length: columns }, (_, index) => cellAt(grid, row, column + index)).some(
      (cell) => holdsFigure(cell) && yearIn(cell, planYears) === null,
    );
  return [...texts(grid)].filter(({ row, text }) => isValueHeader(text) && !holdsFigures(row));
}

function isValueHeader(text: string): boolean {
  if (text === "" || text.length > LONGEST_HEADER) return false;
  return words(text).every((word) => VALUE_WORDS.has(word));
}

/** True for a header that says that its numbers are references, sources or another version. */
export function saysNoValue(text: string): boolean {
  return words(text).some((word) => NO_VALUE_WORDS.has(word));
}
