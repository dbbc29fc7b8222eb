import { oncePer } from "../../../model/plan/once-per";
import type { PrintedTotal } from "../../../model/plan/figures";
import type { Finding } from "../../../model/plan/finding";
import type { Grid } from "../../cells/grid";
import { acrossClaims } from "./across";
import type { Claim } from "./claim";
import { detailClaims } from "./detail";
import { downClaims } from "./down";
import { filledClaims } from "./filled";
import { FigureLines } from "./figure-lines";
import { interruptedFormulas } from "./interrupted";
import { printedTotals } from "./printed";
import { Rounding } from "./rounding";
import { runningClaims } from "./running";
import { shareClaims } from "./shares";
import { adds } from "./formulas";
import { tablesOf, type Figure } from "./table";
import { typedOver } from "./typed-over";

export interface FoundTotals {
  readonly totals: readonly PrintedTotal[];
  /** Formulas that someone typed over. */
  readonly findings: readonly Finding[];
  /** How far each figure may be from what it stands for. */
  readonly rounding: Rounding;
}

/**
 * Every figure in a workbook that should follow from others, found by the words and by the arithmetic of the tables:
 * no plan, no address. Pure: cells in, checks out.
 *
 * @param grids the controller's own sheets, ours excluded
 */
export const findTotals = oncePer((grids: readonly Grid[]): FoundTotals => {
  const tables = grids.flatMap(tablesOf);
  const lines = new FigureLines(tables);
  const rounding = new Rounding(lines);
  const filled = tables.flatMap((table) => filledClaims(table, lines));
  const typed = new Set([
    ...filled.flatMap(({ figure }) => (figure.formula === null ? [figure] : [])),
    ...tables.flatMap(typedOver),
  ]);
  const within = tables.flatMap((table) => [
    ...downClaims(table, rounding),
    ...acrossClaims(table, rounding),
    ...runningClaims(table, rounding),
    ...shareClaims(table, rounding),
  ]);
  const sums = new Set([...within, ...filled].map(({ figure }) => figure));
  const between = detailClaims(tables, (figure) => sums.has(figure), rounding);
  const copies = copiesIn(filled);
  const claims = [...within, ...between, ...filled].filter(
    (claim) => isKnown(claim) && !followsFrom(claim) && !claim.parts.some((part) => copies.get(part) === claim.figure),
  );
  return { totals: printedTotals(claims, lines, rounding), findings: interruptedFormulas(typed, lines), rounding };
});

/** Of a cell with an error nobody can say what it should be. */
function isKnown({ figure, parts, of = [] }: Claim): boolean {
  return !Number.isNaN(figure.value) && ![parts, of].some((all) => all.some(({ value }) => Number.isNaN(value)));
}

/** Where a part is calculated from the total, the total says nothing of the part, nor the other way round. */
function followsFrom({ figure, parts }: Claim): boolean {
  return parts.some(({ sheet, terms }) => terms?.some((term) => adds(term, sheet, figure)));
}

/** Figures that should be one other figure, by the formulas around them: those say nothing of that other. */
function copiesIn(filled: readonly Claim[]): ReadonlyMap<Figure, Figure> {
  return new Map(
    filled.flatMap(({ figure, parts: [only, ...others] }) =>
      only === undefined || others.length > 0 ? [] : [[figure, only] as const],
    ),
  );
}
