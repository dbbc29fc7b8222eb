import type { Plan } from "../model/businesscase/plan";
import type { TableLink } from "./connection";

/** Whether something is wrong without this table: not in a plan that publishes no inhabitants, or pays on no milestone. */
export function needsTable({ inhabitantsOn, milestonesArePaid }: Plan, table: TableLink["table"]): boolean {
  return table === "municipalities" ? inhabitantsOn !== null : milestonesArePaid !== false;
}
