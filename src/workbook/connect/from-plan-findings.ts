import type { Finding } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import { list } from "../../model/text/dutch";
import { quantity } from "../../model/text/units";
import type { Link } from "../links/link";
import type { SettledInput } from "./connection";

/** More inputs than these are counted. */
const MOST_NAMED = 5;

/** What must be known of values that the plan gave: that they are not the workbook's, and where a cell took their place. */
export function fromPlanFindings(
  plan: Plan,
  fromPlan: readonly SettledInput[],
  foundSince: readonly SettledInput[],
  links: readonly Link[],
): readonly Finding[] {
  return [
    ...(fromPlan.length > 0 ? [notFromWorkbook(plan, fromPlan)] : []),
    ...foundSince.flatMap((input) => {
      const link = links.find((candidate) => candidate.input === input.input);
      return link ? [replaced(plan, input, link)] : [];
    }),
  ];
}

function notFromWorkbook(plan: Plan, inputs: readonly SettledInput[]): Finding {
  const all = inputs.map((input) => `${input.label} (${valuesText(plan, input)})`);
  const named = all.slice(0, MOST_NAMED);
  const more = inputs.length - named.length;
  const names = list(more > 0 ? [...named, `${more} andere`] : named);
  return {
    code: "input-from-plan",
    about: "inputs",
    severity: "warning",
    each: all,
    message:
      inputs.length === 1
        ? `1 gegeven komt uit het plan, niet uit de werkmap: ${names}.`
        : `${inputs.length} gegevens komen uit het plan, niet uit de werkmap: ${names}.`,
    remedy: "Zet een eigen waarde in de werkmap of wijs de cel aan op Koppelen als het bij u anders is.",
  };
}

function replaced(plan: Plan, input: SettledInput, { sheet, address }: Link): Finding {
  return {
    code: "plan-value-replaced",
    about: input.input,
    severity: "warning",
    place: { sheet, address },
    message: `${input.label} staat nu in ${sheet}!${address}. Die cel gaat vóór de waarde uit het plan (${valuesText(plan, input)}).`,
    remedy:
      "Klopt de cel, kies dan op Koppelen bij dit gegeven: Niet meer uit het plan. Klopt ze niet, wijs dan de juiste cel aan.",
  };
}

/** "2025", or "10%, 12%, 15%, 15% en 15%". */
export function valuesText({ inputs }: Plan, { input, values }: SettledInput): string {
  const unit = inputs.find(({ id }) => id === input)?.unit ?? "count";
  return list(values.map((value) => quantity(value, unit)));
}
