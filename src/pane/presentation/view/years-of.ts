import type { Decimal } from "../../../model/money/decimal";
import type { Result } from "../../../model/result/result";
import { chartTitle } from "../../outcome/chart-title";
import { turningPoint } from "../../outcome/turning-point";
import type { PresentationTexts } from "../../texts/presentation-nl";
import type { Texts } from "../../texts/texts";
import { cellOf, roundingText, type ShownSum } from "./amounts";
import type { YearsView } from "./view";

interface Amounts {
  readonly name: string;
  readonly impact: Decimal | null;
  readonly cost: Decimal | null;
  readonly result: Decimal | null;
}

/** Benefit, cost, result and the running result of every year, and of all together. */
export function yearsOf({ years, totals, cumulative }: Result, texts: Texts, say: PresentationTexts): YearsView {
  const { impact, cost, result } = totals;
  const { outcome } = texts;
  const at = (amounts: readonly (Decimal | null)[], index: number) => amounts[index] ?? null;
  const perYear = years.map((year, index): Amounts & { cumulative: Decimal | null } => ({
    name: String(year),
    impact: at(impact.amounts, index),
    cost: at(cost.amounts, index),
    result: at(result.amounts, index),
    cumulative: at(cumulative, index),
  }));
  const total: Amounts = { name: outcome.total, impact: impact.total, cost: cost.total, result: result.total };
  const written = (line: Amounts) => ({
    name: line.name,
    impact: cellOf(line.impact, texts),
    cost: cellOf(line.cost, texts),
    result: cellOf(line.result, texts),
  });
  const across = [...perYear, total].map((line): ShownSum => {
    return { name: line.name, parts: [line.impact, line.cost], whole: line.result };
  });
  const down = (key: "impact" | "cost" | "result", name: string): ShownSum => {
    return { name, parts: perYear.map((line) => line[key]), whole: total[key] };
  };
  const running = perYear.map((line, index): ShownSum => {
    const before = perYear[index - 1];
    const parts = before ? [before.cumulative, line.result] : [line.result];
    return { name: `${outcome.cumulative} ${line.name}`, parts, whole: line.cumulative };
  });
  const sums = [
    ...across,
    down("impact", outcome.impact),
    down("cost", outcome.cost),
    down("result", outcome.resultShort),
    ...running,
  ];
  return {
    title: chartTitle(turningPoint(years, result.amounts), texts),
    lines: perYear.map((line) => ({ ...written(line), cumulative: cellOf(line.cumulative, texts) })),
    total: { ...written(total), cumulative: null },
    below: [outcome.signs, ...roundingText(sums, say)],
  };
}
