import type { Workbook } from "exceljs";
import { buildExample, WITH_FUNCTIONS } from "../material/example/build";
import { fillResults } from "../material/example/results";
import published from "../../src/plans/twente/published.json";
import { loadExample } from "../support/examples";
import { numberIn, rowWith, sheetOf } from "../support/sheets";

const TAB = "Kosten met functies";
const YEARS = ["2025", "2026", "2027", "2028", "2029"] as const;
const CALCULATED = ["D", "E", "F", "G", "H"];
const PRINTED = ["I", "J", "K", "L", "M"];
const DIFFERENCE = ["N", "O", "P", "Q", "R"];

const rows = published.costs.filter(({ isSum }) => !isSum);
const labelOf = ({ label, component }: (typeof rows)[number]) => `${label}, onderdeel ${component}`;

let example: Workbook;

beforeAll(async () => {
  example = await loadExample("voorbeeld-functies.xlsx");
});

const figures = (workbook: Workbook, label: string, columns: readonly string[]) => {
  const sheet = sheetOf(workbook, TAB);
  const row = rowWith(sheet, "A", label);
  return columns.map((column) => numberIn(sheet, `${column}${row}`));
};

// Second witness: the cost table that the plan prints, typed over in published.json.
test.each(rows.map((row) => [labelOf(row), row] as const))(
  "%s: within the rounding of what is printed",
  (label, row) => {
    const printed = YEARS.map((year) => row.years[year]);
    const calculated = figures(example, label, CALCULATED);
    expect(figures(example, label, PRINTED)).toEqual(printed);
    calculated.forEach((amount, index) => {
      expect(Math.abs(amount - (printed[index] ?? 0))).toBeLessThanOrEqual(0.5);
      expect(figures(example, label, DIFFERENCE)[index]).toBeCloseTo(amount - (printed[index] ?? 0), 0);
    });
  },
);

test("the return on the support points comes within what four rounded rows leave", () => {
  const calculated = figures(example, "Opbrengst van de steunpunten", CALCULATED);
  [-344, -624, -701, -293, -301].forEach((printed, index) =>
    expect(Math.abs((calculated[index] ?? 0) - printed)).toBeLessThan(1),
  );
});

test("a row is one function a cell, or is marked as the printed amount that follows from nothing", () => {
  const sheet = sheetOf(example, TAB);
  const kinds = rows.map((row) => {
    const at = rowWith(sheet, "A", labelOf(row));
    const formulas = CALCULATED.map((column) => sheet.getCell(`${column}${at}`).formula);
    const kind = sheet.getCell(`C${at}`).value;
    const call =
      kind === "bedrag" ? /^'Kosten prijspeil 2025'!\$[A-Z]\$\d+\/1000$/ : /^_xldudf_MGN_[A-Z]+\([^()]*\)\/1000$/;
    formulas.forEach((formula) => expect(formula).toMatch(call));
    return [labelOf(row), kind] as const;
  });
  const amounts = kinds.filter(([, kind]) => kind === "bedrag").map(([label]) => label);
  expect(amounts).toEqual([
    "Reeds gemaakte kosten (incl. schrijven transformatieplan), onderdeel 0",
    "Communicatiebureau, onderdeel 1",
    "Materiële kosten, onderdeel 1",
    "Materiële kosten, onderdeel 2",
    "Materiële kosten, onderdeel 3-4-5",
    "Materiële kosten, onderdeel 6",
    "Materiële kosten, onderdeel 8",
  ]);
  expect(kinds.filter(([, kind]) => kind === "volgt")).toHaveLength(15);
  expect(kinds.filter(([, kind]) => kind === "aanname")).toHaveLength(11);
});

// The bounds come from a calculation of our own on paper: for each year (printed ± 0,5) ÷ (volume × index).
test.each([
  ["Deelname zorgprofessionals (Zvw), onderdeel 2", 162.2, 162.6],
  ["Deelname sociaal domein, onderdeel 2", 286.4, 286.7],
  ["Deelname zorgprofessionals (Zvw), onderdeel 7", 37.67, 37.9],
  ["Deelname sociaal domein, onderdeel 7", 24.7, 25.1],
  ["Deelname zorgprofessionals (Zvw), onderdeel 3-4-5", 260_120, 260_210],
  ["Deelname sociaal domein, onderdeel 3-4-5", 75_390, 75_660],
])("%s has one price, between %d and %d", (label, low, high) => {
  const sheet = sheetOf(example, "Kosten prijspeil 2025");
  const price = numberIn(sheet, `C${rowWith(sheet, "A", `Prijs bij ${label}`)}`);
  expect(price).toBeGreaterThan(low);
  expect(price).toBeLessThan(high);
});

test("another inflation and another adoption move each row as it says, and amounts stay", async () => {
  const changed = buildExample(WITH_FUNCTIONS);
  const general = sheetOf(changed, "Algemene input");
  general.getCell(`B${rowWith(general, "A", "Inflatie (NZa)")}`).value = 0.04;
  const talks = sheetOf(changed, "Input VG");
  talks.getCell(`F${rowWith(talks, "A", "Mogelijkheid tot verkennend gesprek (uitrol)")}`).value = 0.3;
  await fillResults(changed);
  const ratio = (label: string, year: number) =>
    (figures(changed, label, CALCULATED)[year] ?? 0) / (figures(example, label, CALCULATED)[year] ?? 0);
  const dearer = (1.04 / 1.028) ** 2;
  // 2027: half the adoption.
  expect(ratio("Deelname sociaal domein, onderdeel 2", 2)).toBeCloseTo(dearer / 2, 10);
  expect(ratio("Deelname sociaal domein, onderdeel 7", 2)).toBeCloseTo(dearer, 10);
  expect(ratio("Projectleider, onderdeel 2", 2)).toBeCloseTo(dearer, 10);
  expect(ratio("Inzet kernteam, onderdeel 0", 2)).toBeCloseTo(dearer, 10);
  expect(ratio("Communicatiebureau, onderdeel 1", 2)).toBe(1);
  expect(ratio("Deelname sociaal domein, onderdeel 2", 4)).toBeCloseTo((1.04 / 1.028) ** 4, 10);
}, 60_000);
