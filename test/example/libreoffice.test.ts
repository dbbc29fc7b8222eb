import type { Workbook } from "exceljs";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal } from "../../src/model/money/decimal";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { twente } from "../../src/plans";
import { WRONG, loadExample, recalculateExample } from "../support/examples";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../support/libreoffice";
import { cellsOf, numberIn, rowWith, sheetOf, shown } from "../support/sheets";
import { calculatedImpact, costs, different, overview, takenOverImpact } from "./printed-figures";

const FILE = "voorbeeld-twente.xlsx";

/** An outsider's view: LibreOffice opens the example and calculates every formula itself. */
let recalculated: Workbook | null;

beforeAll(async () => {
  recalculated = await recalculateExample(FILE);
}, LIBREOFFICE_TIMEOUT_MS);

it("says so when LibreOffice is not there, and compares nothing", async () => {
  const path = jest.replaceProperty(process, "env", { ...process.env, PATH: "" });
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  try {
    await expect(recalculateWithLibreOffice(new Uint8Array())).resolves.toBeNull();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("NOT RUN: LibreOffice"));
  } finally {
    path.restore();
    warn.mockRestore();
  }
});

describe("LibreOffice's own calculation of the example", () => {
  it("gives no error in any cell", () => {
    if (!recalculated) return;
    const cells = cellsOf(recalculated);
    expect(cells.filter((cell) => cell.formula).length).toBeGreaterThan(400);
    const wrong = cells.filter((cell) => isError(shown(cell)) || shown(cell) === WRONG);
    expect(wrong.map(({ worksheet, address }) => `${worksheet.name}!${address}`)).toEqual([]);
  });

  it("meets the printed impact to the thousand, in every year and in total", () => {
    if (recalculated) expect(different(calculatedImpact(recalculated))).toEqual([]);
  });

  it("meets the printed rows, costs and summary within the plan's rounding", () => {
    if (!recalculated) return;
    const compared = [...takenOverImpact(recalculated), ...costs(recalculated), ...overview(recalculated)];
    expect(different(compared)).toEqual([]);
  });

  it("meets both wait-list milestones", () => {
    if (!recalculated) return;
    const sheet = sheetOf(recalculated, "Wachtlijst");
    const reached = (milestone: string) =>
      numberIn(sheet, `C${rowWith(sheet, "A", `${milestone}: berekende daling op de peildatum`)}`);
    expect(reached("KPI 4")).toBeCloseTo(155.0872, 6);
    expect(reached("KPI 5")).toBeCloseTo(437.3634, 6);
  });

  it("moves every row as the model does, costs too, when inflation, adoption and consults are others", async () => {
    const changed = await loadExample(FILE);
    sheetOf(changed, "Algemene input").getCell("B8").value = 0.05;
    ["D", "E", "F", "G", "H"].forEach((column, index) => {
      sheetOf(changed, "Input VG").getCell(`${column}12`).value = [0.08, 0.2, 0.45, 0.7, 0.9][index] ?? 0;
      sheetOf(changed, "Input consultatie").getCell(`${column}10`).value = [300, 800, 900, 1200, 1000][index] ?? 0;
    });
    const theirs = await recalculateWithLibreOffice(new Uint8Array(await changed.xlsx.writeBuffer()));
    if (!theirs) return;
    const plan = publishedFigures(twente);
    const inputs = new Map([
      ...plan.inputs,
      ["inflation", [new Decimal("0.05")]],
      ["adoption", ["0.08", "0.2", "0.45", "0.7", "0.9"].map((value) => new Decimal(value))],
      ["consults", [300, 800, 900, 1200, 1000].map((value) => new Decimal(value))],
    ]);
    const { rows } = evaluate(twente, { ...plan, inputs });
    expect(rows).toHaveLength(47);
    for (const { row, amounts } of rows) {
      const sheet = sheetOf(theirs, row.kind === "cost" ? "Kosten" : "Impact");
      const at = rowWith(sheet, row.kind === "cost" ? "A" : "B", row.label);
      const inFile = ["D", "E", "F", "G", "H"].map((column) => numberIn(sheet, `${column}${at}`) * 1000);
      amounts.forEach((amount, year) => expect(inFile[year]).toBeCloseTo(amount?.toNumber() ?? NaN, 4));
    }
  });

  it("agrees with the results in the file, cell by cell", async () => {
    if (!recalculated) return;
    const example = await loadExample(FILE);
    for (const cell of cellsOf(example)) {
      const theirs = shown(sheetOf(recalculated, cell.worksheet.name).getCell(cell.address));
      const ours = shown(cell);
      if (typeof ours === "number") expect(theirs).toBeCloseTo(ours, 9);
      else if (typeof ours === "string") expect(theirs).toBe(ours);
    }
  });
});

function isError(value: unknown): boolean {
  return typeof value === "object" && value !== null && "error" in value;
}
