import { readFile } from "node:fs/promises";
import fc from "fast-check";
import type { CellFormat, CellInput, Engine } from "../../../src/workbench/engine/engine";
import { sameValue } from "../../../src/workbench/engine/same-value";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/files";
import { cellAddress } from "../../../src/workbench/engine/addresses";
import { newFaults } from "../../support/open-xml-sdk";
import { richWorkbook } from "./rich-workbook";
import { cellTexts, changedParts, frameOf, partsOf, sheetPaths } from "./wholeness";

/**
 * The property is the promise itself: what was not changed is in the file as it was, to the byte. The file's form is judged
 * by Microsoft's Open XML SDK, and what is opened again is what was saved.
 */
const RUNS = Number(process.env.WHOLE_RUNS ?? 2);
const TIMEOUT_MS = 60_000 + RUNS * 20_000;
const OURS =
  /^(?:\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/workbook\.xml|xl\/styles\.xml|xl\/calcChain\.xml)$/;

type Edit =
  | {
      readonly kind: "write";
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly input: CellInput;
    }
  | {
      readonly kind: "look";
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly bold: boolean;
    }
  | {
      readonly kind: "numbers";
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly code: string;
    }
  | { readonly kind: "width"; readonly sheet: number; readonly column: number; readonly pixels: number }
  | { readonly kind: "height"; readonly sheet: number; readonly row: number; readonly pixels: number }
  | { readonly kind: "freeze"; readonly sheet: number; readonly rows: number; readonly columns: number }
  | { readonly kind: "add"; readonly input: CellInput }
  | { readonly kind: "name"; readonly value: number };

const place = { sheet: fc.nat(30), row: fc.nat(25), column: fc.nat(9) };
const input: fc.Arbitrary<CellInput> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.boolean(),
  fc.constantFrom(
    "",
    "'=tekst",
    "tekst & <meer>",
    " ruimte ",
    "_x000C_",
    "regel\neen",
    "=1+1",
    '=A1&"x"',
    "=SUM(B1:B9)",
    "=1/0",
    "='Rijk'!B2",
    "=SEQUENCE(2,2)",
  ),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("write" as const), ...place, input }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("look" as const), ...place, bold: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("numbers" as const),
      ...place,
      code: fc.constantFrom("0.00", "General", '0" fte"', "d-m-yyyy"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("width" as const),
      sheet: place.sheet,
      column: place.column,
      pixels: fc.integer({ min: 20, max: 300 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("height" as const),
      sheet: place.sheet,
      row: place.row,
      pixels: fc.integer({ min: 21, max: 90 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("freeze" as const),
      sheet: place.sheet,
      rows: fc.nat(3),
      columns: fc.nat(3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("add" as const), input }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("name" as const), value: fc.nat(99) }) },
);

let engine: Engine;
beforeAll(async () => (engine = await createHeadlessEngine()));
afterAll(() => engine.dispose());

const area = { row: 0, column: 0, rows: 60, columns: 20 };

/** A format that names the font of the workbook looks as one that names none. */
function shown(format: CellFormat) {
  const all: CellFormat = { fontName: "Calibri", fontSize: 11, fontColor: "#000000", ...format };
  return Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** All that the engine says of each cell of a sheet. */
function cellsOf(sheet: string) {
  return engine.read(sheet, area).map((row, r) =>
    row.map((cell, c) => ({
      ...cell,
      look: JSON.stringify([shown(engine.format(sheet, r, c)), cell.numberFormat]),
    })),
  );
}

type Cells = ReturnType<typeof cellsOf>;

function apply(one: Edit, sheets: readonly string[]): void {
  const sheet = "sheet" in one ? (sheets[one.sheet % sheets.length] ?? "") : "";
  const cell = "column" in one && "row" in one ? { row: one.row, column: one.column, rows: 1, columns: 1 } : area;
  // Excel does not let an array or a table's heading be changed in part.
  const isTaken = sheet === "sheet-92" && cell.row >= 5 && cell.row <= 6 && cell.column <= 1;
  const isHeading = sheet === "sheet-93" && cell.row === 4 && cell.column === 0;
  if (one.kind === "write" && !isTaken && !isHeading) engine.write(sheet, cell, [[one.input]]);
  if (one.kind === "look") engine.setFormat(sheet, cell, { bold: one.bold, fill: "#DDEBF7", borderTop: one.bold });
  if (one.kind === "numbers") engine.writeNumberFormats(sheet, cell, [[one.code]]);
  if (one.kind === "width") engine.setColumnWidth(sheet, one.column, 1, one.pixels);
  if (one.kind === "height") engine.setRowHeight(sheet, one.row, 1, one.pixels);
  if (one.kind === "freeze") engine.freeze(sheet, one.rows, one.columns);
  if (one.kind === "add") {
    const name = `Nieuw ${engine.sheets().length}`;
    engine.write(engine.addSheet(name).id, { row: 1, column: 1, rows: 1, columns: 1 }, [[one.input]]);
  }
  if (one.kind === "name") engine.setName({ name: "Gekozen", formula: `=${one.value}` });
}

async function check(bytes: Uint8Array, edits: readonly Edit[]): Promise<void> {
  const open = await readWorkbook(bytes, "boek.xlsx", engine);
  await engine.settled();
  const sheets = engine.sheets();
  const before = new Map(sheets.map(({ id }) => [id, cellsOf(id)]));
  const ids = sheets.map(({ id }) => id);
  for (const one of edits) apply(one, ids);
  await engine.settled();
  const now = new Map(engine.sheets().map(({ id }) => [id, cellsOf(id)]));
  const output = await writeWorkbook(open);

  const [was, is, paths] = [await partsOf(bytes), await partsOf(output), await sheetPaths(bytes)];
  const parts = new Set([...paths.values()]);
  const elsewhere = (await changedParts(bytes, output)).filter((path) => !OURS.test(path) && !parts.has(path));
  expect(elsewhere).toEqual([]);
  for (const { id, name } of sheets) {
    const path = paths.get(name) ?? "";
    const touched = edits.filter((one) => "sheet" in one && ids[one.sheet % ids.length] === id);
    expectCells(name, [was.get(path) ?? "", is.get(path) ?? ""], [before.get(id) ?? [], now.get(id) ?? []]);
    if (!touched.some(({ kind }) => kind === "width" || kind === "freeze")) {
      expect(frameOf(is.get(path) ?? "")).toBe(frameOf(was.get(path) ?? ""));
    }
  }
  expect(await newFaults(bytes, output, "xlsx")).toEqual([]);
  await expectReopened(output, now);
}

/** An element of a cell in which nothing changed is the same text; one of which only the value did keeps its formula. */
function expectCells(name: string, [was, is]: readonly [string, string], [before, now]: readonly [Cells, Cells]): void {
  const after = cellTexts(is);
  const wrong: string[] = [];
  for (const [address, text] of cellTexts(was)) {
    const [row, column] = placeOf(address);
    const [a, b] = [before[row]?.[column], now[row]?.[column]];
    if (!a || !b || a.formula !== b.formula || a.look !== b.look) continue;
    if (sameValue(a.value, b.value) && after.get(address) !== text)
      wrong.push(`${name}!${address} ${text} ${after.get(address)}`);
    const formula = /<(?:\w+:)?f[ >].*<\/(?:\w+:)?f>/s.exec(text)?.[0] ?? "";
    const isShared = formula.includes('t="shared"');
    if (a.formula !== undefined && !isShared && !after.get(address)?.includes(formula))
      wrong.push(`${name}!${address} ${formula}`);
  }
  expect(wrong).toEqual([]);
}

function placeOf(address: string): readonly [number, number] {
  for (let column = 0; column < 60; column++) {
    const letters = cellAddress(0, column).slice(0, -1);
    if (new RegExp(`^${letters}\\d+$`).test(address)) return [Number(address.slice(letters.length)) - 1, column];
  }
  return [-1, -1];
}

async function expectReopened(output: Uint8Array, now: ReadonlyMap<string, Cells>): Promise<void> {
  const saved = [...now.values()];
  await readWorkbook(output, "boek.xlsx", engine);
  await engine.settled();
  const differing = engine.sheets().flatMap(({ id, name }, index) =>
    cellsOf(id).flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const one = saved[index]?.[r]?.[c];
        const isSame =
          one && sameValue(one.value, cell.value) && one.formula === cell.formula && one.look === cell.look;
        return isSame ? [] : [`${name}!${cellAddress(r, c)}: ${JSON.stringify(one)} is ${JSON.stringify(cell)}`];
      }),
    ),
  );
  expect(differing).toEqual([]);
}

test.each([
  ["voorbeeld-twente", () => readFile("assets/voorbeeld-twente.xlsx")],
  ["voorbeeld-ijssel-vecht", () => readFile("assets/voorbeeld-ijssel-vecht.xlsx")],
  ["voorbeeld-centraal-gelderland", () => readFile("assets/voorbeeld-centraal-gelderland.xlsx")],
  ["a workbook with all that programs lose", richWorkbook],
])(
  "%s: whatever is changed, all else stays as it was",
  async (_, make) => {
    const bytes = new Uint8Array(await make());
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => check(bytes, edits)),
      { numRuns: RUNS, seed: 20261129, endOnFailure: true },
    );
  },
  TIMEOUT_MS,
);
