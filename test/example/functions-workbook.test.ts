import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { buildExample, WITH_FUNCTIONS } from "../material/example/build";
import { IMPACT_ROWS } from "../material/example/impact-rows";
import { fillResults } from "../material/example/results";
import { run } from "../../src/recalc/run";
import { cellsOf, numberIn, rowWith, sheetOf, shown } from "../support/sheets";
import { calculatedImpact, different, overview, takenOverImpact } from "./printed-figures";

const FILE = join(__dirname, "..", "..", "assets", "voorbeeld-functies.xlsx");
const YEAR_COLUMNS = ["D", "E", "F", "G", "H"];

let example: Workbook;

beforeAll(async () => {
  example = new Workbook();
  await example.xlsx.readFile(FILE);
});

test("the file is what npm run example writes, results included", async () => {
  const built = buildExample(WITH_FUNCTIONS);
  await fillResults(built);
  for (const cell of cellsOf(built)) {
    const inFile = sheetOf(example, cell.worksheet.name).getCell(cell.address);
    expect([cell.address, inFile.formula, shown(inFile)]).toEqual([cell.address, cell.formula, shown(cell)]);
  }
}, 60_000);

test("every row that the plan explains is one function a cell, its unit of thousands apart", () => {
  const sheet = sheetOf(example, "Impact");
  for (const { label, amount } of IMPACT_ROWS) {
    if (!amount) continue;
    const row = rowWith(sheet, "B", label);
    for (const column of YEAR_COLUMNS) {
      expect(sheet.getCell(`${column}${row}`).formula).toMatch(/^_xldudf_MGN_[A-Z.]+\((?!.*_xldudf).*\)\/1000$/);
    }
  }
});

test("the results in the file are the published tables, to the thousand", () => {
  expect(different(calculatedImpact(example))).toEqual([]);
  expect(different(takenOverImpact(example))).toEqual([]);
  expect(different(overview(example))).toEqual([]);
});

test("a run without a screen calculates every function anew, whatever result the file held", async () => {
  const folder = await mkdtemp(join(tmpdir(), "functions-"));
  try {
    const [file, out] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    await writeFile(file, await withFalseResults());
    await run({ file, out, plan: null, set: [], scenario: null, json: false });
    const recalculated = new Workbook();
    await recalculated.xlsx.load(new Uint8Array(await readFile(out)).buffer);
    expect(different(calculatedImpact(recalculated))).toEqual([]);
    const talks = sheetOf(recalculated, "Input VG");
    expect(numberIn(talks, `F${rowWith(talks, "A", "Aantal verkennende gesprekken")}`)).toBeCloseTo(1445.52, 9);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

/** The file with a wrong result at every formula, so that none of them can pass for a calculated one. */
async function withFalseResults(): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(FILE);
  for (const cell of cellsOf(workbook)) {
    if (cell.formula) cell.value = { formula: cell.formula, result: 987_654_321 };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
