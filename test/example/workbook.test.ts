import { join } from "node:path";
import { Workbook } from "exceljs";
import JSZip from "jszip";
import { buildExample, FILE_DATE } from "../material/example/build";
import { COMPONENTS } from "../material/example/inputs/components";
import { GENERAL } from "../material/example/inputs/general";
import { pack } from "../material/example/pack";
import { fillResults } from "../material/example/results";
import { twente } from "../../src/plans";
import published from "../../src/plans/twente/published.json";
import { cellsOf, numberIn, rowWith, sheetOf, shown } from "../support/sheets";
import { calculatedImpact, costs, different, overview, takenOverImpact } from "./printed-figures";

const FILE = join(__dirname, "..", "..", "assets", "voorbeeld-twente.xlsx");

let example: Workbook;

beforeAll(async () => {
  example = new Workbook();
  await example.xlsx.readFile(FILE);
});

describe("the file", () => {
  it("has the tabs a controller expects, in order", () => {
    expect(example.worksheets.map(({ name }) => name)).toEqual([
      "Overzicht businesscase",
      "Algemene input",
      "Input VG",
      "Input DOCO",
      "Input steunpunten",
      "Input consultatie",
      "Input kosten",
      "Impact",
      "Kosten",
      "Financiering",
      "KPI's",
      "Gemeenten",
      "Wachtlijst",
    ]);
  });

  it("is what npm run example writes", async () => {
    const built = buildExample();
    await fillResults(built);
    const written = cellsOf(built);
    expect(cellsOf(example)).toHaveLength(written.length);
    for (const cell of written) {
      const inFile = sheetOf(example, cell.worksheet.name).getCell(cell.address);
      expect(inFile.formula).toBe(cell.formula);
      const value = shown(cell);
      if (typeof value === "number") expect(shown(inFile)).toBeCloseTo(value, 9);
      else expect(shown(inFile)).toEqual(value);
    }
  });

  it("has the same bytes every time it is written", async () => {
    const [first, second] = [await pack(buildExample(), FILE_DATE), await pack(buildExample(), FILE_DATE)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    // Zip keeps times to two seconds: a stamp of the clock would show in the bytes that hold the date.
    const dates = Object.values((await JSZip.loadAsync(first)).files).map(({ date }) => date.toISOString());
    expect(new Set(dates)).toEqual(new Set([FILE_DATE.toISOString()]));
  });

  it("names no person", () => {
    expect([example.creator, example.lastModifiedBy]).toEqual(["mgn-businesscase", "mgn-businesscase"]);
  });

  it("holds plain Excel formulas only, each with its result", () => {
    const formulas = cellsOf(example).filter((cell) => cell.formula);
    expect(formulas.length).toBeGreaterThan(400);
    const foreign = formulas.filter(({ formula }) => /MGN\.|_xl|\[|#REF!/.test(formula));
    expect(foreign.map(({ address }) => address)).toEqual([]);
    const unresolved = formulas.filter((cell) => !["number", "string"].includes(typeof cell.result));
    expect(unresolved.map(({ address, worksheet }) => `${worksheet.name}!${address}`)).toEqual([]);
  });

  it("freezes the header of every tab and prints on A4, landscape", () => {
    for (const { views, pageSetup } of example.worksheets) {
      expect(views[0]).toMatchObject({ state: "frozen", ySplit: 5 });
      expect(pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true });
    }
  });
});

describe("the inputs", () => {
  const definitions = new Map(twente.inputs.map((definition) => [definition.id, definition]));
  const constants = [...GENERAL.flatMap(({ rows }) => rows), ...COMPONENTS.flatMap((component) => component.constants)];
  // What one of a driver is worth, taken back from the printed rows: no assumption of the plan. The printed tables judge it.
  const takenBack = ["doco-gp-value", "support-point-return"];
  const series = COMPONENTS.flatMap((component) => component.series).filter(({ id }) => !takenBack.includes(id));

  it.each(constants)("$label has the plan's label and value", ({ id, label, value }) => {
    // A controller's workbook has rows that the plan does without.
    if (id === "working-hours")
      expect([definitions.has(id), label, value]).toEqual([false, "Gemiddelde normjaartaak", 1500]);
    else expect(definitions.get(id)).toMatchObject({ label, published: [String(value)] });
  });

  it.each(series)("$label has the plan's label and value of every year", ({ id, label, values }) => {
    expect(definitions.get(id)).toMatchObject({ label, published: values.map(String) });
  });

  it("stand once: no label occurs on two tabs", () => {
    const labels = [...constants, ...series].map(({ label }) => label);
    const times = labels.map((label) => cellsOf(example).filter((cell) => shown(cell) === label).length);
    expect(times).toEqual(labels.map(() => 1));
  });
});

describe("the printed tables", () => {
  it("are met to the thousand by every calculated row", () => {
    const compared = calculatedImpact(example);
    expect(compared).toHaveLength(11 * 7);
    expect(different(compared)).toEqual([]);
  });

  it("stand as printed where no assumption explains a row", () => {
    expect(different([...takenOverImpact(example), ...costs(example)])).toEqual([]);
  });

  it("are met by the overview, within the plan's rounding", () => {
    expect(different(overview(example))).toEqual([]);
  });
});

describe("the milestones", () => {
  it("stand as in the Mijlpalenformat, with real dates", () => {
    const sheet = sheetOf(example, "KPI's");
    for (const milestone of published.milestones) {
      const row = sheet.getRow(rowWith(sheet, "A", `KPI ${milestone.nr}`));
      expect(row.getCell("B").value).toBe(milestone.description);
      expect(row.getCell("C").value).toEqual(new Date(`${milestone.dueDate}T00:00:00Z`));
      expect(row.getCell("C").numFmt).toBe("d-m-yyyy");
      const amounts = ["F", "H", "I"].map((column) => row.getCell(column).value);
      const { total, iza, spuk } = milestone;
      expect(amounts).toEqual(total === 0 ? [null, null, null] : [total, iza, spuk]);
    }
  });

  it("keep the printed total, which is rounded to thousands", () => {
    const sheet = sheetOf(example, "KPI's");
    const row = rowWith(sheet, "A", "Totaal");
    expect(["F", "H", "I"].map((column) => sheet.getCell(`${column}${row}`).value)).toEqual([
      16_275_000, 7_700_000, 8_575_000,
    ]);
  });
});

describe("the municipalities", () => {
  it("have the printed inhabitants and the printed percentage", () => {
    const sheet = sheetOf(example, "Gemeenten");
    for (const { name, inhabitants, publishedShare } of published.municipalities.rows) {
      const row = rowWith(sheet, "A", name);
      expect(numberIn(sheet, `B${row}`)).toBe(inhabitants);
      expect(Number((numberIn(sheet, `C${row}`) * 100).toFixed(2))).toBe(publishedShare);
    }
  });

  it("keep the fault of the document: a printed total that is not the sum of the rows", () => {
    const sheet = sheetOf(example, "Gemeenten");
    expect(sheet.getCell(`B${rowWith(sheet, "A", "Totaal")}`).value).toBe(654_153);
  });
});
