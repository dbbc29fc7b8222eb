import { PLANS } from "../../../src/plans";
import type { Rearranged } from "./truth";
import { rearranged } from "./workbook";

const PER_PLAN = 20;
/** Seeds that the finder was never tuned on, with wordings of their own. */
const HELD_OUT_FROM = 9000;

/** The workbooks that the finder was made with. */
export function tunedSuite(): readonly Rearranged[] {
  return suite(1, 0);
}

/** Workbooks that nothing was tuned on: other seeds, and other words for the same inputs. */
export function heldOutSuite(): readonly Rearranged[] {
  return suite(HELD_OUT_FROM, 1);
}

function suite(firstSeed: number, wording: 0 | 1): readonly Rearranged[] {
  return PLANS.flatMap((plan) =>
    Array.from({ length: PER_PLAN }, (_, index) => rearranged(plan, firstSeed + index, wording)),
  );
}
