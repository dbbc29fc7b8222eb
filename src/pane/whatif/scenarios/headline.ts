import type { Result } from "../../../model/result/result";
import { number } from "../../../model/text/dutch";
import { betterWord } from "../../../model/whatif/scenario/better";
import { millions } from "../../figures/format";
import type { Texts } from "../../texts/texts";
import type { WhatIfTexts } from "../../texts/whatif";

/** What a scenario comes to, against the plan, in a few words. */
export interface ToldHeadline {
  readonly label: string;
  readonly amount: string;
  /** A benefit or cost, in words. */
  readonly meaning: string;
  /** Null for the plan itself. */
  readonly against: string | null;
  readonly difference: string | null;
  readonly waitList: string | null;
}

export function headlineOf(result: Result, planResult: Result, texts: Texts, words: WhatIfTexts): ToldHeadline {
  const { scenarios } = words;
  const [total, plan] = [result.totals.result.total, planResult.totals.result.total];
  const isPlan = result === planResult;
  const difference = total && plan ? total.minus(plan) : null;
  return {
    label: scenarios.headline(`${result.years[0] ?? ""}–${result.years.at(-1) ?? ""}`),
    amount: total ? millions(total) : texts.unknown,
    meaning: total ? (total.isNegative() ? texts.outcome.netBenefit : texts.outcome.netBurden) : "",
    against: isPlan ? null : scenarios.ofPlan(plan ? millions(plan) : texts.unknown),
    difference:
      isPlan || !difference
        ? null
        : difference.isZero()
          ? scenarios.same
          : scenarios.difference(millions(difference), scenarios.verdicts[betterWord(difference)]),
    waitList: waitListText(result, words),
  };
}

function waitListText({ waitList: { targets } }: Result, { scenarios }: WhatIfTexts): string | null {
  if (targets.length === 0 || targets.some(({ met }) => met === null)) return null;
  const missed = targets.filter(({ met }) => met === false).map(({ required }) => number(required));
  return missed.length === 0 ? scenarios.targetsMet : scenarios.targetsMissed(missed);
}
