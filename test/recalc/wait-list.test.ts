import type { Workbook, Worksheet } from "exceljs";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decimal } from "../../src/model/money/decimal";
import type { Result } from "../../src/model/result/result";
import type { Measure } from "../../src/model/waitlist/measure";
import type { WaitList } from "../../src/model/waitlist/wait-list";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";
import { run } from "../../src/recalc/run";
import { LIBREOFFICE_TIMEOUT_MS, recalculateAllWithLibreOffice } from "../support/libreoffice";
import { rowWith, sheetOf, shown } from "../support/sheets";

/**
 * The three views on MGN Wachtlijst are plain formulas: LibreOffice calculates them, and the model says the same, for a
 * list that grows and one that does not, known and unknown. Where LibreOffice is absent, the console says so.
 */
const ASSETS = join(__dirname, "../../assets");
/** Each workbook is connected, recalculated and written before LibreOffice starts. */
const TIMEOUT_MS = 2 * LIBREOFFICE_TIMEOUT_MS;
const COLUMNS = ["C", "D", "E", "F", "G"];

const CASES = {
  gelderland: ["voorbeeld-centraal-gelderland.xlsx"],
  growing: ["voorbeeld-centraal-gelderland.xlsx", "--set", "wait-list-growth=700"],
  twente: ["voorbeeld-twente.xlsx"],
  started: ["voorbeeld-twente.xlsx", "--set", "wait-list-start=1000"],
} as const;
const NAMES = Object.keys(CASES) as readonly (keyof typeof CASES)[];

const results = new Map<string, Result>();
let workbooks: readonly Workbook[] | null;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "wait-list-"));
  const out = (name: string) => join(folder, `${name}.xlsx`);
  for (const name of NAMES) {
    const [example, ...settings] = CASES[name];
    const { result } = await run(parseArguments([join(ASSETS, example), "--out", out(name), ...settings]));
    results.set(name, result);
  }
  workbooks = await recalculateAllWithLibreOffice(NAMES.map((name) => readFileSync(out(name))));
}, TIMEOUT_MS);

function calculated(name: keyof typeof CASES) {
  const result = results.get(name);
  if (!result) throw new Error(`${name} was not calculated`);
  const workbook = workbooks?.[NAMES.indexOf(name)];
  return { result, waitList: result.waitList, workbook, sheet: workbook && sheetOf(workbook, "MGN Wachtlijst") };
}

const figures = (values: readonly (Decimal | null)[]) => values.map((value) => value?.toNumber() ?? "onbekend");
const measures = (values: readonly Measure[]) => figures(values.map(({ value }) => value));

/** Every row of the second and third view as the model has it: label, a value a year. */
function expected({ stock, weeks, health }: WaitList): readonly (readonly [string, readonly (number | string)[]])[] {
  const positions = COLUMNS.map((_, index) => stock[index]?.people ?? null);
  return [
    ["Nog wachtend bij het begin van het jaar", figures(positions)],
    ["Wachttijd", figures(weeks.perYear)],
    ["Instroom", measures(health.map(({ demand }) => demand))],
    ["Geholpen, met wat het plan toevoegt", measures(health.map(({ capacity }) => capacity))],
    ["Bezetting", measures(health.map(({ load }) => load))],
    ["Wachttijd t.o.v. norm", measures(health.map(({ pressure }) => pressure))],
    ["Gewenste lengte van de lijst", measures(health.map(({ targetQueue }) => targetQueue))],
    ["Weken tot het einde van de looptijd", health.map(({ weeksLeft }) => weeksLeft)],
    [
      "Nodig om dan een gezonde lijst te hebben",
      health.map(({ relief, reliefNeeded }) =>
        reliefNeeded === false ? "niet nodig" : (relief.value?.toNumber() ?? "onbekend"),
      ),
    ],
  ];
}

function expectRows(sheet: Worksheet, waitList: WaitList): void {
  for (const [label, values] of expected(waitList)) {
    const row = rowWith(sheet, "A", label);
    values.forEach((value, index) => {
      const cell = shown(sheet.getCell(`${COLUMNS[index]}${row}`));
      const equal = typeof value === "number" ? Math.abs(Number(cell) - value) < 1e-9 : cell === value;
      expect([label, index, equal ? value : cell]).toEqual([label, index, value]);
    });
  }
}

const firstYear = (sheet: Worksheet) =>
  shown(sheet.getCell(`C${rowWith(sheet, "A", "Eerste jaar binnen de Treeknorm")}`));
const remark = (sheet: Worksheet, label: string) => shown(sheet.getCell(`H${rowWith(sheet, "A", label)}`));

test("Centraal Gelderland: stock, weeks and what it needs, live", () => {
  const { result, waitList, workbook, sheet } = calculated("gelderland");
  expect(waitList.stock.map(({ people }) => Math.round(people.toNumber()))).toEqual([1028, 1088, 959, 690, 75]);
  if (!workbook || !sheet) return;
  expectRows(sheet, waitList);
  expect(firstYear(sheet)).toBe(2029);
  // The series behind it, and the end result in stages, on the sheet with the business case.
  const businessCase = sheetOf(workbook, "MGN Businesscase");
  for (const { derived, values } of result.derived) {
    const row = rowWith(businessCase, "A", derived.label);
    const cells = COLUMNS.map((column) => Number(shown(businessCase.getCell(`${column}${row}`))));
    expect([derived.id, cells.map((cell) => cell.toFixed(6))]).toEqual([
      derived.id,
      values.map((value) => value?.toFixed(6)),
    ]);
  }
});

test("a list that only grows is never within the norm", () => {
  const { waitList, sheet } = calculated("growing");
  expect(waitList.norm).toEqual({ kind: "not-met" });
  if (!sheet) return;
  expectRows(sheet, waitList);
  expect(firstYear(sheet)).toBe("niet binnen de looptijd");
});

test("Twente: without a starting position it says what cannot be determined, and why", () => {
  const { waitList, sheet } = calculated("twente");
  expect(waitList.stock).toEqual([]);
  expect(waitList.norm).toEqual({ kind: "met", year: 2027 });
  if (!sheet) return;
  expectRows(sheet, waitList);
  expect(firstYear(sheet)).toBe(2027);
  const lacking = "niet te bepalen: de wachtlijst bij de nulmeting is niet bekend";
  expect(remark(sheet, "Wachtlijst bij de nulmeting")).toBe(lacking);
  expect(remark(sheet, "Bezetting")).toBe(lacking);
  expect(remark(sheet, "Nodig om dan een gezonde lijst te hebben")).toBe(lacking);
});

test("Twente with a starting position: the original list, year by year, until nobody of it is left", () => {
  const { waitList, sheet } = calculated("started");
  expect(waitList.stock.at(-1)?.people.toNumber()).toBe(0);
  if (!sheet) return;
  expectRows(sheet, waitList);
});

test(
  "the report holds the list, the norm and what is needed; nothing is missing, though nothing can be paid out",
  async () => {
    const file = join(ASSETS, "voorbeeld-centraal-gelderland.xlsx");
    const { text, complete } = await calculate(parseArguments([file, "--json"]));
    const { waitList, payout, missing } = JSON.parse(text) as Report;
    expect({ complete, payout, missing }).toEqual({ complete: true, payout: null, missing: [] });
    expect(waitList.off).toEqual(["0", "189", "329.4", "674.2", "1183.6"]);
    expect(waitList.stock[0]).toEqual({ year: 2025, people: "1028", weeks: "20.9" });
    expect(waitList.stock.map(({ people }) => people)).toEqual(["1028", "1088", "959", "689.6", "75.4"]);
    expect(waitList).toMatchObject({ weeksAssumed: true, treekNorm: { weeks: "14", year: 2029, within: true } });
    expect(waitList.health.map(({ lacking, reliefNeeded }) => [lacking, reliefNeeded])).toEqual([
      [[], true],
      [[], true],
      [[], true],
      [[], true],
      [[], false],
    ]);
  },
  TIMEOUT_MS,
);
