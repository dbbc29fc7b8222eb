import { Decimal } from "../../../model/money/decimal";
import type { Plan, RowDefinition } from "../../../model/plan/plan";
import type { Statement } from "../../../model/plan/statement";
import { cellAddress } from "../../cells/address";
import { textAt, texts, usedRect, type Grid } from "../../cells/grid";
import { normalise, phrase, splitComponent } from "../../cells/normalise";
import { isPercentFormat } from "../../cells/number-format";
import type { Link } from "../../links/link";
import { saysThousands } from "../numbers/said-units";
import { placeOf, tablesOf, type Figure, type FigureTable, type TableRow } from "./table";

/**
 * What a document says of its own figures, wherever it stands in the workbook: by its words, never by its place.
 *
 * @param links where the inputs were found: what stands there is no second figure for the same thing
 */
export function findStatements(plan: Plan, grids: readonly Grid[], links: readonly Link[]): readonly Statement[] {
  return grids.flatMap((grid) => [
    ...sentences(grid),
    ...tablesOf(grid).flatMap((table) => table.rows.flatMap((row) => inTable(plan, grid, table, row, links))),
  ]);
}

const EFFORT = /\binspanning/i;
/** All three in one sentence, in any order. */
const RISING = [/\bresultaat\b/i, /\b(?:stijgt|verbetert|groeit|neemt toe)\b/i, /\b(?:elk|ieder) jaar\b/i];
const PERCENTAGE = /(\d{1,3}(?:,\d+)?)\s*(?:%|procent)/;
const AFTER_YEAR = /\bna jaar (\d)\b/i;

function sentences(grid: Grid): readonly Statement[] {
  return [...texts(grid)].flatMap(({ row, column, text }): Statement[] => {
    const place = { sheet: grid.name, address: cellAddress(row, column) };
    const [, share] = (EFFORT.test(text) && PERCENTAGE.exec(text)) || [];
    const statements: Statement[] = [];
    if (share !== undefined) statements.push({ kind: "effort-share", share: fraction(share), place });
    if (RISING.every((word) => word.test(text))) {
      statements.push({ kind: "rising-result", fromYear: Number(AFTER_YEAR.exec(text)?.[1] ?? 1), place });
    }
    return statements;
  });
}

function fraction(percentage: string): Decimal {
  return new Decimal(percentage.replace(",", ".")).div(100);
}

const RECURRING = /^structure(?:el|le)\b.*\bper jaar\b/;
const REQUESTED = /^(?:totaal )?(?:aangevraagd|gevraagd|aanvraag)\b/;

function inTable(
  plan: Plan,
  grid: Grid,
  table: FigureTable,
  row: TableRow,
  links: readonly Link[],
): readonly Statement[] {
  const words = normalise(row.label);
  const again = costRow(plan, row, links, grid.name);
  if (!EFFORT.test(row.label) && !RECURRING.test(words) && !REQUESTED.test(words) && again === null) return [];
  const figures = table.columns.flatMap(({ column, header }) => {
    const figure = row.figures.get(column);
    return figure ? [{ figure, header: normalise(header), ...amountOf(grid, row, figure) }] : [];
  });
  if (EFFORT.test(row.label)) {
    return figures
      .filter(({ figure }) => isPercentFormat(figure.numberFormat))
      .map(({ figure }) => ({ kind: "effort-share", share: new Decimal(figure.value), place: placeOf(figure) }));
  }
  if (RECURRING.test(words)) {
    return figures.flatMap(({ header, figure, ...rest }): Statement[] => {
      const domain = /\bzvw\b/.test(header) ? "zvw" : /\bsociaal domein\b/.test(header) ? "sd" : null;
      return domain === null ? [] : [{ kind: "recurring", domain, ...rest, place: placeOf(figure) }];
    });
  }
  if (REQUESTED.test(words)) {
    return figures.flatMap(({ header, figure, ...rest }): Statement[] => {
      const pot = (["iza", "spuk"] as const).find((name) => header.split(" ").includes(name));
      return pot === undefined ? [] : [{ kind: "requested", pot, ...rest, place: placeOf(figure) }];
    });
  }
  const whole = figures.length === 1 ? figures[0] : figures.find(({ header }) => /^totaal\b/.test(header));
  if (again === null || whole === undefined) return [];
  const { amount, halfUnit, figure } = whole;
  return [{ kind: "cost", row: again.id, amount, halfUnit, place: placeOf(figure) }];
}

/** The cost row of the plan that a total names, where only one is called so and it is read from another tab. */
function costRow(plan: Plan, row: TableRow, links: readonly Link[], sheet: string): RowDefinition | null {
  if (!row.isTotal) return null;
  const named = phrase(row.label.replace(/^\s*(?:sub)?totaal\s+/i, "")).withoutBrackets;
  const called = plan.rows.filter(
    ({ kind, label }) => kind === "cost" && phrase(splitComponent(label).rest).withoutBrackets === named,
  );
  const [only, ...others] = called;
  const elsewhere = links.some(({ input, sheet: on }) => input === only?.id && on !== sheet);
  return only !== undefined && others.length === 0 && elsewhere ? only : null;
}

/** The lines above a table say what its amounts are in. */
const TOP_LINES = 5;

function amountOf(grid: Grid, row: TableRow, figure: Figure): { readonly amount: Decimal; readonly halfUnit: Decimal } {
  const { column, row: top } = usedRect(grid);
  const above = Array.from({ length: TOP_LINES }, (_, index) => textAt(grid, top + index, column));
  const scale = [row.unit, row.label, ...above].some(saysThousands) ? 1000 : 1;
  return { amount: new Decimal(figure.value).times(scale), halfUnit: new Decimal(scale).div(2) };
}
