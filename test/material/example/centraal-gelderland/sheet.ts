import type { Workbook } from "exceljs";
import { Tab, type TabDescription } from "../kit/tab";
import tables from "../../../../src/plans/centraal-gelderland/published.json";

/** The plan's printed tables: amounts in whole euros, benefits positive. */
export const published = tables;

export const YEARS = [2025, 2026, 2027, 2028, 2029] as const;
export type Year = (typeof YEARS)[number];
export type PerYear = Readonly<Record<`${Year}`, number | null>>;

const PLAN = "Transformatieplan Mentaal Gezondheidsnetwerk Centraal Gelderland";

/** A tab of this workbook. @param where in the plan what it shows was printed */
export function openTab(workbook: Workbook, name: string, about: Omit<TabDescription, "source">, where: string): Tab {
  return new Tab(workbook, name, {
    ...about,
    source: `${PLAN}, ${where}`,
    footer: "Voorbeeld MGN Centraal Gelderland",
  });
}

/** A figure as the plan prints it: a nought, where the table leaves a year open. */
export function printed(line: PerYear, year: Year): number {
  return line[year] ?? 0;
}

/** Every tab's name, as a formula on another tab writes it. */
export const TAB = {
  guide: "Leeswijzer",
  overview: "Resultaten per jaar",
  interventions: "Interventies",
  endResult: "Eindresultaat",
  volumes: "Aantallen",
  assumptions: "Aannames",
  waitList: "Wachtlijst",
  kpis: "KPI-lijst",
} as const;
