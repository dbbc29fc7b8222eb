import type { CellValue } from "../../../src/workbook/cells/grid";
import { begunLog, longerLog, serialOfMoment, undoneInLog } from "../../../src/workbook/history/log";
import { logRow, MOST_LOG_ROWS, type LogEntry } from "../../../src/workbook/history/log-sheet";
import { LOG_SHEET } from "../../../src/workbook/sheets/sheet-names";
import { grid } from "../support/grids";

// By hand. A log has a title, a sentence, an empty row and headers: its entries begin in row 5.
const ENTRY: LogEntry = {
  ...{ id: 9, at: 46348.5, what: "Herberekenen", scenario: "Plan" },
  ...{ inputs: 3, cells: 5, changed: "Invoer!C8: 3000 → 3100" },
};
const HEAD = [["Logboek"], ["…"], [""], ["Nr.", "Wanneer"]];
const line = (id: CellValue, ...more: readonly CellValue[]) => [id, 46348, "Herberekenen", "Plan", 1, 1, "", ...more];
const log = (...rows: readonly (readonly CellValue[])[]) => grid(LOG_SHEET, [...HEAD, ...rows]);
const addresses = (change: { readonly blocks: readonly { readonly address: string }[] }) =>
  change.blocks.map(({ address }) => address);

test("the cells of a line: number, moment, what, scenario, inputs, cells, changed; not taken back", () => {
  const changed = { text: "Invoer!C8: 3000 → 3100" };
  expect(logRow(ENTRY)).toEqual([9, 46348.5, { text: "Herberekenen" }, { text: "Plan" }, 3, 5, changed, null]);
  expect(logRow({ ...ENTRY, inputs: null })[4]).toBeNull();
});

describe("a new log", () => {
  const { sheet, blocks } = begunLog("Twente", ENTRY);
  const cellsOf = JSON.stringify(sheet);

  test("tells what it is, has its headers, and its first line beneath them", () => {
    expect(blocks).toEqual([]);
    expect(sheet.name).toBe(LOG_SHEET);
    for (const words of [
      "Wat de invoegtoepassing in deze werkmap schreef, en wanneer",
      "Eén regel per keer schrijven. Herbereken en Ongedaan maken laten deze regels staan.",
      ...["Nr.", "Wanneer", "Wat", "Scenario", "Invoer", "Cellen", "Gewijzigd", "Ongedaan gemaakt"],
      "Invoer!C8: 3000 → 3100",
      "Twente",
    ]) {
      expect(cellsOf).toContain(words);
    }
  });

  test("is laid out for a thousand lines: rows 5 to 1004, of which the moments and the counts have forms of their own", () => {
    expect(MOST_LOG_ROWS).toBe(1000);
    const { columns, rows, frozenRows, columnWidths, blocks: styles, page } = sheet.layout;
    expect({ columns, rows, frozenRows, widths: columnWidths.length }).toEqual({
      ...{ columns: 8, rows: 5, frozenRows: 4, widths: 8 },
    });
    expect(page).toMatchObject({ titleRows: "4:4", of: "Logboek" });
    expect(styles.map(({ address, style }) => `${address} ${style}`).sort()).toEqual([
      ...["A1 title", "A2 note", "A4:H4 header", "A5:H1004 top"],
      ...["B5:B1004 moment", "E5:F1004 whole", "G5:G1004 wrapped", "H5:H1004 moment"],
    ]);
  });
});

describe("one more line", () => {
  test("goes beneath the last", () => {
    expect(longerLog(log(line(6), line(7), line(8)), ENTRY)).toEqual({
      sheet: null,
      blocks: [{ address: "A8:H8", cells: [logRow(ENTRY)] }],
    });
  });

  test("goes beneath the last, not in a row that someone emptied", () => {
    expect(addresses(longerLog(log(line(5), line(6), [""], line(7)), ENTRY))).toEqual(["A9:H9"]);
  });

  test("goes in the first row where none is left", () => {
    expect(addresses(longerLog(log(), ENTRY))).toEqual(["A5:H5"]);
    expect(addresses(longerLog(grid(LOG_SHEET, [["Logboek"]]), ENTRY))).toEqual(["A5:H5"]);
  });

  test("passes over a row where a user wrote something, in any column of ours but not beyond", () => {
    const note = ["", "", "", "", "", "", "", "mijn notitie"];
    expect(addresses(longerLog(log(line(7), note), ENTRY))).toEqual(["A7:H7"]);
    expect(addresses(longerLog(log(line(7), ["mijn notitie"], note), ENTRY))).toEqual(["A8:H8"]);
    expect(addresses(longerLog(log(line(7), [...note.slice(0, 7), "", "naast"]), ENTRY))).toEqual(["A6:H6"]);
  });

  test("a row that holds a number but no moment, or text for a number, is no line of ours", () => {
    expect(addresses(longerLog(log(line(7), [8, "gisteren"], ["acht", 46348]), ENTRY))).toEqual(["A8:H8"]);
  });
});

describe("a full log", () => {
  const note = ["mijn notitie"];
  /** A thousand lines with a note after the second, and one after the third. */
  const rest = Array.from({ length: MOST_LOG_ROWS - 3 }, (_, row) => line(row + 4));
  const full = log(line(1), line(2), note, line(3), note, ...rest);
  const ids = (change: ReturnType<typeof longerLog>) => change.blocks.flatMap(({ cells }) => cells.map(([id]) => id));

  test("moves its lines up by one around the notes, and lets the oldest go", () => {
    const change = longerLog(full, ENTRY);
    expect(change.sheet).toBeNull();
    expect(addresses(change)).toEqual(["A5:H6", "A8:H8", `A10:H${10 + MOST_LOG_ROWS - 4}`]);
    expect(change.blocks.map(({ cells }) => cells.length)).toEqual([2, 1, MOST_LOG_ROWS - 3]);
    expect(ids(change)).toEqual([...Array.from({ length: MOST_LOG_ROWS - 1 }, (_, row) => row + 2), 9]);
  });

  test("that is longer than it may be keeps the last thousand", () => {
    const long = log(...Array.from({ length: MOST_LOG_ROWS + 2 }, (_, row) => line(row + 1)));
    const change = longerLog(long, ENTRY);
    expect(addresses(change)).toEqual([`A7:H${6 + MOST_LOG_ROWS}`]);
    expect(ids(change)).toEqual([...Array.from({ length: MOST_LOG_ROWS - 1 }, (_, row) => row + 4), 9]);
  });

  test("keeps of each line what stood in it: texts as texts, empty as empty", () => {
    expect(longerLog(full, ENTRY).blocks[0]?.cells[0]).toEqual([
      ...[2, 46348, { text: "Herberekenen" }, { text: "Plan" }, 1, 1, null, null],
    ]);
  });

  test("with one line less than that it only grows", () => {
    const almost = log(...Array.from({ length: MOST_LOG_ROWS - 1 }, (_, row) => line(row + 1)));
    expect(addresses(longerLog(almost, ENTRY))).toEqual([`A${4 + MOST_LOG_ROWS}:H${4 + MOST_LOG_ROWS}`]);
  });
});

test("what is taken back is marked in its own line, with the moment", () => {
  expect(undoneInLog(log(line(7), ["mijn notitie"], line(8), line(9)), [9, 7, 12], 46349)).toEqual({
    sheet: null,
    blocks: [
      { address: "H5", cells: [[46349]] },
      { address: "H8", cells: [[46349]] },
    ],
  });
});

test("a row of the user's with the number of a write, but no moment, is not marked", () => {
  expect(undoneInLog(log([8, "gisteren"], line(8)), [8], 46349).blocks.map(({ address }) => address)).toEqual(["H6"]);
});

// Excel: 22-11-2026 is day 46348; a quarter past six in the evening is 0,76041666…
test("a moment is counted as Excel counts days, to the minute", () => {
  expect(serialOfMoment(new Date(2026, 10, 22, 18, 15, 59))).toBeCloseTo(46348 + 18.25 / 24, 9);
});
