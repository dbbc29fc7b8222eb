import { evaluate } from "../../src/model/evaluation/evaluate";
import { PLANS, centraalGelderland as plan } from "../../src/plans";
import type { Grid } from "../../src/workbook/cells/grid";
import { connectCells } from "../../src/workbook/connect/connect";
import { numbersOf } from "../../src/workbook/figures/milestone-numbers";
import { choosePlan } from "../../src/workbook/find/plan";
import { publishedFigures } from "../support/published-figures";
import { exampleGrids } from "./support/grids";

/** Where every input stands: years across, years down, and single figures. */
const PLACES: Readonly<Record<string, string>> = {
  "result-zvw": "Resultaten per jaar!B7:F7",
  "result-sd": "Resultaten per jaar!B8:F8",
  "investment-iza": "Resultaten per jaar!B11:F11",
  "investment-spuk": "Resultaten per jaar!B12:F12",
  "spuk-incidental": "Eindresultaat!C7",
  "spuk-use": "Eindresultaat!C8",
  "spuk-staff": "Eindresultaat!C9",
  "azwa-money": "Aannames!C15",
  treatments: "Aantallen!E6:E10",
  "support-point-visitors": "Aantallen!B6:B10",
  "visitor-share": "Aannames!C7",
  "sd-support-share": "Aantallen!J6:J10",
  "vertical-transfers": "Aantallen!C6:C10",
  "transfer-share": "Aannames!C8",
  "table-meetings": "Aantallen!D6:D10",
  "wait-list-start": "Aannames!C10",
  "wait-list-growth": "Aannames!C11",
  "wait-weeks": "Aannames!C12",
  "ctp-usable-share": "Aannames!C13",
};

let example: readonly Grid[];
beforeAll(async () => {
  example = await exampleGrids("voorbeeld-centraal-gelderland.xlsx");
});

test("the workbook is known for this plan's, whatever the order of the plans", () => {
  expect(choosePlan(example, PLANS, null)).toMatchObject({ plan, how: "found" });
  expect(choosePlan(example, [...PLANS].reverse(), null).plan).toBe(plan);
});

test("every input is found with certainty in its own place, and holds what was published", () => {
  const { links, missing, figures } = connectCells(plan, example);
  expect(missing).toEqual([]);
  expect(Object.fromEntries(links.map(({ input, sheet, address }) => [input, `${sheet}!${address}`]))).toEqual(PLACES);
  expect(links.filter(({ doubtful, usable }) => doubtful || !usable)).toEqual([]);
  const published = publishedFigures(plan).inputs;
  for (const [id, values] of published) {
    expect([id, figures.inputs.get(id)?.map(Number)]).toEqual([id, values.map(Number)]);
  }
});

test("what the model makes of the workbook is what it makes of the published figures", () => {
  const { figures } = connectCells(plan, example);
  const [fromCells, fromPlan] = [evaluate(plan, figures), evaluate(plan, publishedFigures(plan))];
  expect(fromCells.rows).toEqual(fromPlan.rows);
  expect(fromCells.waitList).toEqual(fromPlan.waitList);
});

describe("a plan without inhabitants and without money on its milestones", () => {
  test("is no worse for it: remarks, no faults", () => {
    const { readingFindings } = connectCells(plan, example);
    expect(readingFindings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readingFindings.map(({ code }) => code).slice(0, 2)).toEqual(["table-left-out", "no-date"]);
    expect(readingFindings[0]?.message).toBe(
      "Er is geen tabel met gemeenten gevonden. MGN Centraal Gelderland publiceert geen inwoners per gemeente; er wordt geen uitkering berekend.",
    );
  });

  test("its KPIs are read by place, since 3a and 3b share a number, with the dates that are there", () => {
    const { milestones } = connectCells(plan, example).figures;
    expect(milestones.map(({ nr, name }) => `${nr} ${name}`)).toEqual([
      "1 KPI 1",
      "2 KPI 2",
      "3 KPI 3a",
      "4 KPI 3b",
      "5 KPI 4",
      "6 KPI 5",
      "7 KPI 6",
      "8 KPI 7",
      "9 KPI 8",
      "10 KPI 9",
      "11 KPI 10",
      "12 KPI 11a",
      "13 KPI 11b",
      "14 KPI 12a",
      "15 KPI 12b",
      "16 KPI 13",
    ]);
    expect(milestones.find(({ name }) => name === "KPI 13")).toMatchObject({ due: "2027-10-01", obligation: "result" });
    expect(milestones.every(({ total }) => total.isZero())).toBe(true);
  });

  test("a workbook without its list of KPIs is no fault either", () => {
    const without = example.filter(({ name }) => name !== "KPI-lijst");
    const { readingFindings } = connectCells(plan, without);
    expect(readingFindings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readingFindings.map(({ message }) => message).join()).toContain("verbindt geen bedragen aan mijlpalen");
  });
});

test.each([
  [
    ["KPI 1", "KPI 2"],
    [1, 2],
  ],
  [
    ["3a", "3b", "4"],
    [1, 2, 3],
  ],
  [
    ["7", "12"],
    [7, 12],
  ],
  [
    ["Start", "KPI 5"],
    [1, 5],
  ],
])("milestones named %j are numbered %j", (names, numbers) => {
  const rows = names.map((name) => ({ name }));
  expect(numbersOf(rows, [])).toEqual(numbers);
});
