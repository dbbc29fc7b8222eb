import { isByRequest } from "../../model/payout/requests";
import { NO_CHOICES } from "../../model/plan/choices";
import { NO_MARKS, type Mark } from "../../model/plan/marks";
import type { Actuals } from "../../model/realisation/actuals";
import type { Result } from "../../model/result/result";
import type { Connection } from "../connect/connection";
import { markedIn } from "../connect/marked";
import { SHEETS } from "../sheets/sheet-names";
import type { WorkbookChange } from "../sheets/workbook-change";
import type { SisaEntry } from "../sisa/entries";
import { budgetSheet } from "./budget/budget";
import { businessCaseSheet } from "./businesscase/businesscase";
import { checksSheet } from "./checks";
import { determinationSheet } from "./determination/determination";
import { milestonesSheet } from "./milestones/milestones";
import { payoutSheet } from "./payout/payout";
import { progressSheet } from "./progress";
import { milestoneLines } from "./places/milestone-rows";
import { hasPayoutTable } from "./places/payout-rows";
import { riskSheet } from "./risk/risk";
import { sisaSheet } from "./sisa";
import { summarySheet } from "./summary/summary";
import { waitListSheet } from "./waitlist/wait-list";

/**
 * All that a recalculation writes. Pure: the same connection and result give the same change.
 *
 * @param writtenAt Dutch date and time of this write, for the sheet with findings
 * @param entries what municipalities filled in on the sheet with their accounts
 * @param actuals what was counted; null where nothing was
 * @param present names of our sheets that are there: an empty one is not made, but one that is there tells why it is
 * @param marks what was said of findings
 */
export function buildChange(
  connection: Connection,
  result: Result,
  writtenAt: string,
  entries: ReadonlyMap<string, SisaEntry> = new Map(),
  present: readonly string[] = [],
  actuals: Actuals | null = null,
  marks: readonly Mark[] = NO_MARKS,
): WorkbookChange {
  const { findings } = markedIn(connection, result, marks);
  const empty = emptySheets(connection, result, entries, actuals);
  return {
    sheets: [
      summarySheet(connection, result, findings),
      businessCaseSheet(
        connection.plan,
        { ...connection, links: connection.links.filter((link) => !link.doubtful) },
        (connection.figures.choices ?? NO_CHOICES).riskBasis,
      ),
      payoutSheet(connection, result),
      milestonesSheet(connection, result),
      riskSheet(connection, result),
      budgetSheet(connection, result),
      sisaSheet(connection, result, entries),
      determinationSheet(connection, result),
      waitListSheet(connection.plan, result),
      progressSheet(connection, result, actuals),
      checksSheet(connection, findings, writtenAt),
    ].filter(({ name }) => !empty.includes(name) || present.includes(name)),
  };
}

/** Sheets on which nothing but a reason would stand. */
function emptySheets(
  connection: Connection,
  result: Result,
  entries: ReadonlyMap<string, SisaEntry>,
  actuals: Actuals | null,
): readonly string[] {
  const { payout } = result;
  const accounts = payout?.milestones.some(({ milestone }) => milestone.scope === "local" && !milestone.request);
  return [
    ...(hasPayoutTable(connection, result) ? [] : [SHEETS.payout]),
    ...(milestoneLines(connection, result).count > 0 ? [] : [SHEETS.milestones]),
    ...(payout?.atRisk ? [] : [SHEETS.risk]),
    ...(payout && !isByRequest(payout) ? [] : [SHEETS.determination]),
    ...(actuals ? [] : [SHEETS.progress]),
    ...(accounts || entries.size > 0 ? [] : [SHEETS.sisa]),
  ];
}
