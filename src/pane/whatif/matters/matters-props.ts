import type { Outcome } from "../../../model/whatif/outcome/outcome";
import type { Run } from "../use-run";

/** What each way of looking is given. */
export interface MattersProps {
  readonly run: Run;
  readonly outcome: Outcome;
}
