import type { SplitKey } from "../plan/split-key";
import type { Budget } from "./budget";

const COST_KEYS: Readonly<Record<SplitKey["kind"], string>> = {
  inhabitants: "naar inwoners",
  equal: "in gelijke delen",
  percentages: "naar eigen percentages",
  hours: "naar uren inzet",
};

/** "naar inwoners": by what the spending is shared. */
export function costKeyWords({ costKey }: Pick<Budget, "costKey">): string {
  return COST_KEYS[costKey.kind];
}

/** The same as a Dutch sentence. */
export function costRule(budget: Pick<Budget, "costKey">): string {
  return `De uitgaven van het sociaal domein zijn ${costKeyWords(budget)} over de gemeenten verdeeld.`;
}
