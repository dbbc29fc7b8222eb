import { oncePer } from "../../../model/plan/once-per";
import type { Plan } from "../../../model/plan/plan";
import { cellAt, dependsOnCells, type Grid } from "../../cells/grid";
import { needsTable, type TableLink } from "../../links/table-link";
import { stillThere } from "./confirmed";
import { linkOf, type FoundTable, type Page } from "./found-table";
import { headingsOf, repeated } from "./headings";
import { KPIS, MILESTONES, MUNICIPALITIES, type TableKind } from "./kinds";
import { milestonesUnder } from "./milestones";
import { municipalitiesUnder } from "./municipalities";
import { sideways } from "./sideways";

/** A second table that is this much less likely is no rival. */
const CLEARLY_BETTER = 0.1;
const SEVERAL_FOUND_AT_MOST = 0.6;
/** A table that is calculated from other cells is more likely an overview of the table that is looked for. */
const CALCULATED_COST = 0.12;

/** A user works with the table on the visible sheet. */
const HIDDEN_COST = 0.3;

/**
 * The tables of a workbook: at most one of each kind.
 *
 * @param known tables kept from before: one that the user confirmed holds as long as its headings stand there
 */
export function findTables(grids: readonly Grid[], plan: Plan, known: readonly TableLink[] = []): readonly TableLink[] {
  return [MUNICIPALITIES, needsTable(plan, "milestones") ? MILESTONES : KPIS].flatMap((kind) => {
    const before = known.find(({ table, confirmed }) => table === kind.table && confirmed === true);
    const kept = before && stillThere(before, grids, plan);
    return kept ?? best(grids.flatMap((grid) => tablesIn(grid)(kind)(plan))) ?? [];
  });
}

function best(found: readonly FoundTable[]): TableLink | null {
  const weighed = found
    .map((table) => ({
      table,
      weight: table.certainty - (isCalculated(table) ? CALCULATED_COST : 0) - (isHidden(table) ? HIDDEN_COST : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  if (first === undefined) return null;
  const link = linkOf(first.table);
  if (second === undefined || first.weight - second.weight >= CLEARLY_BETTER) return link;
  const rival = linkOf(second.table);
  return {
    ...link,
    certainty: Math.min(link.certainty, SEVERAL_FOUND_AT_MOST),
    why: `${link.why.slice(0, -1)}, maar ${rival.sheet}!${rival.address} past ook.`,
  };
}

function isHidden({ page }: FoundTable): boolean {
  return page.grid.isHidden ?? false;
}

function isCalculated({ page, columns, data, kind }: FoundTable): boolean {
  const totalled = kind.fields.flatMap(({ field, totalled: adds }) => (adds ? (columns.get(field) ?? []) : []));
  const cells = totalled.flatMap(({ column }) => data.rows.map((row) => cellAt(page.grid, row, column)));
  return cells.filter(({ formula }) => dependsOnCells(formula)).length * 2 > cells.length;
}

const tablesIn = oncePer((grid: Grid) =>
  oncePer((kind: TableKind) => oncePer((plan: Plan) => tablesInside(grid, kind, plan))),
);

function tablesInside(grid: Grid, kind: TableKind, plan: Plan): readonly FoundTable[] {
  const upright = tablesOn({ grid, onItsSide: false }, kind, plan);
  if (upright.length > 0) return upright;
  const turned = sideways(grid);
  return turned === null ? [] : tablesOn({ grid: turned, onItsSide: true }, kind, plan);
}

function tablesOn(page: Page, kind: TableKind, plan: Plan): readonly FoundTable[] {
  const headings = headingsOf(page.grid, kind);
  return kind === MUNICIPALITIES
    ? headings.flatMap((one) => municipalitiesUnder(page, one, plan) ?? [])
    : repeated(headings).flatMap((alike) => milestonesUnder(page, alike, kind, plan));
}
