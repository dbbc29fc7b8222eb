import { keyOf } from "../../model/audit/totals";
import { Decimal, ZERO, sumKnown } from "../../model/money/decimal";
import type { PrintedTotal, TotalPart } from "../../model/plan/figures";
import { number } from "../../model/text/dutch";
import { parseAddress } from "../cells/address";
import { cellAt, cellNamed, type Grid } from "../cells/grid";
import { cellsOfField, type TableLink } from "../links/table-link";

/**
 * The totals under the tables that the plan knows: also where their words or their figures alone would not show that
 * they are totals, and with what a wrong one would do.
 *
 * @param found totals found by their words and arithmetic, in all sheets
 */
export function withKnownTables(
  found: readonly PrintedTotal[],
  tables: readonly TableLink[],
  grids: ReadonlyMap<string, Grid>,
): readonly PrintedTotal[] {
  const known = tables.flatMap((table) => {
    const grid = grids.get(table.sheet);
    return grid === undefined ? [] : Object.keys(table.totals).flatMap((field) => totalUnder(table, field, grid) ?? []);
  });
  const places = new Set(found.map(({ place }) => keyOf(place)));
  const all = [...found, ...known.filter(({ place }) => !places.has(keyOf(place)))];
  const inhabitants = tables.find(({ table }) => table === "municipalities");
  return all.map((total) => {
    const consequence = inhabitants && isDoubtful(total, inhabitants) ? consequenceOf(total) : null;
    return consequence === null ? total : { ...total, consequence };
  });
}

function totalUnder(table: TableLink, field: string, grid: Grid): PrintedTotal | null {
  const address = table.totals[field];
  if (address === undefined) return null;
  const cell = cellNamed(grid, address);
  if (cell.kind !== "number") return null;
  const { row: labelRow } = parseAddress(address);
  const { column } = parseAddress(table.address);
  const labelAt = (row: number) => String(cellAt(grid, row, column).value);
  const cells = cellsOfField(table, field);
  // A total that Excel worked out leaves out what is typed as text; that is told of those cells themselves.
  if (cells.some((part) => cellNamed(grid, part).kind === "text")) return null;
  const parts = cells.flatMap((part): TotalPart[] => {
    const { kind, value } = cellNamed(grid, part);
    const place = { sheet: table.sheet, address: part };
    const label = labelAt(parseAddress(part).row);
    return kind === "number" ? [{ label, place, value: new Decimal(Number(value)), sign: 1, halfUnit: ZERO }] : [];
  });
  if (parts.length === 0) return null;
  return {
    label: labelAt(labelRow),
    place: { sheet: table.sheet, address },
    printed: new Decimal(Number(cell.value)),
    halfUnit: ZERO,
    definitions: [{ along: "down", parts }],
  };
}

/** Whether it is the total of the inhabitants, and may be wrong. */
function isDoubtful({ definitions, isSettled }: PrintedTotal, table: TableLink): boolean {
  if (isSettled) return false;
  const cells = new Set(cellsOfField(table, "inhabitants"));
  return definitions.some(
    ({ along, parts }) =>
      along === "down" && parts.every(({ place }) => place.sheet === table.sheet && cells.has(place.address)),
  );
}

/** What a split on the printed total would leave unpaid, or pay too much, of every hundred euros. */
function consequenceOf({ printed, definitions: [definition] }: PrintedTotal): string | null {
  const computed = sumKnown(definition?.parts.map(({ value }) => value) ?? []);
  if (!printed.isPositive() || printed.isZero() || printed.equals(computed)) return null;
  const unpaid = printed.minus(computed).div(printed).times(100);
  return unpaid.isPositive()
    ? `Wordt met dit totaal verdeeld, dan wordt van elke € 100 € ${number(unpaid, 2)} niet uitgekeerd.`
    : `Wordt met dit totaal verdeeld, dan wordt bij elke € 100 € ${number(unpaid.negated(), 2)} te veel uitgekeerd.`;
}
