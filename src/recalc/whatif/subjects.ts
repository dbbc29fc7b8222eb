import { Decimal } from "../../model/money/decimal";
import type { Varying } from "../../model/plan/plan";
import { isWhole } from "../../model/text/units";
import { namedQuantity } from "../../model/quantities/ids";
import type { Outcome } from "../../model/whatif/outcome/outcome";
import { askedOf, outcomeKinds, outcomeOf, type OutcomeKind } from "../../model/whatif/outcome/outcomes";
import { knownValues } from "../../model/whatif/outcome/range";
import { usualVarying } from "../../model/whatif/sensitivity/varying";
import { knownInput } from "../arguments";
import { decimalOption } from "../decimal-option";
import { UsageError } from "../usage-error";
import type { OpenedPlan, WhatIfArguments } from "./command";
import { numberOption, textOption } from "./options";

/** Which outcome: --outcome and --year; without them the result, over all years. */
export const OUTCOME_OPTIONS = { outcome: { type: "string" }, year: { type: "string" } } as const;
export const OUTCOME_USAGE = "[--outcome UITKOMST] [--year JAAR|all]";
/** How far inputs go where nothing is published. */
export const PERCENT_OPTION = { percent: { type: "string" } } as const;

export interface WantedOutcome {
  readonly outcome: Outcome;
  /** What its milestone asks; null where it is none's. */
  readonly asked: Decimal | null;
}

/** @throws UsageError for an outcome or a year that the plan does not have */
export function wantedOutcome(args: WhatIfArguments, opened: OpenedPlan, usual = "total.result"): WantedOutcome {
  return namedOutcome(opened, textOption(args, "outcome") ?? usual, yearOption(args));
}

export function namedOutcome({ plan, figures }: OpenedPlan, id: string, year: number | "all"): WantedOutcome {
  const kinds = outcomeKinds(plan, figures);
  const kind = namedQuantity(kinds, id);
  if (!kind) throw new UsageError(`--outcome ${id}: kies uit ${kinds.map((each) => `"${each.id}"`).join(", ")}`);
  refuseStrayYear(kind, year);
  const outcome = outcomeOf(plan, kind, year);
  if (!outcome) throw new UsageError(`--year ${year}: kies voor ${id} uit ${plan.years.join(", ")}`);
  return { outcome, asked: askedOf(kind) };
}

/** All that is requested is of no year: with one beside it, it would pass for what is of that year. @throws UsageError */
export function refuseStrayYear({ id, label, definition }: OutcomeKind, year: number | "all"): void {
  if (definition.kind === "once" && year !== "all")
    throw new UsageError(`${id} (${label}) heeft geen bedrag per jaar: laat ${year} weg`);
}

function yearOption(args: WhatIfArguments): number | "all" {
  const text = textOption(args, "year") ?? "all";
  if (text === "all") return "all";
  if (!/^\d{4}$/.test(text)) throw new UsageError(`--year ${text}: geef een jaar van het plan, of all`);
  return Number(text);
}

/** The threshold that was given, or what the milestone asks, or zero. */
export function wantedThreshold(args: WhatIfArguments, { asked }: WantedOutcome): Decimal {
  return numberOption(args, "threshold") ?? asked ?? new Decimal(0);
}

/** "factor", "value" or a year; without it as is usual for the input. @throws UsageError */
export function wantedVarying({ plan, figures }: OpenedPlan, id: string, text: string | null): Varying {
  const input = plan.inputs.find((each) => each.id === id);
  const values = input ? knownValues(plan, figures, input) : null;
  if (text === null) return usualVarying(values ?? []);
  if (text === "factor" || text === "value") return { by: text };
  const year = Number(text);
  if (!plan.years.includes(year) || (values?.length ?? 0) < 2) {
    throw new UsageError(`--vary ${text}: kies factor, value, of bij een reeks een jaar uit ${plan.years.join(", ")}`);
  }
  return { by: "year", year };
}

/** "inflation=0.02,0.03", or only the input. @throws UsageError */
export function inputWithValues(
  opened: OpenedPlan,
  option: string,
  text: string,
): { readonly input: string; readonly values: readonly Decimal[] | null } {
  const [id = "", list] = text.split("=", 2);
  const definition = knownInput(opened.plan, id.trim());
  const { id: input, unit } = definition;
  if (list === undefined) return { input, values: null };
  const values = list.split(",").map((value) => decimalOption(`--${option} ${text}`, value, definition));
  const broken = values.find((value) => !isWhole(value, unit));
  if (broken !== undefined) throw new UsageError(`--${option} ${text}: ${broken.toFixed()} is geen jaar`);
  return { input, values };
}
