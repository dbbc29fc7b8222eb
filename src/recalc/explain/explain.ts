import { contextOf } from "../../model/businesscase/amounts";
import { foremost, sensitivities } from "../../model/businesscase/sensitivity";
import { tellSensitivity } from "../../model/businesscase/sensitivity-text";
import { UsageError } from "../arguments";
import { run } from "../run";
import type { ExplainArguments } from "./arguments";
import { explanationPage } from "./page";
import { explanationReport } from "./report";
import { formulasOf, subjectsOf } from "./subject";

/**
 * How one figure of the workbook came about, down to cells and documents.
 *
 * @returns what is printed, and whether the figure is known
 * @throws UsageError for a figure or a year that the plan does not have, UnreadableWorkbook
 */
export async function explanation({ file, id, year, json, plan }: ExplainArguments): Promise<{
  readonly text: string;
  readonly known: boolean;
}> {
  const { connection } = await run({ file, plan, out: null, json, set: [], scenario: null });
  const subjects = subjectsOf(connection.plan);
  const subject = subjects.find((candidate) => candidate.id === id);
  if (!subject) {
    const known = subjects.map((each) => `  ${each.id}: ${each.label}`).join("\n");
    throw new UsageError(`${id}: dit kent het plan ${connection.plan.name} niet. Kies uit:\n${known}`);
  }
  const { years } = connection.plan;
  const yearIndex = years.indexOf(year);
  if (yearIndex < 0) throw new UsageError(`${year} is geen jaar van het plan. Kies uit: ${years.join(", ")}`);

  const { plan: own, figures } = connection;
  const effects = sensitivities(own, contextOf(own, figures), formulasOf(subject), yearIndex);
  const report = explanationReport(connection, subject, effects, yearIndex);
  const told = foremost(effects).map((effect) => tellSensitivity(effect, subject.unit));
  return {
    text: json ? JSON.stringify(report, null, 2) : explanationPage(report, told),
    known: report.amount !== null,
  };
}
