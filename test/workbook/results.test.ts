import { keys } from "../../src/workbook/change/businesscase/layout";
import { OWN_SHEETS as ALL_SHEETS, SHEETS } from "../../src/workbook/sheets/sheet-names";
import { caseCell, expectSheetsToHold, layout, shown } from "./support/expectations";
import { CLOCK, openExample, picture, sheetId, type Workbench } from "./support/workbench";

/** Without the sheet on where the plan stands: here nothing was counted. */
const OWN_SHEETS = ALL_SHEETS.filter((name) => name !== SHEETS.progress);

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
});
afterEach(() => bench.close());

test("connecting keeps the links in the file and writes no cell", async () => {
  const before = picture(bench);
  await bench.session.connect();
  expect(picture(bench)).toEqual(before);
  expect([...bench.office.parts.customXml.values()].join()).toContain("urn:mgn-businesscase:workbook");
  expect(bench.session.state()).toMatchObject({ live: false, canUndo: false, problem: null, phase: "idle" });
  expect(bench.session.state().preview.map(({ sheet, kind }) => [sheet, kind])).toEqual(
    OWN_SHEETS.map((name) => [name, "new"]),
  );
});

test("a recalculation costs two syncs, the first time one more for looks that may be refused, and the sheets hold what the model says, cell by cell", async () => {
  await bench.session.connect();
  const before = bench.office.batches();
  await bench.session.recalculate();
  expect(bench.office.batches() - before).toBeLessThanOrEqual(3);
  await bench.office.settled();
  expectSheetsToHold(bench, shown(bench));
  expect(bench.session.state()).toMatchObject({ live: true, stale: false, canUndo: true, frozen: false });
  expect(bench.session.state().lastWrite).toMatchObject({ at: CLOCK.toISOString(), sheets: OWN_SHEETS });

  const second = bench.office.batches();
  await bench.session.recalculate();
  expect(bench.office.batches() - second).toBeLessThanOrEqual(2);
  expect(bench.session.state().lastWrite?.cells).toBe(0);
});

test("another inflation flows through the sheets without the add-in, and through the pane by watching", async () => {
  await bench.session.recalculate();
  const stop = await bench.session.watch();
  await bench.office.settled();
  const batches = bench.office.batches();
  await bench.passTime();
  // Our own write is no reason to read again: only the question at the end of passTime costs a sync.
  expect(bench.office.batches() - batches).toBe(1);

  await bench.type("Algemene input", "B8", 0.04);
  const figures = shown(bench);
  await bench.passTime();
  expect(shown(bench).totals.impact.total).not.toEqual(figures.totals.impact.total);
  expectSheetsToHold(bench, shown(bench));
  // What the plan says of its result holds with this inflation: only the lists of findings are of another moment.
  const { preview } = bench.session.state();
  expect(preview.flatMap(({ kind, sheet }) => (kind === "unchanged" ? [] : [sheet]))).toEqual([
    "MGN Samenvatting",
    "MGN Controle",
  ]);

  await stop();
  await bench.type("Algemene input", "B8", 0.05);
  const stopped = shown(bench);
  await bench.passTime();
  expect(shown(bench)).toBe(stopped);
});

test("a bad input makes exactly the cells that hang on it an error, and the finding asks to recalculate", async () => {
  await bench.session.recalculate();
  await bench.session.watch();
  await bench.type("Algemene input", "B8", 2.8);
  await bench.passTime();
  expect(caseCell(bench, keys.row("vg.prevented"), layout.columns.firstYear)).toBe("#N/A");
  expect(caseCell(bench, keys.row("vg.waitlist-sd"), layout.columns.total)).toBeCloseTo(-7331749.83, 0);
  expect(bench.value("MGN Uitkering", "D17")).toBe(321821);
  expect(bench.session.state()).toMatchObject({ stale: true });
  // What hangs on it says so on the summary as well; what does not, stands.
  expect(["G4", "B33"].map((address) => bench.value("MGN Samenvatting", address))).toEqual(["onbekend", 2768000]);
  await bench.session.recalculate();
  const lines = Array.from({ length: 100 }, (_, row) =>
    ["A", "B", "C"].map((column) => bench.value("MGN Controle", `${column}${row + 1}`)),
  );
  expect(lines).toContainEqual(["fout", "Algemene input", "B8"]);
  expect(bench.session.state()).toMatchObject({ stale: false });
});

test("a population of 0 pays nobody, in the sheet too", async () => {
  await bench.session.recalculate();
  await bench.type("Gemeenten", "B6", 0);
  expect(bench.value("MGN Uitkering", "B17")).toBe("#N/A");
  expect(typeof bench.value("MGN Uitkering", "D18")).toBe("string");
  expect(caseCell(bench, keys.total("result"), layout.columns.total)).toBeCloseTo(-3822060.16, 1);
});

test("a part of a person pays nobody, in the sheet too", async () => {
  await bench.session.recalculate();
  await bench.type("Gemeenten", "B6", 74.776);
  expect(bench.value("MGN Uitkering", "B17")).toBe("#N/A");
});

test("an amount that is emptied is unknown in the sheet: its row says otherwise", async () => {
  await bench.session.recalculate();
  const row = Array.from({ length: 40 }, (_, at) => at + 1).find(
    (at) => bench.value("MGN Mijlpalen", `A${at}`) === "KPI 3",
  );
  const of = (nr: number) => ["D", "E", "F"].map((column) => bench.value("MGN Mijlpalen", `${column}${nr}`));
  expect(of(row ?? 0)).toEqual([150000, 71000, 79000]);
  expect(of((row ?? 0) - 1)).toEqual([0, 0, 0]);
  await bench.type("KPI's", "I8", "");
  expect(of(row ?? 0)).toEqual([150000, 71000, "#N/A"]);
  await bench.type("KPI's", "I8", 79000);
  await bench.type("KPI's", "F8", "");
  expect(of(row ?? 0)).toEqual([150000, 71000, 79000]);
});

test("rows inserted since connecting do not lead to another cell", async () => {
  await bench.session.recalculate();
  bench.office.engine.insertRows(sheetId(bench.office.engine, "Algemene input"), 5, 2);
  await bench.office.settled();
  await bench.session.recalculate();
  await bench.office.settled();
  const link = bench.session.state().connection?.links.find(({ input }) => input === "inflation");
  expect(link).toMatchObject({ address: "B10", values: [0.028] });
  expectSheetsToHold(bench, shown(bench));
});

test("a renamed sheet is found again", async () => {
  await bench.session.recalculate();
  bench.office.engine.renameSheet(sheetId(bench.office.engine, "Algemene input"), "Kengetallen");
  await bench.office.settled();
  await bench.session.recalculate();
  expect(bench.session.state().connection?.links.find(({ input }) => input === "inflow")?.sheet).toBe("Kengetallen");
  expect(bench.session.state().problem).toBeNull();
});

test("what is shown changes by new objects, and listeners hear of it", async () => {
  const phases: string[] = [];
  const stop = bench.session.subscribe(() => phases.push(bench.session.state().phase));
  const idle = bench.session.state();
  await bench.session.connect();
  expect(bench.session.state()).not.toBe(idle);
  expect(phases[0]).toBe("connecting");
  expect(phases.at(-1)).toBe("idle");
  stop();
  const heard = phases.length;
  await bench.session.connect();
  expect(phases).toHaveLength(heard);
});

test("a sheet that was deleted leaves its inputs missing, and the rest standing", async () => {
  await bench.session.recalculate();
  bench.office.engine.deleteSheet(sheetId(bench.office.engine, "Input DOCO"));
  await bench.office.settled();
  await bench.session.recalculate();
  await bench.office.settled();
  expect(bench.session.state().connection?.missing.map(({ input }) => input)).toEqual([
    "doco-cases",
    "doco-share",
    "doco-value",
  ]);
  expect(caseCell(bench, keys.row("doco.prevented"), layout.columns.total)).toBe("#N/A");
  expect(caseCell(bench, keys.row("vg.prevented"), layout.columns.total)).toBeCloseTo(-4184475, -1);
});

test("a doubtful cell is used once it is confirmed, and that is kept in the file", async () => {
  await bench.type("Algemene input", "A8", "Inflatie (OVA)");
  await bench.session.connect();
  const inflation = () => bench.session.state().connection?.links.find(({ input }) => input === "inflation");
  expect(inflation()).toMatchObject({ address: "B8", doubtful: true });
  expect(shown(bench).totals.impact.total).toBeNull();

  await bench.session.confirm("inflation");
  expect(inflation()).toMatchObject({ address: "B8", doubtful: false });
  expect(shown(bench).totals.impact.total?.toFixed(0)).toBe("-23911060");
  await bench.session.connect();
  expect(inflation()).toMatchObject({ doubtful: false, confirmed: true });
});
