import { evaluate } from "../../src/model/evaluation/evaluate";
import { twente } from "../../src/plans";
import type { CellValue, Grid } from "../../src/workbook/cells/grid";
import { connectCells } from "../../src/workbook/connect/connect";
import { dateOfSerial, dateOfText, serialOfDate } from "../../src/workbook/figures/dates";
import { exampleGrids, formula, withCell, type TestCell } from "./support/grids";

let example: readonly Grid[];
beforeAll(async () => {
  example = await exampleGrids();
});

function withInput(sheet: string, address: string, cell: TestCell) {
  const grids = withCell(example, sheet, address, cell);
  const connection = connectCells(twente, grids, connectCells(twente, example).links);
  return { ...connection, result: evaluate(twente, connection.figures) };
}

/** Inflation: what hangs on it, and what does not. */
const INFLATION = ["Algemene input", "B8"] as const;

describe.each<readonly [string, TestCell, string, string]>([
  ["text", "abc", "not-a-number", 'de tekst "abc"'],
  ["a text that may be two numbers", "1.234", "not-a-number", "niet te zien is of de punt"],
  ["an Excel error", formula("=1/0", "#DIV/0!"), "excel-error", "#DEEL/0!"],
  ["nothing", "", "empty-input", "is leeg"],
  ["280%", 2.8, "out-of-bounds", "280%"],
  ["a boolean", true, "not-a-number", "WAAR"],
])("inflation is %s", (_, cell, code, told) => {
  test("is said with sheet, cell and remedy; what hangs on it is unknown and the rest stands", () => {
    const { readingFindings, result, links } = withInput(...INFLATION, cell);
    expect(readingFindings).toMatchObject([
      { code, severity: "error", place: { sheet: "Algemene input", address: "B8" } },
    ]);
    expect(`${readingFindings[0]?.message} ${readingFindings[0]?.remedy}`).toContain(told);
    expect(readingFindings[0]?.remedy).toContain("Algemene input!B8");

    const link = links.find(({ input }) => input === "inflation");
    expect(link).toMatchObject({ address: "B8", usable: false, doubtful: false });
    const rows = new Map(result.rows.map((row) => [row.row.id, row.total]));
    expect(rows.get("vg.prevented")).toBeNull();
    expect(rows.get("vg.waitlist-sd")?.toFixed(0)).toBe("-7331750");
    expect(result.payout?.local.toString()).toBe("2768000");
    expect(result.waitList.targets.map(({ met }) => met)).toEqual([true, true]);
  });
});

test("a number that is typed as text is read, and said", () => {
  const { readingFindings, figures, links } = withInput(...INFLATION, "2,8%");
  expect(readingFindings).toMatchObject([
    { code: "number-as-text", severity: "warning", place: { sheet: "Algemene input", address: "B8" } },
  ]);
  expect(figures.inputs.get("inflation")?.map(String)).toEqual(["0.028"]);
  expect(links.find(({ input }) => input === "inflation")).toMatchObject({ usable: true, doubtful: false });
});

test("one bad year makes only that year unknown, and names its cell", () => {
  const { readingFindings, figures, result, links } = withInput("Input VG", "F16", "twaalf");
  expect(readingFindings.map(({ place }) => place?.address)).toEqual(["F16"]);
  expect(figures.inputs.get("wait-weeks")?.map((weeks) => weeks?.toNumber() ?? null)).toEqual([17, 15, null, 11, 9]);
  expect(links.find(({ input }) => input === "wait-weeks")?.usable).toBe(false);
  const saving = result.rows.find(({ row }) => row.id === "vg.waitlist-sd");
  expect(saving?.amounts.map((amount) => amount === null)).toEqual([false, false, true, false, false]);
});

test("an optional input may be empty, but not wrong", () => {
  expect(withInput("Wachtlijst", "C25", "").readingFindings).toEqual([]);
  expect(withInput("Wachtlijst", "C25", "veel").readingFindings.map(({ code }) => code)).toEqual(["not-a-number"]);
  expect(withInput("Wachtlijst", "C25", 1028).result.waitList.stock[0]?.people.toString()).toBe("1028");
});

describe.each<readonly [string, string, CellValue, string, string]>([
  ["a population of 0", "B9", 0, "no-population", "B9"],
  ["a negative population", "B9", -5, "out-of-bounds", "B9"],
  ["a population with a fraction: 24.741 where the mark is a dot", "B9", 24.741, "out-of-bounds", "B9"],
  ["half a person", "B9", 24741.5, "out-of-bounds", "B9"],
  ["a population in words", "B9", "veel", "not-a-number", "B9"],
  ["a municipality that stands there twice", "A9", "almelo ", "duplicate-municipality", "A9"],
])("%s", (_, address, value, code, place) => {
  test("withholds the whole payout, because every share would be wrong; the business case stands", () => {
    const { readingFindings, result } = withInput("Gemeenten", address, value);
    expect(readingFindings).toMatchObject([{ code, severity: "error", place: { sheet: "Gemeenten", address: place } }]);
    expect(result.payout).toBeNull();
    expect(result.totals.result.total?.toFixed(0)).toBe("-3822060");
  });
});

/**
 * The Mijlpalenformat itself: KPI 2 has no amount at all, all three cells are empty. KPI 3 has 150.000 = 71.000 + 79.000,
 * so an empty cell there is no nil.
 */
describe("an empty amount of a milestone", () => {
  test.each([
    ["SPUK", "I8"],
    ["IZA", "H8"],
  ])("%s is unknown where the row has other amounts: no payout, and the cell is named", (label, address) => {
    const { readingFindings, result } = withInput("KPI's", address, "");
    expect(readingFindings).toMatchObject([{ code: "empty-input", severity: "error", place: { address } }]);
    expect(readingFindings[0]?.message).toContain(`Mijlpaal 3, ${label}: KPI's!${address} is leeg`);
    expect(result.payout).toBeNull();
  });

  test("a total is what its parts come to, and that is said", () => {
    const { readingFindings, result } = withInput("KPI's", "F8", "");
    expect(readingFindings).toMatchObject([{ code: "empty-input", severity: "warning", place: { address: "F8" } }]);
    expect(readingFindings[0]?.message).toContain("wat IZA en SPUK samen zijn, € 150.000");
    expect(result.findings.filter(({ code }) => code === "parts-mismatch")).toEqual([]);
    expect(result.payout?.milestones.find(({ milestone }) => milestone.nr === 3)?.milestone.total.toFixed()).toBe(
      "150000",
    );
  });

  test("a row without any amount has none, and nobody is asked", () => {
    const { readingFindings, result } = withInput("KPI's", "B7", "Overeenkomst");
    expect(readingFindings).toEqual([]);
    expect(result.payout).not.toBeNull();
  });
});

test("people are whole: a fraction is told with what was probably meant", () => {
  const { readingFindings } = withInput("Gemeenten", "B9", 24.741);
  expect(readingFindings[0]?.message).toContain(
    "24,741 in Gemeenten!B9 is geen heel aantal (waarschijnlijk is 24.741 bedoeld).",
  );
});

// By hand: an amount is paid in euros and cents. 87.233 euros, typed with a comma where Excel takes it for a decimal mark,
// would be paid as 87 euros; what a calculation came to has more decimals, or fewer.
test.each([
  [87.233, "87.233"],
  [1.5125, null],
  [87.23, null],
  [1234.567, null],
  [999.999, "999.999"],
])("an amount of %d euros: asked for where thousandths can only be thousands", (spuk, meant) => {
  const { readingFindings, result } = withInput("KPI's", "I8", spuk);
  const told = readingFindings.filter(({ place }) => place?.address === "I8");
  expect(told.map(({ severity }) => severity)).toEqual(meant === null ? [] : ["error"]);
  expect(result.payout === null).toBe(meant !== null);
  if (meant !== null)
    expect(`${told[0]?.message} ${told[0]?.remedy}`).toMatch(
      new RegExp(`SPUK: .* in KPI's!I8 heeft drie decimalen \\(waarschijnlijk is ${meant} bedoeld\\)\\. .*KPI's!I8`),
    );
});

test("numbers typed as text are told with their own cells, together where they stand together", () => {
  const cells = ["H8", "H9", "I9", "H11"];
  const grids = cells.reduce((all, address) => withCell(all, "KPI's", address, "€ 71.000,-"), example);
  const { readingFindings } = connectCells(twente, grids, connectCells(twente, example).links);
  const told = readingFindings.filter(({ code }) => code === "number-as-text");
  expect(told.map(({ message }) => message.split(":")[0])).toEqual([
    "Mijlpalen, IZA (KPI's!H8",
    "Mijlpalen, SPUK (KPI's!I9)",
  ]);
  expect(told.map(({ remedy }) => remedy)).toEqual([
    "Zet de celopmaak van H8:H9 en H11 op Getal en typ de getallen opnieuw.",
    "Zet de celopmaak van I9 op Getal en typ het getal opnieuw.",
  ]);
});

test("a municipality that the plan does not know shares in the payout, and is pointed out", () => {
  const { readingFindings, result } = withInput("Gemeenten", "A9", '=HYPERLINK("http://x")');
  expect(readingFindings).toMatchObject([{ code: "unknown-municipality", severity: "warning" }]);
  expect(result.payout?.municipalities.map(({ municipality }) => municipality.name)).toContain(
    '=HYPERLINK("http://x")',
  );
  expect(result.findings.map(({ code }) => code)).toContain("missing-municipality");
});

test("a typed total of inhabitants is set against its rows, with what it would cost", () => {
  const { result } = withInput(...INFLATION, 0.028);
  const finding = result.findings.find(({ place }) => place?.sheet === "Gemeenten");
  expect(finding).toMatchObject({ code: "total-mismatch", severity: "error", place: { address: "B20" } });
  expect([String(finding?.printed), String(finding?.computed)]).toEqual(["654153", "643153"]);
  expect(finding?.consequence?.text).toContain("€ 1,68");
});

test("the totals of the milestones differ by rounding only", () => {
  const { result } = withInput(...INFLATION, 0.028);
  const severities = result.findings
    .filter(({ place, code }) => place?.sheet === "KPI's" && code === "total-mismatch")
    .map(({ severity }) => severity);
  expect(severities).toEqual(["rounding", "rounding", "rounding"]);
});

test("a milestone without a real date counts on the last day of the scheme, and that is said", () => {
  const { readingFindings, result } = withInput("KPI's", "C10", "31-11-2026");
  expect(readingFindings).toMatchObject([{ code: "impossible-date", place: { sheet: "KPI's", address: "C10" } }]);
  expect(readingFindings[0]?.message).toContain("31-12-2027");
  expect(result.payout).not.toBeNull();
});

test("a milestone with a bad amount withholds the payout", () => {
  const { readingFindings, result } = withInput("KPI's", "I16", "n.t.b.");
  expect(readingFindings).toMatchObject([{ code: "not-a-number", place: { address: "I16" } }]);
  expect(result.payout).toBeNull();
});

test("dates go to Excel's serial numbers and back", () => {
  expect(dateOfSerial(46204)).toBe("2026-07-01");
  expect(serialOfDate("2026-07-01")).toBe(46204);
  expect(dateOfSerial(46204.75)).toBe("2026-07-01");
  expect(dateOfSerial(12)).toBeNull();
  expect([dateOfText("1-7-2026"), dateOfText("29/2/2027"), dateOfText("2026")]).toEqual(["2026-07-01", null, null]);
});
