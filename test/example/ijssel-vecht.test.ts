import type { Workbook } from "exceljs";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { ijsselVecht as plan } from "../../src/plans";
import published from "../../src/plans/ijssel-vecht/published.json";
import { connectCells } from "../../src/workbook/connect/connect";
import type { Connection } from "../../src/workbook/connect/connection";
import { FILE_DATE } from "../material/example/build";
import { buildIjsselVecht } from "../material/example/ijssel-vecht/build";
import { fillResults } from "../material/example/results";
import { expectSameResults, loadExample, recalculateExample } from "../support/examples";
import { LIBREOFFICE_TIMEOUT_MS } from "../support/libreoffice";
import { publishedFigures } from "../support/published-figures";
import { cellsOf, numberIn, rowWith, sheetOf, shown } from "../support/sheets";
import { exampleGrids } from "../workbook/support/grids";

const NAME = "voorbeeld-ijssel-vecht.xlsx";
const YEAR_COLUMNS = ["C", "D", "E", "F", "G"];

let example: Workbook;
/** As LibreOffice calculates it, from a file with a wrong result at every formula. */
let recalculated: Workbook | null;
let connection: Connection;

beforeAll(async () => {
  example = await loadExample(NAME);
  connection = connectCells(plan, await exampleGrids(NAME));
  recalculated = await recalculateExample(NAME);
}, LIBREOFFICE_TIMEOUT_MS);

const model = evaluate(plan, publishedFigures(plan));

describe("the file", () => {
  test("is what npm run example writes", async () => {
    const built = buildIjsselVecht(FILE_DATE);
    await fillResults(built);
    const contents = (workbook: Workbook) =>
      cellsOf(workbook).map((cell) => {
        const value = shown(cell);
        return [
          `${cell.worksheet.name}!${cell.address}`,
          cell.formula,
          typeof value === "number" ? value.toFixed(6) : value,
        ];
      });
    expect(contents(example)).toEqual(contents(built));
  });

  test("holds plain Excel formulas only, and names no person", () => {
    const formulas = cellsOf(example).flatMap(({ formula }) => formula);
    expect(formulas.filter((formula) => /MGN\.|_xl|\[|#REF!/.test(formula))).toEqual([]);
    expect([example.creator, example.lastModifiedBy]).toEqual(["mgn-businesscase", "mgn-businesscase"]);
  });
});

describe("every row of the model", () => {
  test.each(model.rows.map(({ row, amounts }) => [row.label, amounts] as const))("%s", (label, amounts) => {
    const sheet = sheetOf(example, "Berekening");
    const row = rowWith(sheet, "A", label);
    amounts.forEach((amount, index) => {
      expect(numberIn(sheet, `${YEAR_COLUMNS[index] ?? ""}${row}`)).toBeCloseTo(amount?.toNumber() ?? NaN, 6);
    });
  });

  test("comes together in costs and benefits to society, in thousands", () => {
    const sheet = sheetOf(example, "MKBA");
    const thousands = (label: string) =>
      YEAR_COLUMNS.map((column) => numberIn(sheet, `${column}${rowWith(sheet, "A", label)}`) * 1000);
    const { cost, impact } = model.totals;
    thousands("Kosten/jaar").forEach((amount, index) => {
      expect(amount).toBeCloseTo(cost.amounts[index]?.toNumber() ?? NaN, 5);
    });
    thousands("Baten/jaar").forEach((amount, index) => {
      expect(amount).toBeCloseTo(impact.amounts[index]?.negated().toNumber() ?? NaN, 5);
    });
    expect(thousands("Netto baten cumulatief").at(-1)).toBeCloseTo(
      model.totals.result.total?.negated().toNumber() ?? NaN,
      5,
    );
  });

  test("is paid by a source: five together are all costs, and all benefits", () => {
    const sheet = sheetOf(example, "Financieringsbronnen");
    const total = (label: string) => numberIn(sheet, `H${rowWith(sheet, "A", label)}`) * 1000;
    expect(total("Kosten")).toBeCloseTo(model.totals.cost.total?.toNumber() ?? NaN, 5);
    expect(total("Baten")).toBeCloseTo(model.totals.impact.total?.negated().toNumber() ?? NaN, 5);
    const requested = ["C", "D", "E"].map((column) => numberIn(sheet, `${column}${rowWith(sheet, "A", "Kosten")}`));
    expect(requested.reduce((sum, part) => sum + part * 1000, 0)).toBeCloseTo(
      model.funding?.requested.total.total?.toNumber() ?? NaN,
      5,
    );
  });
});

describe("the printed tables", () => {
  test("stand with their totals as printed, faults and all", () => {
    const sheet = sheetOf(example, "Gedrukte tabellen");
    const cumulative = published.table4.rows.find(({ of }) => of === "cumulative cost");
    expect(numberIn(sheet, `C${rowWith(sheet, "A", "Kosten cumulatief")}`)).toBe(cumulative?.years["2025"]);
    const cells = cellsOf(example).filter(({ worksheet }) => worksheet === sheet);
    expect(cells.filter(({ value }) => typeof value === "number").length).toBeGreaterThan(300);
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
  });

  test("hold dates that cannot be, as text", () => {
    const sheet = sheetOf(example, "Mijlpalen");
    const texts = cellsOf(example).filter(
      ({ worksheet, address, value }) =>
        worksheet === sheet && /^D(?!5$)\d+$/.test(address) && typeof value === "string",
    );
    expect(texts.map(({ value }) => value)).toEqual(["31-06-2025"]);
  });
});

describe("connecting it", () => {
  test("finds every input with certainty, with the figure that was published", () => {
    const { links, missing, figures } = connection;
    expect(missing).toEqual([]);
    expect(links.filter(({ doubtful }) => doubtful).map(({ input, why }) => `${input}: ${why}`)).toEqual([]);
    const wanted = plan.inputs.filter(({ published: values }) => values.length > 0);
    expect(links).toHaveLength(wanted.length);
    for (const { id, published: values } of wanted) {
      expect([id, figures.inputs.get(id)?.map(Number)]).toEqual([id, values.map(Number)]);
    }
  });

  test("reads forty milestones: care from ggz and first line, the social domain apart", () => {
    const { figures } = connection;
    expect(figures.milestones.map(({ nr, name, iza, spuk }) => [nr, name, iza.toNumber(), spuk.toNumber()])).toEqual(
      published.milestones.map(({ nr, name, ggz, firstLine, sd }) => [nr, name, ggz + firstLine, sd]),
    );
    expect(figures.milestones.filter(({ obligation }) => obligation === "result").map(({ name }) => name)).toEqual([
      ...Array<string>(8).fill("7"),
      "9",
      "9",
      "10",
      "11",
    ]);
  });

  test("misses nothing but the day that does not exist, dates without money, inhabitants, and what staff is made of", () => {
    const { readingFindings } = connection;
    expect(readingFindings.map(({ code, place }) => `${code} ${place?.address ?? ""}`.trim())).toEqual([
      "amounts-stand-still C32",
      "table-left-out",
      "impossible-date D24",
      "no-date D6:D45",
    ]);
  });

  test("finds the start of the cumulative lines, and no other total that rounding does not explain", () => {
    const { figures } = connection;
    const wrong = evaluate(plan, figures).findings.filter(
      ({ code, severity }) => code === "total-mismatch" && severity === "error",
    );
    expect(wrong.map(({ printed }) => printed?.toNumber())).toEqual([3255, 733, -2522]);
  });
});

test("LibreOffice agrees with every result in the file, and finds no error", () => {
  if (!recalculated) return;
  const formulas = cellsOf(example).filter((cell) => cell.formula);
  expect(formulas.length).toBeGreaterThan(400);
  expectSameResults(example, recalculated, 1e-6);
});
