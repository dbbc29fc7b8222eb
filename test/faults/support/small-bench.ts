import { associateFunctions } from "../../../src/functions/associate";
import functionsMetadata from "../../../src/functions/metadata.json";
import { openHeadless, type Headless } from "../../../src/workbench/node/open";
import { VARIATIONS, type Variation } from "../../../src/workbench/host/variations";
import type { Session } from "../../../src/workbook/session/session";
import { createSession } from "../../../src/workbook/tasks/create-session";
import { smallPlan } from "../../support/small-plan";

/** A small workbook in the host, with a session whose timers never ring. */
export interface SmallBench {
  readonly office: Headless;
  readonly session: Session;
}

const START = new Date(2026, 10, 22, 14, 5);

/** What the host does otherwise: HOST_VARIES=new-part-ids,late-events lets every suite run so. */
const ASKED = VARIATIONS.filter((each) => (process.env["HOST_VARIES"] ?? "").split(",").includes(each));

/**
 * @param clock stands still by default, so that the same writes give the same workbook
 * @param varies what the host does otherwise
 */
export async function openSmall(
  file: Uint8Array,
  clock: () => Date = () => START,
  varies: readonly Variation[] = ASKED,
): Promise<SmallBench> {
  const office = await openHeadless({ file, fileName: "klein.xlsx", varies });
  office.useGlobally();
  associateFunctions();
  office.host.registerFunctions(functionsMetadata, "MGN");
  await office.settled();
  return { office, session: sessionOfSmall(clock) };
}

/** One more window on the workbook that is open. */
export function sessionOfSmall(clock: () => Date = () => START): Session {
  return createSession({ plans: [smallPlan], now: clock, schedule: () => () => undefined });
}

let minutes = 0;

/** A clock on which no two moments are the same. */
export function runningClock(): Date {
  minutes += 1;
  return new Date(START.getTime() + minutes * 60_000);
}
