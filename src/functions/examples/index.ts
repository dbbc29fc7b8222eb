import { CONTROL_EXAMPLES } from "./control";
import { COST_EXAMPLES } from "./costs";
import type { Example } from "./example";
import { IMPACT_EXAMPLES } from "./impact";
import { PAYOUT_EXAMPLES } from "./payout";
import { TIME_EXAMPLES } from "./time";
import { VOLUME_EXAMPLES } from "./volumes";
import { WAIT_LIST_EXAMPLES } from "./wait-list";

export type { Example } from "./example";

/** At least one worked example of every function, in the order of the families. */
export const EXAMPLES: readonly Example[] = [
  ...TIME_EXAMPLES,
  ...VOLUME_EXAMPLES,
  ...IMPACT_EXAMPLES,
  ...COST_EXAMPLES,
  ...PAYOUT_EXAMPLES,
  ...WAIT_LIST_EXAMPLES,
  ...CONTROL_EXAMPLES,
];
