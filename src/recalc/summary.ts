import { sum, type Decimal } from "../model/money/decimal";
import { findingLine, type MarkedFinding } from "../model/plan/marks";
import { FROM_PLAN } from "../model/plan/from-plan";
import type { Result } from "../model/result/result";
import { counted, date, euros, number, percent } from "../model/text/dutch";
import { TREEK_NORM, type NormVerdict } from "../model/waitlist/treek-norm";
import { verdictText } from "../model/waitlist/verdict";
import { waitingText } from "../model/waitlist/waiting-target";
import type { Connection } from "../workbook/connect/connection";
import { countsOf } from "../workbook/connect/counts";
import { valuesText } from "../workbook/connect/from-plan-findings";
import { unsettled } from "./report";
import { sheetLines } from "./report-sheets";
import type { Run } from "./run";
import { financeLines } from "./summary-finance";
import { settlementLines } from "./summary-settlement";

const UNKNOWN = "n.b.";

/** The run in a page of Dutch text, for someone at a terminal. */
export function summary({ connection, result, findings, scenario, sheets }: Run): string {
  const open = unsettled(connection);
  const { linked, unusable } = countsOf(connection);
  return [
    connection.plan.name,
    ...(scenario ? [`Scenario: ${scenario.name}${scenario.remark === "" ? "" : `. ${scenario.remark}`}`] : []),
    `${counted(linked, "aanname", "aannames")} gekoppeld, ${open.length} nog niet${unusable === 0 ? "" : `; ${counted(unusable, "cel is", "cellen zijn")} gevonden maar niet te gebruiken`}`,
    ...open.map(({ message }) => `  - ${message}`),
    ...fromPlan(connection),
    ...sheetLines(sheets),
    "",
    ...businessCase(result),
    "",
    ...financeLines(result),
    "",
    ...waitList(result),
    "",
    ...payout(result),
    ...(result.payout ? settlementLines(result.payout, connection.figures, connection.plan.endOfScheme) : []),
    ...findingLines(findings),
  ].join("\n");
}

/** What is not the workbook's own, by name and value. */
function fromPlan({ plan, fromPlan: inputs }: Connection): readonly string[] {
  if (inputs.length === 0) return [];
  const heading = `${inputs.length} ${inputs.length === 1 ? "gegeven" : "gegevens"} ${FROM_PLAN}, niet uit de werkmap`;
  return [heading, ...inputs.map((input) => `  - ${input.label}: ${valuesText(plan, input)}`)];
}

function thousands(amount: Decimal | null): string {
  return (amount === null ? UNKNOWN : number(amount.div(1000))).padStart(9);
}

function businessCase({ years, totals, rows }: Result): readonly string[] {
  const line = (label: string, amounts: readonly (Decimal | null)[], total: Decimal | null) =>
    `${label.slice(0, 48).padEnd(48)}${amounts.map(thousands).join("")}${thousands(total)}`;
  return [
    `${"Businesscase (× € 1.000, afgerond; − is baat)".padEnd(48)}${years.map((year) => String(year).padStart(9)).join("")}${"totaal".padStart(9)}`,
    ...rows.map(({ row, amounts, total }) => line(row.label, amounts, total)),
    line("Totaal impact", totals.impact.amounts, totals.impact.total),
    line("Totaal kosten", totals.cost.amounts, totals.cost.total),
    line("Resultaat", totals.result.amounts, totals.result.total),
  ];
}

function waitList({ years, waitList: { off, targets, stock, norm, waiting } }: Result): readonly string[] {
  return [
    `Van de oorspronkelijke wachtlijst: ${years.map((year, index) => `${year}: ${people(off[index] ?? null)}`).join(" · ")}`,
    ...targets.map(
      ({ milestone, date: on, required, computed, ...judged }) =>
        `Mijlpaal ${milestone} (${date(on)}): gevraagd ${number(required)}, berekend ${people(computed)}, ${verdictText(judged)}`,
    ),
    ...(stock.length === 0
      ? []
      : [
          `Wachtlijst bij het begin van het jaar: ${stock.map((line) => `${line.year}: ${number(line.people)}`).join(" · ")}`,
        ]),
    `Wachttijd binnen de Treeknorm (${number(TREEK_NORM)} weken): ${normText(norm)}`,
    ...(waiting ? [waitingText(waiting)] : []),
  ];
}

function normText(norm: NormVerdict): string {
  if (norm.kind === "met") return `voor het eerst in ${norm.year}`;
  return norm.kind === "unknown" ? UNKNOWN : "niet binnen de looptijd";
}

function people(count: Decimal | null): string {
  return count === null ? UNKNOWN : number(count, 1);
}

function payout({ payout: paid, payoutMissing: missing }: Result): readonly string[] {
  if (!paid)
    return [
      `Uitkering ${missing?.kind === "none" ? "is er niet" : "onbekend"}. ${missing?.message ?? ""}`,
      ...ways(missing),
    ];
  return [
    `Uitkering: IZA ${euros(paid.iza)}, SPUK ${euros(paid.spuk)}; lokaal ${euros(paid.local)} naar inwoners (aanname: verdeling lokaal/regionaal), regionaal ${euros(paid.regional)}`,
    ...(paid.repaid?.isZero()
      ? []
      : [
          `Terug te betalen: ${known(paid.repaid)}, waarvan lokaal ${known(paid.localRepaid)} en uit de regionale pot ${known(paid.regionalRepaid)}; na terugbetaling blijft ${known(paid.net)}`,
        ]),
    ...paid.notices.flatMap(({ code, message }) => (code === "paid-by-request" ? [`  ${message}`] : [])),
    `  ${"Gemeente".padEnd(20)}${["aandeel", "lokaal", "regionaal", "terug", "risico"].map((head) => head.padStart(12)).join("")}`,
    ...paid.municipalities.map(
      ({ municipality, share, local, regional, repay, regionalRepay, risk }) =>
        `  ${municipality.name.padEnd(20)}${[
          percent(share),
          euros(local),
          euros(regional),
          known(sum([repay, regionalRepay])),
          known(risk),
        ]
          .map((cell) => cell.padStart(12))
          .join("")}`,
    ),
  ];
}

function known(amount: Decimal | null): string {
  return amount === null ? UNKNOWN : euros(amount);
}

function ways(missing: Result["payoutMissing"]): readonly string[] {
  return (missing?.remedies ?? []).map((way) => `  - ${way}`);
}

function findingLines(all: readonly MarkedFinding[]): readonly string[] {
  if (all.length === 0) return [];
  return ["", "Bevindingen", ...all.map((marked) => `  ${findingLine(marked)} ${marked.finding.remedy}`)];
}
