import { Decimal } from "../../src/model/money/decimal";
import { parseAddress } from "../../src/workbook/cells/address";
import { refuseToOverwrite } from "../../src/workbook/own-sheets/present-sheets";
import { problemOf } from "../../src/workbook/problem/problem";
import { SHEETS } from "../../src/workbook/sheets/sheet-names";
import { openSmall, type SmallBench } from "../faults/support/small-bench";
import { sheetPictures } from "../faults/support/whole-workbook";
import { smallWorkbook } from "../support/small-workbook";
import { grid } from "./support/grids";
import { sheetId } from "./support/workbench";

let bench: SmallBench;
beforeEach(async () => {
  bench = await openSmall(await smallWorkbook());
});
afterEach(() => bench.office.close());

const problem = () => bench.session.state().problem;

async function picture(): Promise<unknown> {
  await bench.office.settled();
  return sheetPictures(bench.office);
}

test("a locked structure is refused where sheets would come or go, and only there", async () => {
  await bench.session.connect();
  const { book } = bench.office.host;
  book.structureLocked = true;
  const before = await picture();
  await bench.session.recalculate();
  expect(problem()).toMatchObject({ code: "structure-locked" });
  expect(problem()?.remedy).toContain("Werkmap beveiligen");
  expect(await picture()).toEqual(before);

  book.structureLocked = false;
  await bench.session.recalculate();
  book.structureLocked = true;
  await bench.session.recalculate();
  expect(problem()).toBeNull();
  await bench.session.undo();
  expect(problem()).toBeNull();
  await bench.session.undo();
  expect(problem()).toMatchObject({ code: "structure-locked" });
});

test("set to manual, Excel is asked to calculate after a write, and the pane says how it is set", async () => {
  const { book } = bench.office.host;
  book.calculationMode = "Manual";
  const recalculate = jest.spyOn(book, "recalculate");
  await bench.session.recalculate();
  expect(bench.session.state()).toMatchObject({ problem: null, manual: true, live: true });
  expect(recalculate).toHaveBeenCalledTimes(1);
});

test("set to automatic, nothing more is asked", async () => {
  const recalculate = jest.spyOn(bench.office.host.book, "recalculate");
  await bench.session.recalculate();
  expect(bench.session.state().manual).toBe(false);
  expect(recalculate).not.toHaveBeenCalled();
});

describe("a look that Excel refuses is no reason to lose figures", () => {
  const panes = () => {
    const { engine } = bench.office;
    return engine.frozen(sheetId(engine, SHEETS.businessCase)).rows;
  };

  test("without a printer everything is written but the page, and that is said; it can be taken back", async () => {
    await bench.session.connect();
    const before = await picture();
    bench.office.host.book.refusesPages = true;
    await bench.session.recalculate();
    const { live, lastWrite, storeNotes } = bench.session.state();
    expect([problem(), live, lastWrite?.sheets.length]).toEqual([null, true, expect.any(Number)]);
    expect(panes()).toBeGreaterThan(0);
    expect(storeNotes).toEqual([
      "De cijfers staan op de MGN-tabbladen en zijn bewaard. Excel liet niet toe: pagina-opmaak voor het afdrukken.",
    ]);
    await bench.session.undo();
    expect(problem()).toBeNull();
    expect(await picture()).toEqual(before);
  });

  test("what fails once is asked again, one by one", async () => {
    await bench.session.connect();
    // Reading, writing, and then the looks.
    bench.office.host.faults.inject({ nth: 3, moment: "before", code: "GeneralException" });
    await bench.session.recalculate();
    expect([problem(), bench.session.state().storeNotes, panes() > 0]).toEqual([null, [], true]);
  });
});

// Microsoft's page on Application.calculationState: "Calculating", "Pending" and "Done"; its page on custom functions says
// that a cell shows #BUSY! while a function has not answered.
describe("freezing keeps what Excel has calculated, and nothing of before", () => {
  beforeEach(() => bench.session.recalculate());
  const freeze = () => bench.session.freezeValues();

  test("it waits until Excel is done", async () => {
    let looks = 0;
    bench.office.host.book.calculationState = () => (++looks < 4 ? "Calculating" : "Done");
    await freeze();
    expect(looks).toBeGreaterThanOrEqual(4);
    expect(bench.session.state()).toMatchObject({ problem: null, frozen: true });
  });

  test("a cell that waits for a function's answer is named, and nothing is written", async () => {
    const { engine } = bench.office;
    engine.write(sheetId(engine, SHEETS.businessCase), parseAddress("C9"), [['="#BUSY!"']]);
    const before = await picture();
    await freeze();
    expect(problem()).toMatchObject({
      code: "still-calculating",
      // The first in the order of the sheets, which hangs on the cell that waits.
      message: `In ${SHEETS.summary}!B16 staat nog #BEZET!.`,
    });
    expect(await picture()).toEqual(before);
    expect(bench.session.state().frozen).toBe(false);
  });

  test("where the workbook calculates only on request and something changed, that is said at once", async () => {
    const { book } = bench.office.host;
    [book.calculationMode, book.calculationState] = ["Manual", () => "Pending"];
    const before = await picture();
    await freeze();
    expect(problem()).toMatchObject({ code: "still-calculating", remedy: "Druk op F9 en kies opnieuw." });
    expect(await picture()).toEqual(before);
  });
});

test("hidden and very hidden result sheets are written all the same, and stay hidden", async () => {
  await bench.session.recalculate();
  const { engine } = bench.office;
  engine.setVisibility(sheetId(engine, SHEETS.risk), "Hidden");
  engine.setVisibility(sheetId(engine, SHEETS.checks), "VeryHidden");
  await bench.session.changeInputs(new Map([["price", [new Decimal(3100)]]]));
  await bench.session.recalculate();
  expect(problem()).toBeNull();
  expect(
    engine
      .sheets()
      .filter(({ visibility }) => visibility !== "Visible")
      .map(({ name }) => name),
  ).toEqual([SHEETS.risk, SHEETS.checks]);
});

test("writing leaves the open sheet and the selection as they are", async () => {
  await bench.session.show({ sheet: "Eigen werk", address: "B2" });
  const before = bench.office.engine.selection();
  await bench.session.recalculate();
  await bench.session.undo();
  expect(bench.office.engine.selection()).toEqual(before);
});

test.each(["AccessDenied", "InvalidOperationInCellEditMode"])("Excel's %s is said with a way out", async (code) => {
  await bench.session.connect();
  const before = await picture();
  bench.office.host.faults.inject({ nth: 2, moment: "before", code });
  await bench.session.recalculate();
  expect(problem()).toMatchObject({ code });
  expect(problem()?.message).not.toContain(code);
  expect(problem()?.remedy).not.toBe("");
  expect(await picture()).toEqual(before);
});

test("a table on a sheet of ours is refused, with what to do", () => {
  const ours = grid(SHEETS.risk, [["MGN Risico · plan"]]);
  const layout = { rows: 1, columns: 1, blocks: [], columnWidths: [], rowHeights: {}, frozenRows: 0, spills: [] };
  const conditions = {
    manual: false,
    structureLocked: false,
    readOnly: false,
    tables: [{ name: "Tabel1", sheet: SHEETS.risk }],
  };
  const refused = () =>
    refuseToOverwrite({ named: [ours], sheets: [], conditions }, [{ name: SHEETS.risk, layout, grid: ours }]);
  let thrown: unknown = null;
  try {
    refused();
  } catch (error) {
    thrown = error;
  }
  expect(problemOf(thrown)).toMatchObject({ code: "table-in-the-way" });
  expect(problemOf(thrown).message).toContain("Tabel1");
});

/** A cell as a file brings it back that was saved where the add-in was not. */
async function type(sheet: string, address: string, input: string): Promise<void> {
  const { engine } = bench.office;
  engine.write(sheetId(engine, sheet), parseAddress(address), [[input]]);
  await bench.office.settled();
}

function formulaOf(sheet: string, address: string): string | undefined {
  const { engine } = bench.office;
  return engine.read(sheetId(engine, sheet), parseAddress(address))[0]?.[0]?.formula;
}

test("frozen sheets become live again, and that is undone like any write", async () => {
  await bench.session.thaw();
  expect(problem()).toMatchObject({ code: "nothing-to-thaw" });
  await bench.session.recalculate();
  await bench.office.settled();
  const live = formulaOf(SHEETS.businessCase, "C6");
  await bench.session.freezeValues();
  await bench.session.thaw();
  expect(bench.session.state()).toMatchObject({ problem: null, frozen: false, live: true });
  expect(bench.session.state().history[0]?.what).toBe("Formules terugzetten");
  expect(formulaOf(SHEETS.businessCase, "C6")).toBe(live);
  await bench.session.undo();
  expect(bench.session.state()).toMatchObject({ frozen: true, live: false });
});

test("formulas that Excel no longer knows are told, and put right where someone asks for it", async () => {
  await bench.session.repair("everywhere");
  expect(problem()).toMatchObject({ code: "nothing-to-repair" });
  await bench.session.recalculate();
  await type(SHEETS.payout, "H40", "=_xldudf_MGN_INDEX(2026,2025,0.028)");
  await type("Eigen werk", "D3", "=_xldudf_MGN_INDEX(2026,2025,0.028)");
  await type("Eigen werk", "D4", "=NIETBEKEND(1)");
  await bench.session.resume();
  const { broken } = bench.session.state();
  expect(broken.ours.map(({ address }) => address)).toEqual(["H40"]);
  expect(broken.theirs.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(["Eigen werk!D3"]);

  await bench.session.repair("ours");
  expect(problem()).toBeNull();
  expect(formulaOf(SHEETS.payout, "H40")).toBe("=MGN.INDEX(2026,2025,0.028)");
  expect(formulaOf("Eigen werk", "D3")).toBe("=_xldudf_MGN_INDEX(2026,2025,0.028)");

  await bench.session.repair("everywhere");
  expect(formulaOf("Eigen werk", "D3")).toBe("=MGN.INDEX(2026,2025,0.028)");
  expect(formulaOf("Eigen werk", "D4")).toBe("=NIETBEKEND(1)");
  expect(bench.session.state().broken).toEqual({ ours: [], theirs: [] });

  await bench.session.undo();
  expect(problem()).toBeNull();
  expect(formulaOf("Eigen werk", "D3")).toBe("=_xldudf_MGN_INDEX(2026,2025,0.028)");
});
