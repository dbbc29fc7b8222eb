import type { Result } from "../../model/businesscase/result";
import type { Connection } from "../connection";
import { businessCaseSheet } from "./businesscase";
import { checksSheet } from "./checks";
import { payoutSheet } from "./payout";
import { waitListSheet } from "./wait-list";
import type { WorkbookChange } from "./workbook-change";

/**
 * All that a recalculation writes. Pure: the same connection and result give the same change.
 *
 * @param writtenAt Dutch date and time of this write, for the sheet with findings
 */
export function buildChange(connection: Connection, result: Result, writtenAt: string): WorkbookChange {
  const findings = [...connection.readingFindings, ...result.findings];
  return {
    sheets: [
      businessCaseSheet(
        connection.plan,
        connection.links.filter((link) => !link.doubtful),
      ),
      payoutSheet(connection),
      waitListSheet(connection.plan, result),
      checksSheet(connection, findings, writtenAt),
    ],
  };
}
