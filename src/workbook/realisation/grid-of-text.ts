import Papa from "papaparse";
import { withoutInvisible } from "../cells/normalise";
import type { CellValue, Grid } from "../cells/grid";

/** What Excel writes above a file of its own, to say what parts its columns. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A text with columns (.csv, or pasted cells) as the cells of a sheet. Every cell is text: what it means is found later. */
export function gridOfText(text: string, name: string): Grid {
  const bare = text.replace(/^\uFEFF/, "");
  const [line = "", delimiter] = SEPARATOR_LINE.exec(bare) ?? [];
  const { data } = Papa.parse<string[]>(bare.slice(line.length), {
    delimiter: delimiter ?? "",
    delimitersToGuess: [";", ",", "\t", "|"],
  });
  return gridOfRows(name, data);
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
