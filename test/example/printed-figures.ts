import type { Workbook, Worksheet } from "exceljs";
import published from "../../src/plans/twente/published.json";
import { numberIn, rowsWith, rowWith, sheetOf } from "../support/sheets";

const YEARS = { 2025: "D", 2026: "E", 2027: "F", 2028: "G", 2029: "H" } as const;
const TOTALS = { total: "I", zvw: "J", sd: "K" } as const;

type Figures = Readonly<Record<keyof typeof TOTALS, number | null>> & {
  readonly years: Readonly<Record<`${keyof typeof YEARS}`, number>>;
};

/** A figure of the workbook beside the one that the plan prints, both in thousands of euros. */
export interface Compared {
  readonly what: string;
  readonly shown: number;
  readonly printed: number;
  /** How far apart the plan's own rounding allows them to be: 1 for each printed figure that is added up. */
  readonly margin: number;
}

/** Rows of the impact table that no published assumption explains, so that the workbook repeats them as printed. */
const TAKEN_OVER = [
  "Minder huisartsconsulten (draaideureffect)",
  "Minder afstemming tussen huisarts en ggz (leereffect)",
  "Brede maatschappelijke baten van steunpunten",
];

/** The rows that the workbook calculates: these must be right to the thousand, in every year and in total. */
export function calculatedImpact(workbook: Workbook): Compared[] {
  const rows = published.impact.filter(({ label }) => !TAKEN_OVER.includes(label));
  return rows.flatMap((row) => impactRow(workbook, row.label, row, 0));
}

export function takenOverImpact(workbook: Workbook): Compared[] {
  const rows = published.impact.filter(({ label }) => TAKEN_OVER.includes(label));
  return rows.flatMap((row) => impactRow(workbook, row.label, row, 1));
}

export function costs(workbook: Workbook): Compared[] {
  const sheet = sheetOf(workbook, "Kosten");
  return published.costs.flatMap((printed) => {
    const row = rowWith(sheet, "A", `${printed.component}. ${printed.label}`);
    return compareRow(sheet, row, printed, { year: printed.isSum ? 2 : 0, total: printed.isSum ? 2 : 1 });
  });
}

/** The summary by component, its totals and the result. */
export function overview(workbook: Workbook): Compared[] {
  const sheet = sheetOf(workbook, "Overzicht businesscase");
  const rowCount = (section: string, component: string | null) =>
    (section === "impact" ? published.impact : published.costs).filter(
      (row) => component === null || row.component === component,
    ).length;
  return published.summary.flatMap((printed) => {
    // A component stands in both sections, impact first.
    const row = rowsWith(sheet, "B", printed.label).at(printed.section === "impact" ? 0 : -1);
    if (row === undefined) throw new Error(`The overview has no "${printed.label}"`);
    const margin =
      printed.section === "result"
        ? rowCount("impact", null) + rowCount("costs", null)
        : rowCount(printed.section, printed.component);
    return compareRow(sheet, row, printed, { year: margin, total: margin });
  });
}

function impactRow(workbook: Workbook, label: string, printed: Figures, totalMargin: number): Compared[] {
  const sheet = sheetOf(workbook, "Impact");
  return compareRow(sheet, rowWith(sheet, "B", label), printed, { year: 0, total: totalMargin });
}

function compareRow(
  sheet: Worksheet,
  row: number,
  printed: Figures,
  margin: { readonly year: number; readonly total: number },
): Compared[] {
  const one = (column: string, figure: number, allowed: number): Compared => ({
    what: `${sheet.name}!${column}${row}`,
    shown: numberIn(sheet, `${column}${row}`),
    printed: figure,
    margin: allowed,
  });
  const years = Object.entries(printed.years).map(([year, figure]) =>
    one(YEARS[Number(year) as keyof typeof YEARS], figure, margin.year),
  );
  const totals = (["total", "zvw", "sd"] as const).flatMap((name) => {
    const figure = printed[name];
    return figure === null ? [] : [one(TOTALS[name], figure, margin.total)];
  });
  return [...years, ...totals];
}

/** Those that differ by more than the plan's rounding; empty when all is well. */
export function different(compared: readonly Compared[]): Compared[] {
  return compared.filter(({ shown, printed, margin }) => Math.abs(Math.round(shown) - printed) > margin);
}
