import type { Result } from "../../model/businesscase/result";
import type { Connection } from "../connection";
import type { SisaEntry } from "../payout/sisa-entries";
import { businessCaseSheet } from "./businesscase";
import { checksSheet } from "./checks";
import { milestonesSheet } from "./milestones";
import { payoutSheet } from "./payout";
import { riskSheet } from "./risk";
import { sisaSheet } from "./sisa";
import { waitListSheet } from "./wait-list";
import type { WorkbookChange } from "./workbook-change";

/**
 * All that a recalculation writes. Pure: the same connection and result give the same change.
 *
 * @param writtenAt Dutch date and time of this write, for the sheet with findings
 * @param entries what municipalities filled in on the sheet with their accounts
 */
export function buildChange(
  connection: Connection,
  result: Result,
  writtenAt: string,
  entries: ReadonlyMap<string, SisaEntry> = new Map(),
): WorkbookChange {
  const findings = [...connection.readingFindings, ...result.findings];
  return {
    sheets: [
      businessCaseSheet(connection.plan, { ...connection, links: connection.links.filter((link) => !link.doubtful) }),
      payoutSheet(connection, result),
      milestonesSheet(connection, result),
      riskSheet(connection, result),
      sisaSheet(connection, result, entries),
      waitListSheet(connection.plan, result),
      checksSheet(connection, findings, writtenAt),
    ],
  };
}
