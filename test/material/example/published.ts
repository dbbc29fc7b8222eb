import tables from "../../../src/plans/twente/published.json";
import type { Year } from "./kit/years";

/** The plan's printed tables: amounts in thousands of euros, milestones in whole euros. */
export const published = tables;

export const PLAN = "Transformatieplan Mentaal Gezond Twente, definitief";

interface Printed {
  readonly component: string | null;
  readonly label: string;
  readonly years: Readonly<Record<`${Year}`, number>>;
  readonly total: number;
  readonly zvw: number | null;
  readonly sd: number | null;
}

export type PrintedRow = Printed & {
  readonly component: string;
  /** The row of the plan that it prints; a sum of rows has none. */
  readonly row?: string;
};
export type PrintedCost = PrintedRow & {
  readonly isSum: boolean;
  readonly recurring: boolean;
  /** The rows that it adds up. */
  readonly rows?: readonly string[];
};

export const printedImpact: readonly PrintedRow[] = tables.impact;
export const printedCosts: readonly PrintedCost[] = tables.costs;

const ADDED_UP = new Set(printedCosts.flatMap(({ rows = [] }) => rows));

/** It is printed again in the sum of several rows. */
export function isPart({ row = "" }: PrintedCost): boolean {
  return ADDED_UP.has(row);
}

/** A component's name as the plan's summary prints it; impact and costs of one component may differ in name. */
export function componentLabel(section: "impact" | "costs", component: string): string {
  const row = tables.summary.find((each) => each.section === section && each.component === component);
  if (!row) throw new Error(`The plan's summary has no ${section} for component ${component}`);
  return row.label;
}

/** With its number: "2. Verkennend gesprek". */
export function componentName(section: "impact" | "costs", component: string): string {
  return `${component}. ${componentLabel(section, component)}`;
}

/** Who vouches for a key figure of the plan. */
export function keyFigureSource(id: string): string {
  const figure = tables.keyFigures.find((each) => each.id === id);
  if (!figure) throw new Error(`The plan has no key figure "${id}"`);
  return figure.source;
}
