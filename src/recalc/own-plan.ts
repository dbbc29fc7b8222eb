import type { Session } from "../workbook/session/session";
import { readTextFile } from "./text-file";
import { UsageError } from "./usage-error";

/** A plan of one's own is named by its file; a region's by its id. */
export function isPlanFile(plan: string): boolean {
  return plan.toLowerCase().endsWith(".json");
}

/**
 * Reads the workbook as the plan in this file.
 * @throws UsageError where the file is no plan, with all that is wrong with it
 */
export async function adoptPlanFile(session: Session, file: string): Promise<void> {
  const faults = await session.adoptPlan(await jsonIn(file));
  if (faults.length > 0)
    throw new UsageError(`--plan ${file} is geen plan dat kan worden gebruikt:\n${faults.join("\n")}`);
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readTextFile(file));
  } catch {
    throw new UsageError(`--plan ${file}: het bestand is er niet, of het is geen JSON`);
  }
}
