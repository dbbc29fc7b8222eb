import { contextOf } from "../../model/formula/amounts";
import { foremost, sensitivities } from "../../model/formula/sensitivity";
import { tellSensitivity } from "../../model/formula/sensitivity-text";
import { namedQuantity } from "../../model/quantities/ids";
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
  const { years } = connection.plan;
  const yearIndex = years.indexOf(year);
  if (yearIndex < 0) throw new UsageError(`${year} is geen jaar van het plan. Kies uit: ${years.join(", ")}`);

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
