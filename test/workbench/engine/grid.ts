import type {
  Cell,
  CellContent,
  CellValue,
  Engine,
  KeptValue,
  Rect,
  TableContent,
} from "../../../src/workbench/engine/engine";

/** The id of the sheet that `openSheet` opens. */
export const SHEET = "blad";

type Filling = Pick<CellContent, "input" | "kept" | "fills" | "keptFill">;
export type Given = Record<
  string,
  number | string | boolean | readonly [formula: string, kept?: number | string] | Filling
>;

/** Opens a sheet "Blad" with constants, and with formulas beside what the file keeps of them. */
export async function openSheet(
  engine: Engine,
  given: Given,
  more: { readonly names?: Record<string, string>; readonly tables?: readonly TableContent[] } = {},
): Promise<void> {
  const cells = Object.entries(given).map(([address, content]): CellContent => {
    const { row, column } = at(address);
    const look = { numberFormat: "General", format: {} };
    if (typeof content !== "object") return { row, column, input: content, ...look };
    if ("input" in content) return { row, column, ...content, ...look };
    const [formula, value] = content;
    const kept = value === undefined ? {} : { kept: keptValue(value) };
    return { row, column, input: formula, ...kept, ...look };
  });
  await engine.load({
    sheets: [
      {
        id: SHEET,
        name: "Blad",
        visibility: "Visible",
        cells,
        columnWidths: new Map(),
        rowHeights: new Map(),
        hiddenColumns: [],
        hiddenRows: [],
        frozen: { rows: 0, columns: 0 },
        merges: [],
        isProtected: false,
      },
    ],
    names: Object.entries(more.names ?? {}).map(([name, formula]) => ({ name, formula })),
    tables: more.tables ?? [],
    active: SHEET,
  });
  await engine.settled();
}

export const keptValue = (value: number | string): KeptValue => ({
  value,
  isError: typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value),
});

/** "B2:C4" as a rectangle. */
export function at(address: string): Rect {
  const [from = "", to = from] = address.split(":");
  const [row, column] = position(from);
  const [lastRow, lastColumn] = position(to);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function values(engine: Engine, sheet: string, address: string): CellValue[][] {
  return engine.read(sheet, at(address)).map((row) => row.map((cell) => cell.value));
}

export function formulas(engine: Engine, sheet: string, address: string): (string | undefined)[][] {
  return engine.read(sheet, at(address)).map((row) => row.map((cell) => cell.formula));
}

export function cell(engine: Engine, sheet: string, address: string): Cell {
  const found = engine.read(sheet, at(address))[0]?.[0];
  if (!found) throw new Error(`No cell at ${address}`);
  return found;
}

function position(cell: string): [number, number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
