import { isCountedWithoutTable } from "../../model/payout/with-choices";
import { NO_CHOICES } from "../../model/plan/choices";
import type { Result } from "../../model/result/result";
import { needsTable, settledTable, type TableLink } from "../links/table-link";
import type { Connection } from "./connection";

/** How what was looked for was found: each input counts once, each table that the plan needs as well. */
export interface ConnectionCounts {
  readonly all: number;
  /** In a cell that is certain and can be used. */
  readonly linked: number;
  /** Linked, typed or taken from the plan. */
  readonly found: number;
  /** Waits for a look. */
  readonly doubtful: number;
  /** In no cell, or done without: what hangs on it is unknown. */
  readonly missing: number;
  /** In a cell that holds something that cannot be used: it is there, and unknown all the same. */
  readonly unusable: number;
}

const TABLES: readonly TableLink["table"][] = ["municipalities", "milestones"];

export function countsOf(connection: Connection): ConnectionCounts {
  const { links, missing, typed, fromPlan, leftOut } = connection;
  const doubtful = links.filter((link) => link.doubtful).length;
  const unusable = links.filter((link) => !link.doubtful && !link.usable).length;
  const linked = links.length - doubtful - unusable;
  const lost = missing.length + leftOut.length;
  return {
    all: links.length + missing.length + typed.length + fromPlan.length + leftOut.length,
    linked,
    found: linked + typed.length + fromPlan.length,
    doubtful,
    missing: lost,
    unusable,
  };
}

/** Whether everything that was looked for is there, certain and of use: what is not found is then surely not so. */
export function isAllKnown(connection: Connection, result: Pick<Result, "payoutMissing"> | null): boolean {
  const { doubtful, missing, unusable } = countsOf(connection);
  return (
    doubtful + missing + unusable === 0 &&
    missingTables(connection).length === 0 &&
    result !== null &&
    result.payoutMissing?.kind !== "unknown"
  );
}

/** The tables that the plan needs and that were not found, or not surely. */
export function missingTables({ plan, tables, figures }: Connection): readonly TableLink["table"][] {
  return TABLES.filter((kind) => {
    if (!needsTable(plan, kind) || settledTable(tables, kind)) return false;
    return kind !== "municipalities" || !isCountedWithoutTable(plan, figures.choices ?? NO_CHOICES);
  });
}
