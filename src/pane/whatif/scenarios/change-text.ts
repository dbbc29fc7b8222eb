import { planExpressions } from "../../../model/formula/plan-expressions";
import { Decimal } from "../../../model/money/decimal";
import { NO_ENDS, type Ends } from "../../../model/plan/ends";
import { derivedOf } from "../../../model/plan/expression";
import type { InputDefinition, Plan } from "../../../model/plan/plan";
import type { InputChange, Scenario, SeriesChange } from "../../../model/plan/scenario";
import { date, numberUpTo } from "../../../model/text/dutch";
import { retiredInput } from "../../../model/whatif/scenario/input-names";
import type { Texts } from "../../texts/texts";
import type { WhatIfTexts } from "../../texts/whatif";
import { valuesText } from "../parts/outcome-format";

/** One thing that a scenario changes, in words. */
export interface ToldChange {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** All that a scenario changes, assumptions first. */
export function changesOf(plan: Plan, scenario: Scenario, texts: Texts, words: WhatIfTexts): readonly ToldChange[] {
  const derived = derivedOf(...planExpressions(plan));
  return [
    ...Object.entries(scenario.inputs).map(([id, change]) => {
      const gone = retiredInput(plan, id);
      if (gone !== null) return { key: `input ${id}`, label: gone.label, text: gone.why };
      const definition = plan.inputs.find((input) => input.id === id);
      return { key: `input ${id}`, label: definition?.label ?? id, text: changeText(change, definition, words) };
    }),
    ...Object.entries(scenario.series).map(([id, change]) => {
      const series = derived.find((known) => known.id === id);
      return {
        key: `series ${id}`,
        label: series?.label ?? id,
        text: words.editor.asValue(valuesText(known(change), series?.unit ?? "count")),
      };
    }),
    ...Object.entries(scenario.milestones).map(([nr, { status }]) => ({
      key: `milestone ${nr}`,
      label: texts.payoutChoices.editing(Number(nr)),
      text: texts.payoutChoices.statuses[status],
    })),
    ...endsTold(plan, scenario.ends ?? NO_ENDS, texts),
  ];
}

function endsTold(
  { municipalities }: Plan,
  { terminated, replaced, leaving = {} }: Ends,
  { determination: { told } }: Texts,
): readonly ToldChange[] {
  const nameOf = (code: string) => municipalities.find((each) => each.code === code)?.name ?? code;
  return [
    ...(terminated === undefined ? [] : [{ key: "end terminated", label: told.terminated, text: date(terminated) }]),
    ...(replaced === undefined ? [] : [{ key: "end replaced", label: told.replaced, text: date(replaced) }]),
    ...Object.entries(leaving).map(([code, day]) => ({
      key: `end ${code}`,
      label: told.leaving(nameOf(code)),
      text: date(day),
    })),
  ];
}

/** "wordt 4%", "−50%", "= [Inflatie] × 1,5". */
export function changeText(
  change: InputChange,
  definition: InputDefinition | undefined,
  { editor }: WhatIfTexts,
): string {
  switch (change.kind) {
    case "value":
      return editor.asValue(valuesText(known(change.values), definition?.unit ?? "count"));
    case "percent": {
      const percent = new Decimal(change.percent);
      return editor.asPercent(`${percent.isPositive() ? "+" : ""}${numberUpTo(percent, 2)}`);
    }
    case "formula":
      return editor.asFormula(change.formula);
  }
}

function known(values: SeriesChange): readonly Decimal[] {
  return values.flatMap((value) => (value === null ? [] : new Decimal(value)));
}
