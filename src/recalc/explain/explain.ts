import { contextOf } from "../../model/formula/amounts";
import { foremost, sensitivities } from "../../model/formula/sensitivity";
import { tellSensitivity } from "../../model/formula/sensitivity-text";
import { namedQuantity } from "../../model/quantities/ids";
import type { Quantity } from "../../model/quantities/quantity";
import { formulasOf, quantitiesOf } from "../../model/quantities/register";
import { UsageError } from "../arguments";
import { run } from "../run";
import type { ExplainArguments } from "./arguments";
import { explanationPage } from "./page";
import { explanationReport } from "./report";

/**
 * How one figure of the workbook came about, down to cells and documents.
 *
 * @returns what is printed, and whether the figure is known
 * @throws UsageError for a figure or a year that the plan does not have, UnreadableWorkbook
 */
export async function explanation({ file, id, year, json, plan, connect }: ExplainArguments): Promise<{
  readonly text: string;
  readonly known: boolean;
}> {
  const { connection } = await run({
    file,
    plan,
    out: null,
    json,
    set: [],
    scenario: null,
    ...(connect && { connect }),
  });
  const quantities = quantitiesOf(connection.plan, connection.figures);
  const asked = namedQuantity(quantities, id);
  if (!asked) {
    const known = quantities.map((each) => `  ${each.id}: ${each.label}`).join("\n");
    throw new UsageError(`${id}: dit kent het plan ${connection.plan.name} niet. Kies uit:\n${known}`);
  }
  const yearIndex = yearIndexOf(connection.plan.years, asked, year);
  const { plan: own, figures } = connection;
  const effects = sensitivities(own, contextOf(own, figures), formulasOf(quantities, asked), yearIndex);
  const report = explanationReport(connection, quantities, asked, effects, yearIndex);
  const { unit } = asked;
  const told = unit === null ? [] : foremost(effects).map((effect) => tellSensitivity(effect, unit));
  return {
    text: json ? JSON.stringify(report, null, 2) : explanationPage(report, told),
    known: report.answer !== "unknown",
  };
}

/**
 * Which year is explained; the first one of what is of no year of its own, such as all that is requested: a year with it
 * would say that this much is of that year.
 *
 * @throws UsageError
 */
export function yearIndexOf(
  years: readonly number[],
  { id, label, definition }: Pick<Quantity, "id" | "label" | "definition">,
  year: number | null,
): number {
  if (definition.kind !== "yearly") {
    if (year === null) return 0;
    throw new UsageError(`${id} (${label}) heeft geen bedrag per jaar: laat ${year} weg`);
  }
  const yearIndex = year === null ? -1 : years.indexOf(year);
  if (yearIndex >= 0) return yearIndex;
  const wrong = year === null ? `${id} is per jaar: geef ook het jaar.` : `${year} is geen jaar van het plan.`;
  throw new UsageError(`${wrong} Kies uit: ${years.join(", ")}`);
}
