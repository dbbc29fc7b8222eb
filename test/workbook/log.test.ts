import fc from "fast-check";
import { Decimal } from "../../src/model/money/decimal";
import { cellAddress, parseAddress } from "../../src/workbook/cells/address";
import type { CellValue, Grid } from "../../src/workbook/cells/grid";
import { longerLog, serialOfMoment, undoneInLog } from "../../src/workbook/history/log";
import { MOST_LOG_ROWS } from "../../src/workbook/history/log-sheet";
import { LOG_SHEET } from "../../src/workbook/sheets/sheet-names";
import type { LogChange } from "../../src/workbook/sheets/workbook-change";
import { openSmall, type SmallBench } from "../faults/support/small-bench";
import { smallWorkbook } from "../support/small-workbook";
import { grid } from "./support/grids";
import { sheetId } from "./support/workbench";

let bench: SmallBench;
beforeEach(async () => {
  bench = await openSmall(await smallWorkbook());
});
afterEach(() => bench.office.close());

const price = (value: number) => bench.session.changeInputs(new Map([["price", [new Decimal(value)]]]));

function rows(): readonly (readonly unknown[])[] {
  const { engine } = bench.office;
  const area = { row: 4, column: 0, rows: 8, columns: 8 };
  const cells = engine.read(sheetId(engine, LOG_SHEET), area).map((row) => row.map(({ value }) => value));
  return cells.filter(([number]) => number !== "" && number !== undefined);
}

const hasLog = () => bench.office.engine.sheets().some(({ name }) => name === LOG_SHEET);
/** 22-11-2026 om 14:05, as a spreadsheet counts. */
const NOW = 46348 + (14 * 60 + 5) / 1440;

test("every write is a line: when, what, from which inputs, which cells of the user's changed", async () => {
  await bench.session.recalculate();
  await price(3100);
  await bench.session.freezeValues();
  const told = rows();
  expect(told.map(([number, , what, scenario]) => [number, what, scenario])).toEqual([
    [1, "Herberekenen", "Plan"],
    [2, "Invoer wijzigen", "Plan"],
    [3, "Waarden vastzetten", "Plan"],
  ]);
  for (const [, at] of told) expect(at).toBeCloseTo(NOW, 6);
  expect(told[0]?.[4]).toBeGreaterThan(3);
  expect(told[1]?.[6]).toBe("Invoer!C8: 3000 → 3100");
});

test("what is taken back stays in the log, and says so", async () => {
  await bench.session.recalculate();
  await price(3100);
  await bench.session.undo();
  expect(rows().map(([number, , , , , , , undone]) => [number, undone !== ""])).toEqual([
    [1, false],
    [2, true],
  ]);
  await price(3200);
  expect(rows().map(([number]) => number)).toEqual([1, 2, 4]);
});

test("the log goes with the write that made it: then all it tells has been taken back", async () => {
  await bench.session.recalculate();
  await price(3100);
  await bench.session.undo(2);
  expect(hasLog()).toBe(false);
});

test("a log that the user deleted begins anew", async () => {
  await bench.session.recalculate();
  const { engine } = bench.office;
  engine.deleteSheet(sheetId(engine, LOG_SHEET));
  await bench.session.recalculate();
  expect(bench.session.state().problem).toBeNull();
  expect(rows().map(([number]) => number)).toEqual([2]);
});

test("a sheet of the user's own with that name is left alone", async () => {
  bench.office.engine.addSheet(LOG_SHEET);
  await price(3100);
  expect(bench.session.state().problem).toMatchObject({ code: "sheet-not-ours" });
});

test("a formula put in an empty workbook makes no log", async () => {
  await bench.session.show({ sheet: "Eigen werk", address: "D1" });
  await bench.session.insertFormula({
    formula: "=1+1",
    references: [],
    sizeOf: () => ({ rows: 1, columns: 1 }),
  });
  expect(bench.session.state()).toMatchObject({ problem: null, canUndo: true });
  expect(hasLog()).toBe(false);
});

const ENTRY = { id: 9, at: 1, what: "Herberekenen", scenario: "Plan", inputs: 3, cells: 5, changed: "" };

test("a full log lets its oldest line go", () => {
  const full = grid(LOG_SHEET, [
    ...Array.from({ length: 4 }, () => [""]),
    ...Array.from({ length: MOST_LOG_ROWS }, (_, row) => [row + 1, 1, "Herberekenen", "Plan", 1, 1, "", ""]),
  ]);
  const [block] = longerLog(full, ENTRY).blocks;
  expect(block?.cells).toHaveLength(MOST_LOG_ROWS);
  expect(block?.cells[0]?.[0]).toBe(2);
  expect(block?.cells.at(-1)?.[0]).toBe(9);
});

/** What stands on the log after a change, by address. */
function after(cells: Map<string, unknown>, { blocks }: LogChange): Map<string, unknown> {
  const now = new Map(cells);
  for (const { address, cells: put } of blocks) {
    const { row, column } = parseAddress(address);
    put.forEach((line, r) =>
      line.forEach((content, c) => {
        const value = typeof content === "object" && content !== null && "text" in content ? content.text : content;
        now.set(cellAddress(row + r, column + c), value ?? "");
      }),
    );
  }
  return now;
}

function logOf(cells: Map<string, unknown>): Grid {
  const rows = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (cells.get(cellAddress(row, column)) ?? "") as CellValue),
  );
  return grid(LOG_SHEET, rows);
}

test("wherever a user writes on the log, notes stay and every write is told", () => {
  const note = fc.record({
    row: fc.integer({ min: 4, max: 40 }),
    column: fc.nat(11),
    text: fc.constantFrom("mijn notitie", "zie mail"),
  });
  const act = fc.oneof(fc.constant("write" as const), note);
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let cells = new Map<string, unknown>();
      const notes = new Map<string, string>();
      let writes = 0;
      for (const each of acts) {
        if (each === "write") {
          writes += 1;
          cells = after(cells, longerLog(logOf(cells), { ...ENTRY, id: writes }));
        } else if ((cells.get(cellAddress(each.row, each.column)) ?? "") === "") {
          cells.set(cellAddress(each.row, each.column), each.text);
          notes.set(cellAddress(each.row, each.column), each.text);
        }
      }
      for (const [address, text] of notes) expect(cells.get(address)).toBe(text);
      const numbers = [...cells].flatMap(([address, value]) =>
        /^A\d+$/.test(address) && typeof value === "number" ? [value] : [],
      );
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: writes }, (_, index) => index + 1));
    }),
  );
});

test("one note far below does not wipe the log", async () => {
  await bench.session.recalculate();
  await price(3100);
  const { engine } = bench.office;
  engine.write(sheetId(engine, LOG_SHEET), parseAddress("J1500"), [["mijn notitie"]]);
  await price(3200);
  expect(rows().map(([number]) => number)).toEqual([1, 2, 3]);
  expect(engine.read(sheetId(engine, LOG_SHEET), parseAddress("J1500"))[0]?.[0]?.value).toBe("mijn notitie");
});

test("a line that the log no longer has is passed over when its write is taken back", () => {
  const log = grid(LOG_SHEET, [...Array.from({ length: 4 }, () => [""]), [7, 1, "Herberekenen"]]);
  expect(undoneInLog(log, [6, 7], 2).blocks.map(({ address }) => address)).toEqual(["H5"]);
});

test("moments are counted in the user's own time, to the minute", () => {
  expect(serialOfMoment(new Date(2026, 10, 22, 14, 5, 59))).toBeCloseTo(NOW, 9);
});
