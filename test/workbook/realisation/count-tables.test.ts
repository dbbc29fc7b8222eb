import { twente } from "../../../src/plans/twente/plan";
import type { Grid } from "../../../src/workbook/cells/grid";
import { findActuals, soughtOf } from "../../../src/workbook/realisation/find-actuals";
import { grid, percent, type TestCell } from "../support/grids";

/**
 * Tables of counts as people keep them, with the same figures each time in another form. The truth is the list of figures
 * from which every form is laid out; nothing of it is read back from a table.
 */

const MONTHS = ["2026-01", "2026-02", "2026-03", "2026-04"];
const TALKS = [55, 48, 61, 0];
const CONSULTS = [70, 72, 65, 80];
const sought = soughtOf(twente, "2026-11-28");

const short = ["jan 2026", "feb 2026", "mrt 2026", "apr 2026"];
const across = (
  heads: readonly TestCell[],
  talks = "Verkennende gesprekken",
  consults = "Consultvragen vanuit het sociaal domein",
) => [
  ["", ...heads],
  [talks, ...TALKS],
  [consults, ...CONSULTS],
];
const down = (heads: readonly TestCell[]) => [
  ["Periode", "Verkennende gesprekken", "Consultvragen vanuit het sociaal domein"],
  ...heads.map((head, at) => [head, TALKS[at] ?? null, CONSULTS[at] ?? null]),
];
const day = (serial: number): TestCell => ({ value: serial, numberFormat: "mmm yyyy" });
const serials = [46023, 46054, 46082, 46113];
const MONTHLY = new Map(
  MONTHS.flatMap(
    (month, at) =>
      [
        [`talks|${month}`, TALKS[at]],
        [`consults|${month}`, CONSULTS[at]],
      ] as const,
  ),
);
const only = (measure: string) => new Map([...MONTHLY].filter(([key]) => key.startsWith(`${measure}|`)));

interface Case {
  readonly what: string;
  readonly sheets: readonly Grid[];
  readonly truth: ReadonlyMap<string, number | undefined>;
  /** What is asked → the right answer. */
  readonly asked?: Readonly<Record<string, string>>;
}

const on = (rows: readonly (readonly TestCell[])[], name = "Tellingen") => [grid(name, rows)];

const CASES: readonly Case[] = [
  { what: "months across", sheets: on(across(short)), truth: MONTHLY },
  {
    what: "months down",
    sheets: on(down(["januari 2026", "februari 2026", "maart 2026", "april 2026"])),
    truth: MONTHLY,
  },
  { what: "months as days", sheets: on(across(serials.map(day))), truth: MONTHLY },
  { what: "months as days, down", sheets: on(down(serials.map(day))), truth: MONTHLY },
  { what: "numbers of months", sheets: on(across(["2026-01", "2026-02", "2026-03", "2026-04"])), truth: MONTHLY },
  {
    what: "English months",
    sheets: on(across(["January 2026", "February 2026", "March 2026", "April 2026"])),
    truth: MONTHLY,
  },
  {
    what: "the year above the months",
    sheets: on([["Realisatie 2026"], [], ...across(["jan", "feb", "mrt", "apr"])]),
    truth: MONTHLY,
  },
  { what: "no year at all", sheets: on(across(["jan", "feb", "mrt", "apr"])), truth: MONTHLY, asked: { year: "2026" } },
  {
    what: "a total behind it",
    sheets: on(across(short).map((row, at) => [...row, at === 0 ? "Totaal" : 999])),
    truth: MONTHLY,
  },
  {
    what: "quarters",
    sheets: on([
      ["", "K1 2026", "2e kwartaal 2026"],
      ["Verkennende gesprekken", 164, 12],
    ]),
    truth: new Map([
      ["talks|2026-K1", 164],
      ["talks|2026-K2", 12],
    ]),
  },
  {
    what: "a quarter beside its months",
    sheets: on([
      ["", "jan 2026", "feb 2026", "mrt 2026", "Q1 2026"],
      ["Verkennende gesprekken", 55, 48, 61, 164],
    ]),
    truth: new Map([
      ["talks|2026-01", 55],
      ["talks|2026-02", 48],
      ["talks|2026-03", 61],
    ]),
  },
  {
    what: "two tables below each other",
    sheets: on([
      ...across(short).slice(0, 2),
      [],
      [],
      ["", ...short],
      ["Consultvragen vanuit het sociaal domein", ...CONSULTS],
    ]),
    truth: MONTHLY,
  },
  {
    what: "two tables beside each other",
    sheets: on([
      ["", ...short, "", "", "", "", ...short],
      ["Verkennende gesprekken", ...TALKS, "", "", "", "Consultvragen vanuit het sociaal domein", ...CONSULTS],
    ]),
    truth: MONTHLY,
  },
  {
    what: "a second table beside it, without a name",
    sheets: on([
      ["", ...short, "", "", "", "", "jan 2025", "feb 2025"],
      ["Verkennende gesprekken", ...TALKS, "", "", "", "", 7, 8],
    ]),
    truth: only("talks"),
  },
  {
    what: "figures as text",
    sheets: on([
      ["", ...short],
      ["Verkennende gesprekken", "55", "48", " 61", "0"],
    ]),
    truth: only("talks"),
  },
  {
    what: "an empty cell, and a dash",
    sheets: on([
      ["", ...short],
      ["Verkennende gesprekken", 55, null, "-", 0],
    ]),
    truth: new Map([
      ["talks|2026-01", 55],
      ["talks|2026-04", 0],
    ]),
  },
  {
    what: "a name of one word",
    sheets: on(across(short, "Gesprekken")),
    truth: MONTHLY,
    asked: { "measure:talks": "yes" },
  },
  { what: "a plan", sheets: on([["Planning 2026"], ...across(short)]), truth: MONTHLY, asked: { plan: "yes" } },
  {
    what: "running totals, as it says",
    sheets: on([["Cumulatief"], ...across(short)]),
    truth: MONTHLY,
    asked: { "running:title": "yes" },
  },
  {
    what: "running totals that it does not say",
    sheets: on([
      ["", ...short, "mei 2026", "jun 2026"],
      ["Verkennende gesprekken", 10, 22, 31, 47, 60, 71],
    ]),
    truth: new Map([10, 22, 31, 47, 60, 71].map((count, at) => [`talks|2026-0${at + 1}`, count])),
    asked: { "running:talks": "yes" },
  },
  {
    what: "months to come",
    sheets: on([
      ["", "okt 2026", "nov 2026", "dec 2026"],
      ["Verkennende gesprekken", 60, 30, 70],
    ]),
    truth: new Map([
      ["talks|2026-10", 60],
      ["talks|2026-11", 30],
    ]),
    asked: { future: "yes" },
  },
  {
    what: "shares",
    sheets: on([
      ["", ...short],
      ["Verkennende gesprekken", percent(0.7), percent(0.6), percent(0.5), percent(0.4)],
    ]),
    truth: new Map(),
  },
  {
    what: "two tables that contradict each other",
    sheets: [
      ...on(across(short)),
      ...on(
        [
          ["", "jan 2026", "feb 2026"],
          ["Verkennende gesprekken", 56, 48],
        ],
        "Anders",
      ),
    ],
    truth: new Map([...MONTHLY].filter(([key]) => key !== "talks|2026-01")),
  },
  {
    what: "a table of something else",
    sheets: on([
      ["", ...short],
      ["Ziekteverzuim", 5, 6, 7, 3],
    ]),
    truth: new Map(),
  },
];

const countsOf = (sheets: readonly Grid[], answers: ReadonlyMap<string, string> = new Map()) =>
  new Map(
    findActuals(sheets, sought, answers).flatMap(({ counts }) =>
      counts.map(({ measure, period, amount }) => [`${measure}|${period}`, amount.toNumber()] as const),
    ),
  );

let certain = 0;
afterAll(() => console.log(`${certain} of ${CASES.length} tables read without a question; 0 wrong`));

test.each(CASES.map((each) => [each.what, each] as const))(
  "nothing is wrong but certain: %s",
  (_, { sheets, truth, asked = {} }) => {
    const questions = findActuals(sheets, sought, new Map()).flatMap((table) => table.questions);
    const sure = countsOf(sheets);
    expect([...sure].filter(([key, count]) => truth.get(key) !== count)).toEqual([]);
    expect([...new Set(questions.map(({ id }) => id.split("|")[1] ?? ""))].sort()).toEqual(Object.keys(asked).sort());
    if (questions.length === 0) certain += 1;
    const answers = new Map(questions.map(({ id }) => [id, asked[id.split("|")[1] ?? ""] ?? ""]));
    expect(new Map([...countsOf(sheets, answers)].sort())).toEqual(new Map([...truth].sort()));
  },
);

test("each figure knows its cell, so that it can be followed", () => {
  const [table] = findActuals(on(across(short)), sought, new Map());
  expect(table?.counts[1]).toMatchObject({ measure: "talks", period: "2026-02", address: "C2" });
});
