import { Decimal } from "../../../model/money/decimal";
import type { InputDefinition } from "../../../model/plan/plan";
import type { InputChange } from "../../../model/plan/scenario";
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

/** The form as the scenario has the change now, or empty. @param years how many values the input has */
export function changeFormOf({ unit }: InputDefinition, years: number, change: InputChange | undefined): ChangeForm {
  const empty: ChangeForm = {
    kind: "percent",
    percent: "",
    values: Array.from({ length: years }, () => ""),
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
      const texts = change.values.map((value) => (value === null ? "" : valueText(new Decimal(value), unit)));
      return { ...empty, kind: "value", values: texts };
    }
  }
}

/** The change that was typed; null while it cannot be one. */
export function changeTyped(
  { unit }: InputDefinition,
  { kind, percent, values, formula }: ChangeForm,
): InputChange | null {
  switch (kind) {
    case "percent": {
      const typed = signedTyped(percent.replace(/%\s*$/, ""));
      return typed && { kind, percent: typed.toFixed() };
    }
    case "formula":
      return formula.trim() === "" ? null : { kind, formula: formula.trim() };
    case "value": {
      const typed = values.map((text) =>
        text.trim() === "" ? null : (valueTyped(text, unit)?.toFixed() ?? undefined),
      );
      const known = typed.filter((value) => value !== undefined);
      const isMeant = known.length === typed.length && known.some((value) => value !== null);
      return isMeant ? { kind, values: known } : null;
    }
  }
}
