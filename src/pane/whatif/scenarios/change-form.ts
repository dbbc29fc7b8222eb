import { Decimal } from "../../../model/money/decimal";
import type { InputDefinition } from "../../../model/plan/plan";
import type { InputChange } from "../../../model/plan/scenario";
import type { Unit } from "../../../model/text/units";
import { numberText, signedTyped } from "../../figures/typed";
import { valueText, valueTyped } from "../parts/typed-value";

/** The fields of a change of one input, as typed. */
export interface ChangeForm {
  readonly kind: InputChange["kind"];
  readonly percent: string;
  /** One, or one a year; an empty one leaves that year as it is. */
  readonly values: readonly string[];
  readonly formula: string;
}

export const KINDS: readonly InputChange["kind"][] = ["percent", "value", "formula"];

/**
 * The form as the scenario has the change now; what it leaves as it is holds what the plan has.
 *
 * @param years how many values the input has
 * @param planned one, or one a year; null is unknown
 */
export function changeFormOf(
  { unit }: InputDefinition,
  years: number,
  change: InputChange | undefined,
  planned: readonly (Decimal | null)[] = [],
): ChangeForm {
  const ofPlan = (index: number) => planText(planned, unit, index);
  const empty: ChangeForm = {
    kind: "percent",
    percent: "",
    values: Array.from({ length: years }, (_, index) => ofPlan(index)),
    formula: "",
  };
  switch (change?.kind) {
    case undefined:
      return empty;
    case "percent":
      return { ...empty, percent: numberText(new Decimal(change.percent)).replace("-", "−") };
    case "formula":
      return { ...empty, kind: "formula", formula: change.formula };
    case "value": {
      const texts = change.values.map((value, index) =>
        value === null ? ofPlan(index) : valueText(new Decimal(value), unit),
      );
      return { ...empty, kind: "value", values: texts };
    }
  }
}

/** The change that was typed; null while it cannot be one. What stands as the plan has it is no change. */
export function changeTyped(
  { unit }: InputDefinition,
  { kind, percent, values, formula }: ChangeForm,
  planned: readonly (Decimal | null)[] = [],
): InputChange | null {
  switch (kind) {
    case "percent": {
      const typed = signedTyped(percent.replace(/%\s*$/, ""));
      return typed && { kind, percent: typed.toFixed() };
    }
    case "formula":
      return formula.trim() === "" ? null : { kind, formula: formula.trim() };
    case "value": {
      const typed = values.map((text, index) =>
        text.trim() === "" || isAsPlanned(text, planned, values.length, unit, index)
          ? null
          : (valueTyped(text, unit)?.toFixed() ?? undefined),
      );
      const known = typed.filter((value) => value !== undefined);
      const isMeant = known.length === typed.length && known.some((value) => value !== null);
      return isMeant ? { kind, values: known } : null;
    }
  }
}

function planText(planned: readonly (Decimal | null)[], unit: Unit, index: number): string {
  const value = planned[planned.length === 1 ? 0 : index] ?? null;
  return value === null ? "" : valueText(value, unit);
}

/** One value for all years is a change as soon as the plan has different ones. */
function isAsPlanned(
  text: string,
  planned: readonly (Decimal | null)[],
  count: number,
  unit: Unit,
  index: number,
): boolean {
  const same = count === 1 ? planned.every((_, year) => planText(planned, unit, year) === text.trim()) : true;
  return planned.length > 0 && same && planText(planned, unit, index) === text.trim();
}
