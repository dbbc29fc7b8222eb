import { Decimal } from "../../src/model/money/decimal";
import { reportedSheets, sheetLines } from "../../src/recalc/report-sheets";
import { parseAddress } from "../../src/workbook/cells/address";
import { OWN_SHEETS } from "../../src/workbook/sheets/sheet-names";
import { openSmall, runningClock, sessionOfSmall, type SmallBench } from "../faults/support/small-bench";
import { smallWorkbook } from "../support/small-workbook";
import { sheetId } from "./support/workbench";

// Who says so: what was typed in the test itself, and the cells as the host holds them. The clock runs on at every
// look, so that whatever hangs on it differs each time.

let file: Uint8Array;
let bench: SmallBench;
beforeAll(async () => {
  file = await smallWorkbook();
});
beforeEach(async () => {
  bench = await openSmall(file, runningClock, ["user-undo"]);
  await bench.session.recalculate();
  await bench.office.settled();
});
afterEach(() => bench.office.close());

const type = async (address: string, value: number | string) => {
  bench.office.engine.write(sheetId(bench.office.engine, "Invoer"), parseAddress(address), [[value]]);
  await bench.office.settled();
};
/** A window that opens later: it knows what the file keeps, and nothing else. */
const later = async () => {
  const session = sessionOfSmall(runningClock);
  await session.resume();
  return session.state();
};
const textsOnOurSheets = () =>
  bench.office.engine.sheets().flatMap(({ id, name }) => {
    const rect = OWN_SHEETS.includes(name) ? bench.office.engine.usedRect(id, true) : null;
    if (!rect) return [];
    return bench.office.engine.read(id, rect).flatMap((row) => row.map(({ value }) => String(value)));
  });
const MISSED = (session: SmallBench["session"]) =>
  session.setPayoutChoices((choices) => ({
    ...choices,
    milestones: { ...choices.milestones, 1: { outcome: { status: "missed" } } },
  }));

const CTRL_Z = "freezing, taken back with Ctrl+Z";

describe("what a moment does, makes nothing older", () => {
  test.each([
    ["nothing at all", () => Promise.resolve()],
    [
      "a comparison",
      (session: SmallBench["session"]) => session.writeComparison({ scenarios: [null], base: null, charts: false }),
    ],
    [
      "an input that was changed and changed back",
      async (session: SmallBench["session"]) => {
        await session.changeInputs(new Map([["price", [new Decimal(3100)]]]));
        await session.changeInputs(new Map([["price", [new Decimal(3000)]]]));
      },
    ],
    [
      CTRL_Z,
      async (session: SmallBench["session"]) => {
        await session.freezeValues();
        expect(bench.office.host.undoAsUser()).toBe(true);
      },
    ],
    [
      "freezing, taken back in the pane",
      async (session: SmallBench["session"]) => {
        await session.freezeValues();
        await session.undo();
      },
    ],
  ])("%s", async (what, act) => {
    await act(bench.session);
    await bench.office.settled();
    const { older, ...state } = await later();
    expect(state).toMatchObject({ live: true, frozen: false, problem: null });
    // The host puts values back in cells that a formula fills, where Excel lets the formula fill them again.
    const filled = ["MGN Uitkering", "MGN Meerjarenraming"];
    expect(older.filter(({ sheet }) => what !== CTRL_Z || !filled.includes(sheet))).toEqual([]);
  });
});

describe("what is older is named, and told apart from what calculates along", () => {
  test("an input changes: formulas follow, and only what was written is of before", async () => {
    await type("C8", 3500);
    const state = await later();
    expect(state.older.every(({ what }) => what === "tables")).toBe(true);
    expect(state.older.map(({ sheet }) => sheet)).not.toContain("MGN Businesscase");
    await bench.session.recalculate();
    expect(await later()).toMatchObject({ stale: false, older: [] });
  });

  test("a milestone was missed: the sheets that tell it are named", async () => {
    await MISSED(bench.session);
    const state = await later();
    expect(state.stale).toBe(true);
    expect(state.older.map(({ sheet }) => sheet)).toContain("MGN Mijlpalen");
    expect(state.older.map(({ sheet }) => sheet)).not.toContain("MGN Businesscase");
    expect(sheetLines(reportedSheets(state)).join("\n")).toContain("MGN Mijlpalen");
  });

  test("a formula that someone typed over is no mere table", async () => {
    const { engine } = bench.office;
    const sheet = sheetId(engine, "MGN Businesscase");
    const rect = engine.usedRect(sheet, true);
    if (!rect) throw new Error("the sheet is empty");
    const cells = engine.read(sheet, rect);
    const row = cells.findIndex((line) => line.some(({ formula }) => formula !== undefined));
    const column = cells[row]?.findIndex(({ formula }) => formula !== undefined) ?? -1;
    engine.write(sheet, { ...rect, row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }, [[1]]);
    await bench.office.settled();
    expect((await later()).older).toEqual([{ sheet: "MGN Businesscase", what: "formulas", cells: 1 }]);
  });
});

describe("values that were frozen", () => {
  beforeEach(() => bench.session.freezeValues());

  test("do not say anywhere that they calculate along", () => {
    const told = textsOnOurSheets().filter((text) => /rekent mee|rekenen mee|zijn formules|Herbereken\.$/.test(text));
    expect(told).toEqual([]);
    expect(textsOnOurSheets().some((text) => /Vastgezet op \d+-\d+-\d{4} om \d\d:\d\d/.test(text))).toBe(true);
  });

  test.each<[string, () => Promise<void>, readonly string[]]>([
    ["nothing", () => Promise.resolve(), []],
    ["an input", () => type("C8", 3500), ["Kosten behandeltraject ggz"]],
    [
      "an input that holds a text by now",
      () => type("C9", "volgt"),
      // With a text in its column the last input is asked about, and so unknown as well.
      ["Inflatie (NZa)", "Wachtlijst bij nulmeting"],
    ],
    ["a milestone", () => MISSED(bench.session), ["mijlpaal 1"]],
    [
      "a choice",
      () => bench.session.setPayoutChoices((choices) => ({ ...choices, unit: "cent" })),
      ["de afronding van de uitkering"],
    ],
  ])("and what changed since, is told in the pane and without a screen: %s", async (_, act, changed) => {
    await act();
    const state = await later();
    expect(state).toMatchObject({ frozen: true, stale: false, frozenSince: { changed, older: [] } });
    const told = sheetLines(reportedSheets(state)).join(" ");
    expect(told).toContain(
      changed.length === 0 ? "Sindsdien is niets veranderd" : `Sindsdien veranderd: ${changed.join(" en ")}`,
    );
  });

  test("are known to have been of before already", async () => {
    await bench.session.undo();
    await MISSED(bench.session);
    await bench.session.freezeValues();
    const { frozenSince } = await later();
    expect(frozenSince?.changed).toEqual([]);
    expect(frozenSince?.older).toContain("MGN Mijlpalen");
  });
});
