import Papa from "papaparse";
import { withoutInvisible } from "../cells/normalise";
import type { CellValue, Grid } from "../cells/grid";

/** What Excel writes above a file of its own, to say what parts its columns. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A text with columns (.csv, or pasted cells) as the cells of a sheet. Every cell is text: what it means is found later. */
export function gridOfText(text: string, name: string): Grid {
  return gridOfRows(name, rowsOfText(text));
}

/** Its lines as fields, whatever parts them and whether or not they are quoted. */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\uFEFF/, "");
  const [line = "", delimiter] = SEPARATOR_LINE.exec(bare) ?? [];
  const cells = bare.slice(line.length);
  return Papa.parse<string[]>(cells, { delimiter: delimiter ?? delimiterOf(cells) }).data;
}

/** Empty lines say nothing of it; in a small file they would outweigh the others. */
function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text, {
    delimitersToGuess: [";", "\t", ",", "|"],
    skipEmptyLines: "greedy",
    preview: 100,
  });
  return meta.delimiter;
}

function gridOfRows(name: string, rows: readonly (readonly string[])[]): Grid {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) =>
    Array.from({ length: columns }, (_, column): CellValue => withoutInvisible(row[column] ?? "").trim()),
  );
  return {
    name,
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "@")),
    kinds: values.map((row) => row.map((value) => (value === "" ? "empty" : "text"))),
  };
}
