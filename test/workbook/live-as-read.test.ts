import { evaluate } from "../../src/model/evaluation/evaluate";
import { twente } from "../../src/plans";
import type { Milestone } from "../../src/model/plan/figures";
import { countsOn, earnedPart } from "../../src/model/plan/milestone-outcome";
import { serialOfDate } from "../../src/model/time/serial-day";
import { SHEETS } from "../../src/workbook/sheets/sheet-names";
import { parseAddress } from "../../src/workbook/cells/address";
import type { CellValue, Grid } from "../../src/workbook/cells/grid";
import { connectCells } from "../../src/workbook/connect/connect";
import { exampleGrids, withCell } from "./support/grids";
import { readMilestones } from "../../src/workbook/figures/milestones";
import { openExample, sheetId, type Workbench } from "./support/workbench";

let bench: Workbench;
let grids: readonly Grid[];
beforeAll(async () => {
  grids = await exampleGrids();
  bench = await openExample();
  await bench.session.recalculate();
}, 120_000);
afterAll(() => bench.close());

interface Typed {
  readonly sheet: string;
  readonly address: string;
  readonly typed: CellValue;
}

/** What the sheets show while something else stands in cells of the workbook: then the cells are put back. */
async function whileTyped<T>(cells: readonly Typed[], look: () => T): Promise<T> {
  const { engine, settled } = bench.office;
  const put = async (values: readonly CellValue[]) => {
    cells.forEach(({ sheet, address }, index) => {
      engine.write(sheetId(engine, sheet), parseAddress(address), [[values[index] ?? ""]]);
    });
    await settled();
  };
  const before = cells.map(({ sheet, address }) => bench.value(sheet, address));
  await put(cells.map(({ typed }) => typed));
  const seen = look();
  await put(before);
  return seen;
}

/** What is read of the workbook with something else in a cell. */
function readWith({ sheet, address, typed }: Typed) {
  return connectCells(twente, withCell(grids, sheet, address, typed));
}

/** The milestones that can be read with something else in these cells: one that cannot be withholds the payout. */
function milestonesWith(cells: readonly Typed[]): readonly Milestone[] {
  const changed = cells.reduce((all, { sheet, address, typed }) => withCell(all, sheet, address, typed), grids);
  const [table, grid] = [
    connectCells(twente, grids).tables.find(({ table: kind }) => kind === "milestones"),
    changed.find(({ name }) => name === "KPI's"),
  ];
  if (!table || !grid) throw new Error("the example has its milestones on KPI's");
  return readMilestones(twente, table, grid).milestones;
}

/** Of a milestone: total, IZA and SPUK, the day it counts, and what is earned of IZA. */
const ON_SHEET = ["D", "E", "F", "P", "L"];
/** KPI 3 stands in row 8 of the workbook, in row 9 of the sheet. */
const THIRD = { nr: 3, row: 8, ours: 9 };

function numbersOn(columns: readonly string[], row = THIRD.ours): readonly (number | null)[] {
  const values = columns.map((column) => bench.value(SHEETS.milestones, `${column}${row}`));
  return values.map((value) => (typeof value === "number" ? value : null));
}

function asRead(milestone: Milestone): readonly number[] {
  const { total, iza, spuk } = milestone;
  const earned = iza.times(earnedPart(milestone, twente.endOfScheme)).toDecimalPlaces(0);
  return [total, iza, spuk, serialOfDate(countsOn(milestone)), earned].map(Number);
}

const TYPED: readonly CellValue[] = [
  "",
  "onbekend",
  -3,
  2e9,
  0.5,
  60,
  61,
  87.233,
  87.23,
  87.2335,
  1000.125,
  46_000,
  46_752.5,
  47_500,
  3e6,
  1e12,
  "12,5",
  "1-7-2026",
];

/** Each in a row of its own, from the first on. */
const typedIn = (sheet: string, column: string, first: number) =>
  TYPED.map((typed, index) => ({ sheet, address: `${column}${first + index}`, typed }));

describe("what is typed in the table of milestones while the sheets stand", () => {
  // What is read is the witness of what is live: two programs, one in the engine's formulas.
  test.each(["C", "F", "H", "I"])("KPI's!%s: the sheet shows what is read, or that it is unknown", async (column) => {
    const typed = typedIn("KPI's", column, THIRD.row);
    const live = await whileTyped(typed, () => typed.map((_, index) => numbersOn(ON_SHEET, THIRD.ours + index)));
    const milestones = milestonesWith(typed);
    let compared = 0;
    live.forEach((figures, index) => {
      const milestone = milestones.find(({ nr }) => nr === THIRD.nr + index);
      // Where one amount is refused nothing is paid; the others on its row still are what their own cells say.
      if (milestone === undefined) return expect(figures).toContain(null);
      const read = asRead(milestone);
      const known = figures.flatMap((figure, at) => (figure === null ? [] : [[ON_SHEET[at], figure, read[at]]]));
      for (const [at, figure, expected] of known)
        expect([typed[index], at, figure]).toEqual([typed[index], at, expected]);
      compared += known.length;
    });
    expect(compared).toBeGreaterThan(10);
  });

  // By hand: of 150.000 the plan prints 71.000 IZA; without it the rest is no answer, whatever the total comes to.
  test("an amount that the plan prints is unknown once its cell is empty, also where the total goes along", async () => {
    const formula = "=H8+I8";
    await bench.type("KPI's", "F8", formula);
    expect(numbersOn(["D", "E", "F"])).toEqual([150_000, 71_000, 79_000]);
    expect(await whileTyped([{ sheet: "KPI's", address: "H8", typed: "" }], () => numbersOn(["D", "E", "F"]))).toEqual([
      79_000,
      null,
      79_000,
    ]);
    await bench.type("KPI's", "F8", 150_000);
  });

  // The scheme ends on 31-12-2027, day 46.752; what comes after it earns nothing.
  test("a date that is moved past the end of the scheme earns nothing at once", async () => {
    expect(numbersOn(["K", "L"])).toEqual([1, 71_000]);
    expect(await whileTyped([{ sheet: "KPI's", address: "C8", typed: 46_753 }], () => numbersOn(["K", "L"]))).toEqual([
      0, 0,
    ]);
    expect(await whileTyped([{ sheet: "KPI's", address: "C8", typed: 46_752 }], () => numbersOn(["K", "L"]))).toEqual([
      1, 71_000,
    ]);
  });
});

// By hand: 1 January 2026 is day 46.023, and 1 July comes 181 days later.
test("a date that was typed as text counts on that day, and another text is unknown until it is read", async () => {
  await bench.type("KPI's", "C8", "1 juli 2026");
  await bench.session.recalculate();
  expect(numbersOn(["P", "K"])).toEqual([46_204, 1]);
  expect(
    await whileTyped([{ sheet: "KPI's", address: "C8", typed: "1 juli 2027" }], () => numbersOn(["P", "K"])),
  ).toEqual([null, null]);
  await bench.type("KPI's", "C8", 46_022);
  await bench.session.recalculate();
  expect(numbersOn(["P", "K"])).toEqual([46_022, 1]);
});

// One row that cannot be read withholds the whole table, so each is read by itself.
test("inhabitants that are typed while the sheets stand: the sheet shows what is read, or that it is unknown", async () => {
  const typed = typedIn("Gemeenten", "B", 6);
  const live = await whileTyped(typed, () => typed.map((_, index) => bench.value(SHEETS.payout, `B${17 + index}`)));
  typed.forEach((cell, index) => {
    const read = readWith(cell).figures.municipalities[index]?.inhabitants.toNumber();
    expect([cell, typeof live[index] === "number" ? live[index] : undefined]).toEqual([cell, read]);
  });
});

describe("figures without a name", () => {
  test.each([
    ["the last municipality", "Gemeenten", "A19", "gemeente"],
    ["a municipality", "Gemeenten", "A14", "gemeente"],
    ["a milestone", "KPI's", "A37", "mijlpaal"],
    ["the last milestone", "KPI's", "A52", "mijlpaal"],
  ])("%s: nothing is paid, for its money would go to the others", (_, sheet, address, what) => {
    const connection = readWith({ sheet, address, typed: "" });
    const findings = connection.readingFindings.filter(({ code }) => code === "nameless-row");
    expect(evaluate(twente, connection.figures).payout).toBeNull();
    expect(findings).toMatchObject([{ severity: "error", place: { sheet, address } }]);
    expect(findings[0]?.message).toBe(
      `In ${sheet}!${address} staat geen ${what}, terwijl er wel een getal bij staat. Er wordt geen uitkering berekend tot dit is opgelost.`,
    );
  });
});
