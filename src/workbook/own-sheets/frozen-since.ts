import type { Figures } from "../../model/plan/figures";
import type { Plan } from "../../model/plan/plan";
import { changedGrounds, groundsOf } from "../../model/provenance/grounds";
import type { FrozenOn } from "../store/store";

/** What became of a workbook since the values on our sheets were frozen. */
export interface FrozenSince {
  /** ISO 8601; null where an older version of the add-in froze them and did not keep it. */
  readonly at: string | null;
  /** Dutch: what changed since, each thing once. Null: what they stood on was not kept. */
  readonly changed: readonly string[] | null;
  /** Sheets that were of before already when they were frozen. */
  readonly older: readonly string[];
}

export function frozenSince(on: FrozenOn | undefined, plan: Plan, figures: Figures): FrozenSince {
  if (on === undefined) return { at: null, changed: null, older: [] };
  const { at, grounds, older } = on;
  return { at, changed: changedGrounds(grounds, groundsOf(plan, figures), plan, figures), older };
}
