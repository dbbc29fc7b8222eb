import { cellNamed, type CellValue, type Grid } from "./grid";
import { quoted } from "./spelling";

/** One of the controller's own cells, with what goes in it. */
export interface CellWrite {
  readonly sheet: string;
  readonly address: string;
  readonly content: CellValue;
  /** What a write put there, where the content is what stood there before it: so long as it stands there, it can go back. */
  readonly after?: CellValue;
}

/** A cell that is written by its hidden name, so that nothing that moves it can come in between; or else by its address. */
export interface NamedWrite extends CellWrite {
  readonly name?: string;
  /** It had a name, and that stands for no cell any more. */
  readonly gone?: true;
}

/** What is in a cell, in the form in which it is written. */
export function presentContent(grid: Grid, address: string): CellValue {
  const { formula, kind, value } = cellNamed(grid, address);
  return formula ?? (kind === "text" ? quoted(String(value)) : value);
}
