import type { CellInput, Engine } from "../../../src/workbench/engine/engine";

const SHEET = "MGN SiSa";
const LINE = ["Code", "Jaar", "Mijlpaal"];
const ASKED = [
  "Besteding in het jaar (zelf invullen)",
  "Correctie vorig jaar (zelf invullen)",
  "Besteed, nog niet gehaald (zelf invullen)",
];
const WIDTH = 20;

interface Read {
  readonly id: string;
  readonly header: number;
  readonly rows: readonly (readonly CellInput[])[];
  readonly columnOf: (header: string) => number;
}

function read(engine: Engine): Read | null {
  const sheet = engine.sheets().find(({ name }) => name === SHEET);
  const rect = sheet && engine.usedRect(sheet.id, false);
  if (!sheet || !rect) return null;
  const rows = engine
    .read(sheet.id, { row: 0, column: 0, rows: rect.row + rect.rows, columns: WIDTH })
    .map((line) => line.map(({ formula, value }) => formula ?? value));
  const header = rows.findIndex((row) => row.includes(ASKED[0] ?? ""));
  return { id: sheet.id, header, rows, columnOf: (text) => rows[header]?.indexOf(text) ?? -1 };
}

/** What municipalities filled in, as a reader of the sheet sees it: one text for each amount, sorted. */
export function entriesOn(engine: Engine): readonly string[] {
  const sheet = read(engine);
  if (sheet === null) return [];
  const { rows, header, columnOf } = sheet;
  return rows
    .slice(header + 1)
    .flatMap((row) =>
      ASKED.flatMap((asked) => {
        const amount = row[columnOf(asked)] ?? "";
        return amount === "" ? [] : [[...LINE.map((text) => row[columnOf(text)]), asked, amount].join("|")];
      }),
    )
    .sort();
}

function lineAt(sheet: Read, nth: number): number | null {
  const lines = [...sheet.rows.keys()].filter(
    (row) => row > sheet.header && (sheet.rows[row]?.[sheet.columnOf("Code")] ?? "") !== "",
  );
  return lines[nth % Math.max(1, lines.length)] ?? null;
}

export function fillIn(engine: Engine, nth: number, asked: number, amount: number): void {
  const sheet = read(engine);
  const row = sheet && lineAt(sheet, nth);
  if (sheet === null || row === null) return;
  const column = sheet.columnOf(ASKED[asked % ASKED.length] ?? "");
  engine.write(sheet.id, { row, column, rows: 1, columns: 1 }, [[amount]]);
}

/** As a user copies a line and inserts it beneath. */
export function copyLine(engine: Engine, nth: number): void {
  const sheet = read(engine);
  const row = sheet && lineAt(sheet, nth);
  if (sheet === null || row === null) return;
  const line = sheet.rows[row] ?? [];
  engine.insertRows(sheet.id, row + 1, 1);
  engine.write(sheet.id, { row: row + 1, column: 0, rows: 1, columns: line.length }, [line]);
}

export function insertColumn(engine: Engine, at: number): void {
  const sheet = read(engine);
  if (sheet !== null && sheet.columnOf("Opmerking") < WIDTH - 3) engine.insertColumns(sheet.id, at, 1);
}

/** The contents of the sheet, without what was filled in. */
export function withoutEntries(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const header = rows.find((row) => row.includes(ASKED[0]));
  const columns = ASKED.map((text) => header?.indexOf(text) ?? -1);
  return rows.map((row) => row.map((cell, column) => (row !== header && columns.includes(column) ? "" : cell)));
}
