import { Decimal } from "../../../model/money/decimal";
import { oncePer } from "../../../model/plan/once-per";
import type { PrintedTotal, TotalDefinition, TotalPart } from "../../../model/plan/figures";
import type { Finding, Place } from "../../../model/plan/finding";
import { cellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { acrossClaims } from "./across";
import type { Claim, ClaimedPart } from "./claim";
import { detailClaims } from "./detail";
import { downClaims } from "./down";
import { filledClaims } from "./filled";
import { labelsOf, type FigureLabels } from "./figure-labels";
import { cellsOfSum } from "./formulas";
import { interruptedFormulas } from "./interrupted";
import { Rounding, coarseUnit } from "./rounding";
import { runningClaims } from "./running";
import { shareClaims } from "./shares";
import { tablesOf, type Figure } from "./table";

export interface FoundTotals {
  readonly totals: readonly PrintedTotal[];
  /** Formulas that someone typed over. */
  readonly findings: readonly Finding[];
}

/**
 * Every figure in a workbook that should follow from others, found by the words and by the arithmetic of the tables:
 * no plan, no address. Pure: cells in, checks out.
 *
 * @param grids the controller's own sheets, ours excluded
 */
export const findTotals = oncePer((grids: readonly Grid[]): FoundTotals => {
  const tables = grids.flatMap(tablesOf);
  const rounding = new Rounding(tables);
  const filled = tables.flatMap((table) => filledClaims(table, rounding));
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
    (claim) =>
      isKnown(claim) && !followsFrom(claim) && !claim.parts.some(({ figure }) => copies.get(figure) === claim.figure),
  );
  const labels = labelsOf(tables, new Set([...claims, ...filled].flatMap(figuresIn)));
  return { totals: printedTotals(claims, labels, rounding), findings: interruptedFormulas(filled, labels) };
});

/** Of a cell with an error nobody can say what it should be. */
function isKnown(claim: Claim): boolean {
  return figuresIn(claim).every(({ value }) => !Number.isNaN(value));
}

function figuresIn({ figure, parts, of = [] }: Claim): readonly Figure[] {
  return [figure, ...[...parts, ...of].map((part) => part.figure)];
}

/** Where a part is calculated from the total, the total says nothing of the part, nor the other way round. */
function followsFrom({ sheet, figure, parts }: Claim): boolean {
  return parts.some(({ sheet: on, figure: { terms } }) =>
    [...cellsOfSum(terms ?? [], MOST_CELLS)].some(
      (cell) => (cell.sheet ?? on) === sheet && cell.row === figure.row && cell.column === figure.column,
    ),
  );
}

const MOST_CELLS = 2000;

/** Figures that should be one other figure, by the formulas around them: those say nothing of that other. */
function copiesIn(filled: readonly Claim[]): ReadonlyMap<Figure, Figure> {
  return new Map(
    filled.flatMap(({ figure, parts: [only, ...others] }) =>
      only === undefined || others.length > 0 ? [] : [[figure, only.figure] as const],
    ),
  );
}

function printedTotals(claims: readonly Claim[], labels: FigureLabels, rounding: Rounding): readonly PrintedTotal[] {
  const byFigure = new Map<Figure, Claim[]>();
  for (const claim of claims) byFigure.set(claim.figure, [...(byFigure.get(claim.figure) ?? []), claim]);
  return [...byFigure].flatMap(([figure, own]): PrintedTotal[] => {
    const different = [...new Map(own.map((claim) => [partsKey(claim), claim])).values()];
    const [first] = different;
    if (first === undefined) return [];
    const coarse = different.map(coarseUnit);
    return [
      {
        label: labels.get(figure) ?? "",
        place: placeOf(first.sheet, figure),
        printed: new Decimal(figure.value),
        halfUnit: new Decimal(rounding.halfUnit(first.sheet, figure, Math.max(...coarse))),
        definitions: different.map((claim, index) => definitionOf(claim, coarse[index] ?? 0, rounding, labels)),
      },
    ];
  });
}

/** The same cells, however they were found. */
function partsKey({ parts, of }: Claim): string {
  const key = (all: readonly ClaimedPart[]) =>
    all
      .filter(({ figure }) => figure.value !== 0)
      .map(({ sheet, figure, sign }) => `${sign}${sheet}!${figure.row},${figure.column}`)
      .sort()
      .join(";");
  return `${key(parts)}/${of ? key(of) : ""}`;
}

function definitionOf(claim: Claim, coarse: number, rounding: Rounding, labels: FigureLabels): TotalDefinition {
  const part = ({ sheet, figure, sign }: ClaimedPart): TotalPart => ({
    label: labels.get(figure) ?? "",
    place: placeOf(sheet, figure),
    value: new Decimal(figure.value),
    sign,
    halfUnit: new Decimal(rounding.halfUnit(sheet, figure, coarse)),
  });
  return { along: claim.along, parts: claim.parts.map(part), ...(claim.of && { of: claim.of.map(part) }) };
}

function placeOf(sheet: string, { row, column }: Figure): Place {
  return { sheet, address: cellAddress(row, column) };
}
