import type { CellsChanged, Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { at, formulas, values } from "./grid";

let engine: Engine;
let sheet: string;

beforeEach(async () => {
  engine = await createHeadlessEngine();
  sheet = engine.sheets()[0]?.id ?? "";
});
afterEach(() => engine.dispose());

test("adds, renames, moves, hides and deletes sheets, and formulas follow", async () => {
  const events: string[] = [];
  engine.onSheets(({ kind }) => events.push(kind));
  const input = engine.addSheet("Input VG").id;
  expect(engine.activeSheet()).toBe(sheet);
  engine.write(input, at("A1"), [[7]]);
  engine.write(sheet, at("A1"), [["='Input VG'!A1"]]);
  engine.renameSheet(input, "Invoer's");
  engine.moveSheet(input, 0);
  engine.moveSheet(input, 0);
  await engine.settled();
  expect(engine.sheets().map(({ name }) => name)).toEqual(["Invoer's", "Blad1"]);
  expect(formulas(engine, sheet, "A1")).toEqual([["='Invoer''s'!A1"]]);
  expect(values(engine, sheet, "A1")).toEqual([[7]]);

  engine.setVisibility(input, "VeryHidden");
  expect(engine.sheets()[0]?.visibility).toBe("VeryHidden");
  engine.setVisibility(input, "Hidden");
  expect(engine.sheets()[0]?.visibility).toBe("Hidden");

  engine.deleteSheet(input);
  await engine.settled();
  expect(values(engine, sheet, "A1")).toEqual([["#REF!"]]);
  expect(engine.sheets()).toEqual([{ id: sheet, name: "Blad1", visibility: "Visible" }]);
  expect(events).toEqual(["added", "renamed", "deleted"]);
});

test("keeps one sheet in sight", () => {
  const second = engine.addSheet("Tweede").id;
  engine.setVisibility(second, "Hidden");
  expect(() => engine.deleteSheet(sheet)).toThrow("one visible sheet");
  expect(() => engine.setVisibility(sheet, "Hidden")).toThrow("one visible sheet");
});

test("inserting and deleting rows and columns moves references", async () => {
  engine.write(sheet, at("A1:B2"), [
    [1, "=A1+A2"],
    [2, "=B1*2"],
  ]);
  engine.insertRows(sheet, 1, 2);
  engine.insertColumns(sheet, 0, 1);
  await engine.settled();
  expect(formulas(engine, sheet, "C1")).toEqual([["=B1+B4"]]);
  expect(values(engine, sheet, "B1:C4")).toEqual([
    [1, 3],
    ["", ""],
    ["", ""],
    [2, 6],
  ]);
  engine.deleteRows(sheet, 1, 2);
  engine.deleteColumns(sheet, 0, 1);
  await engine.settled();
  expect(formulas(engine, sheet, "B1:B2")).toEqual([["=A1+A2"], ["=B1*2"]]);
});

test("names of cells and of formulas, of the workbook and of one sheet", async () => {
  const input = engine.addSheet("Input VG").id;
  engine.write(input, at("A1:A2"), [[3], [4]]);
  engine.setName({ name: "Tarief", formula: "='Input VG'!$A$1" });
  engine.setName({ name: "Som", formula: "=SUM('Input VG'!$A$1:$A$2)*2" });
  engine.setName({ name: "Eigen", formula: "='Input VG'!$A$2", scope: input });
  engine.write(sheet, at("A1:B1"), [["=Tarief*2", "=Som"]]);
  engine.write(input, at("C1"), [["=Eigen"]]);
  engine.renameSheet(input, "Invoer");
  await engine.settled();
  expect(values(engine, sheet, "A1:B1")).toEqual([[6, 14]]);
  expect(values(engine, input, "C1")).toEqual([[4]]);
  expect(engine.names()).toEqual([
    { name: "Tarief", formula: "=Invoer!$A$1" },
    { name: "Som", formula: "=SUM(Invoer!$A$1:$A$2)*2" },
    { name: "Eigen", formula: "=Invoer!$A$2", scope: input },
  ]);
  engine.deleteName("tarief");
  await engine.settled();
  expect(values(engine, sheet, "A1")).toEqual([["#NAME?"]]);
});

test("formats: told back as they were set, laid over one another, cleared apart from contents", () => {
  engine.write(sheet, at("A1"), [[0.028]]);
  engine.writeNumberFormats(sheet, at("A1"), [["0.00%"]]);
  engine.setFormat(sheet, at("A1:B1"), { bold: true, fill: "#DDEBF7", horizontalAlignment: "Right" });
  engine.setFormat(sheet, at("A1"), { fontColor: "#0000FF", borderBottom: true, wrapText: true });
  expect(engine.format(sheet, 0, 0)).toEqual({
    bold: true,
    fill: "#DDEBF7",
    fontColor: "#0000FF",
    horizontalAlignment: "Right",
    wrapText: true,
    borderBottom: true,
  });
  expect(engine.texts(sheet, at("A1"))).toEqual([["2,80%"]]);
  expect(engine.usedRect(sheet, true)).toEqual(at("A1"));
  expect(engine.usedRect(sheet, false)).toEqual(at("A1:B1"));

  engine.setFormat(sheet, at("A1"), { fill: "", bold: false, borderBottom: false, horizontalAlignment: "General" });
  expect(engine.format(sheet, 0, 0)).toEqual({ fontColor: "#0000FF", wrapText: true });
  engine.clear(sheet, at("A1:B1"), "Formats");
  expect(engine.format(sheet, 0, 0)).toEqual({});
  expect(values(engine, sheet, "A1")).toEqual([[0.028]]);
  engine.clear(sheet, at("A1:B1"), "All");
  expect(engine.usedRect(sheet, false)).toBeNull();
});

test("texts are Dutch", () => {
  engine.write(sheet, at("A1:C1"), [[-1234567.5, 46752, true]]);
  engine.writeNumberFormats(sheet, at("A1:B1"), [["#,##0.00", "d-m-yyyy"]]);
  expect(engine.texts(sheet, at("A1:C1"))).toEqual([["-1.234.567,50", "31-12-2027", "WAAR"]]);
});

test("sizes, frozen panes, merges, protection", () => {
  engine.setColumnWidth(sheet, 1, 2, 120);
  engine.setRowHeight(sheet, 3, 1, 44);
  engine.freeze(sheet, 5, 2);
  engine.merge(sheet, at("A1:C1"));
  engine.setProtected(sheet, true);
  expect([0, 1, 2, 3].map((column) => engine.columnWidth(sheet, column))).toEqual([64, 120, 120, 64]);
  expect([engine.rowHeight(sheet, 2), engine.rowHeight(sheet, 3)]).toEqual([20, 44]);
  expect(engine.frozen(sheet)).toEqual({ rows: 5, columns: 2 });
  expect(engine.merges(sheet)).toEqual([at("A1:C1")]);
  expect(engine.isProtected(sheet)).toBe(true);
  engine.freeze(sheet, 0, 0);
  engine.setProtected(sheet, false);
  expect(engine.frozen(sheet)).toEqual({ rows: 0, columns: 0 });
  expect(engine.isProtected(sheet)).toBe(false);
});

test("tells which cells the host changed, and not what a calculation or a format changed", async () => {
  const changes: CellsChanged[] = [];
  const stop = engine.onCellsChanged((change) => changes.push(change));
  engine.write(sheet, at("B2:C3"), [
    [1, null],
    [null, "=B2"],
  ]);
  engine.setFormat(sheet, at("A1:Z9"), { bold: true });
  await engine.settled();
  stop();
  engine.write(sheet, at("A1"), [[1]]);
  expect(changes).toEqual([{ sheetId: sheet, rect: at("B2:C3"), by: "host" }]);
});

test("selects and activates", () => {
  let selected = 0;
  engine.onSelection(() => (selected += 1));
  const other = engine.addSheet("Ander").id;
  engine.select(other, at("B2:C4"));
  expect(engine.activeSheet()).toBe(other);
  expect(engine.selection()).toEqual({ sheetId: other, rect: at("B2:C4") });
  expect(selected).toBe(1);
  engine.activate(sheet);
  expect(engine.activeSheet()).toBe(sheet);
});

test("room grows where something is written far out", async () => {
  engine.write(sheet, at("CZ2001"), [[5]]);
  engine.write(sheet, at("A1"), [["=CZ2001*2"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1")).toEqual([[10]]);
});

test("loading replaces everything and says nothing", async () => {
  let heard = 0;
  engine.onCellsChanged(() => (heard += 1));
  engine.onSheets(() => (heard += 1));
  engine.write(sheet, at("A1"), [["oud"]]);
  await engine.settled();
  const before = heard;
  await engine.load({
    sheets: [
      {
        id: "s1",
        name: "Eerste",
        visibility: "Visible",
        cells: [
          { row: 0, column: 0, input: 2, numberFormat: "0.0", format: { bold: true } },
          { row: 0, column: 1, input: "=A1*Tarief", numberFormat: "General", format: {} },
        ],
        columnWidths: new Map([[0, 90]]),
        rowHeights: new Map([[0, 30]]),
        hiddenColumns: [],
        hiddenRows: [],
        frozen: { rows: 1, columns: 0 },
        merges: [at("C1:D1")],
        isProtected: true,
      },
    ],
    names: [{ name: "Tarief", formula: "=21" }],
    active: "s1",
  });
  await engine.settled();
  expect(engine.sheets()).toEqual([{ id: "s1", name: "Eerste", visibility: "Visible" }]);
  expect(values(engine, "s1", "A1:B1")).toEqual([[2, 42]]);
  expect(engine.format("s1", 0, 0)).toEqual({ bold: true });
  expect([engine.columnWidth("s1", 0), engine.rowHeight("s1", 0)]).toEqual([90, 30]);
  expect([engine.frozen("s1"), engine.merges("s1"), engine.isProtected("s1")]).toEqual([
    { rows: 1, columns: 0 },
    [at("C1:D1")],
    true,
  ]);
  expect(heard).toBe(before);
});
