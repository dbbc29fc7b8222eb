import published from "../../src/plans/twente/published.json";
import figures from "./figures/twente.json";
import { YEARS } from "./by-year";
import { Decimal } from "./number";

export interface Line {
  readonly component: string;
  readonly label: string;
  readonly isSum?: boolean;
  readonly years: Readonly<Record<string, number>>;
  readonly total: number;
  readonly zvw: number | null;
  readonly sd: number | null;
}

function theLine(lines: readonly Line[], label: string, component?: string): Line {
  const found = lines.filter((one) => one.label === label && !one.isSum && (!component || one.component === component));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} printed lines for ${component ?? ""} ${label}`);
  return only;
}

const LINES: ReadonlyMap<string, Line> = new Map([
  ...figures.impact.map(({ id, label }) => [id, theLine(published.impact, label)] as const),
  ...figures.costs.map(({ id, label, component }) => [id, theLine(published.costs, label, component)] as const),
]);

/** The printed line of a row, in thousands of euros. */
export function printedLine(id: string): Line {
  const found = LINES.get(id);
  if (!found) throw new Error(`no printed line ${id}`);
  return found;
}

/** The printed amounts of a row, in euros. */
export function printed(id: string): Decimal[] {
  const { years } = printedLine(id);
  return YEARS.map((year) => new Decimal(years[String(year)] ?? 0).times(1000));
}

/** Of a row's total, what falls to the care insurers by the printed columns; the rest falls to the municipalities. */
export function zvwShare(id: string): Decimal {
  const { zvw, sd } = printedLine(id);
  if (zvw !== null && sd === null) return new Decimal(1);
  if (zvw === null && sd !== null) return new Decimal(0);
  // Halves print alike (95 and 95 of 191); a nil row with no columns has nothing to share.
  return zvw === null || sd === null || zvw === sd ? new Decimal("0.5") : new Decimal(zvw).div(zvw + sd);
}
