import { isUnrecognised } from "../find/plan";
import { isSettled } from "../links/link";
import { workbookUnrecognised } from "../problem/problem";
import type { Store } from "../store/store";
import type { Assessment } from "./assess";
import { IDLE, type SessionState } from "./state";

/**
 * What is shown of a workbook that is no business case of a plan that we know; null where it is one, where someone said
 * so, or where it was connected before.
 */
export function unrecognisedIn({ plan }: Store, { connection, shown }: Assessment): Partial<SessionState> | null {
  const { planChoice } = shown;
  const found = [...connection.links, ...connection.tables].filter(isSettled).length;
  if (plan !== null || planChoice === null || !isUnrecognised(planChoice, found)) return null;
  const { result, planResult, figures, preview } = IDLE;
  return { planChoice: null, connection: null, result, planResult, figures, preview, unrecognised: planChoice };
}

/** @throws ProblemError always */
export function refuseUnrecognised({ unrecognised }: Partial<SessionState>): never {
  throw workbookUnrecognised((unrecognised?.fits ?? []).map(({ plan }) => plan.name));
}
