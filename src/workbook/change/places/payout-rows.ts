import { NO_CHOICES, type PayoutChoices } from "../../../model/plan/choices";
import type { Municipality } from "../../../model/plan/figures";
import type { Result } from "../../../model/result/result";
import type { Connection } from "../../connect/connection";
import { settledTable } from "../../links/table-link";
import { PEOPLE_BOUNDS } from "../../figures/municipalities";
import { formula, text, type Content } from "../../sheets/workbook-change";
import { readable } from "../parts/readable";
import { TableCells } from "../parts/table-cells";

/** A municipality on the sheet with the payout. */
export interface PayoutRow {
  /** Its place among `Payout.municipalities`; null while the table cannot be used and nothing is paid out. */
  readonly index: number | null;
  readonly name: Content;
  /** The cell of the workbook with its inhabitants; null where a count or the user gave them. */
  readonly source: string | null;
  /** Inhabitants that no cell of the workbook holds. */
  readonly given: number | null;
  /** Its weight in the chosen key; null where that is its inhabitants. */
  readonly weight: number | null;
  /** Who goes first where two remainders of a split are the same: the CBS code; empty while the table has an error. */
  readonly code: string;
}

/**
 * Whether there is anything to lay out: a payout, or both tables, so that a sheet of which one has an error mends itself.
 */
export function hasPayoutTable({ plan, tables }: Connection, { payout }: Pick<Result, "payout">): boolean {
  if (payout !== null || plan.milestonesArePaid === false) return payout !== null;
  return settledTable(tables, "municipalities") !== undefined && settledTable(tables, "milestones") !== undefined;
}

/**
 * Who stands on the sheet: those who take part, or, while the table has an error, all its rows, so that the sheet mends
 * itself when the cell is mended.
 */
export function payoutRows(connection: Connection): readonly PayoutRow[] {
  const { figures, tables } = connection;
  const { municipalities, choices = NO_CHOICES } = figures;
  const table = settledTable(tables, "municipalities");
  const cells = table ? new TableCells(table) : null;
  if (cells && municipalities.length === 0) {
    return Array.from({ length: cells.rows }, (_, row) => ({
      index: null,
      name: cells.text("name", row),
      source: cells.number("inhabitants", row),
      given: null,
      weight: null,
      code: "",
    }));
  }
  return municipalities.map((municipality, index) => {
    const row = cells && municipality.place ? cells.rowOf(municipality.place) : null;
    const isCounted = choices.count?.of[municipality.code] !== undefined;
    const source = row === null || isCounted ? null : (cells?.number("inhabitants", row) ?? null);
    return {
      index,
      name: cells === null || row === null ? text(municipality.name) : cells.text("name", row),
      source,
      given: source === null ? municipality.inhabitants.toNumber() : null,
      weight: weightOf(municipality, choices),
      code: municipality.code,
    };
  });
}

/** A cell that holds inhabitants, checked: a whole number above nil. */
export function inhabitantsOf({ source, given }: PayoutRow, namedOnce: string): Content {
  if (source === null) return given ?? formula("NA()");
  const isRead = readable(source, source, PEOPLE_BOUNDS);
  return formula(`IF(AND(${isRead},${source}>0,${namedOnce}),${source},NA())`);
}

function weightOf({ code }: Municipality, { key }: PayoutChoices): number | null {
  switch (key.kind) {
    case "inhabitants":
      return null;
    case "equal":
      return 1;
    case "percentages":
    case "hours":
      return key.of[code]?.toNumber() ?? 0;
  }
}

/** A name that only reads the same, such as "Rijssen Holten", no formula can tell: then nothing is handed out. */
export function isPaidTwice({ readingFindings }: Connection): boolean {
  return readingFindings.some(({ code }) => code === "duplicate-municipality");
}
