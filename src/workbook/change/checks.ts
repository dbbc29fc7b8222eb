import { differenceOf } from "../../model/audit/finding";
import type { Finding, Severity } from "../../model/audit/finding";
import { judge } from "../../model/audit/totals";
import type { Verdict } from "../../model/audit/totals";
import type { PrintedTotal } from "../../model/businesscase/figures";
import type { Plan } from "../../model/businesscase/plan";
import { absolute, reference } from "../address";
import type { Connection } from "../connection";
import { SheetDraft } from "./draft";
import { SHEETS, titleOf } from "./names";
import { formulaOf } from "./sum-of-cells";
import { formula, text } from "./workbook-change";
import type { SheetChange } from "./workbook-change";

const CHECKS = 4;
const WIDTHS = [70, 130, 60, 85, 85, 85, 400, 400, 260, 85];
const FIGURES = 3;
const MESSAGE = 6;
const CONSEQUENCE = 8;
/** More lines than this nobody reads. */
const MOST_CHECKS = 40;
const DIGITS = 6;
/** Roughly what fits on a line of the two wide columns, and how high a line is, in points. */
const CHARACTERS_A_LINE = 72;
const LINE_HEIGHT = 15;
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "fout", warning: "let op", rounding: "afronding" };
const ORDER: readonly Severity[] = ["error", "warning", "rounding"];

/**
 * The sheet with what does not add up: live checks of typed totals, and the findings of this moment.
 *
 * @param writtenAt Dutch date and time, given by the caller: nothing here has a clock
 */
export function checksSheet(connection: Connection, findings: readonly Finding[], writtenAt: string): SheetChange {
  const { plan, figures } = connection;
  const draft = new SheetDraft({
    name: SHEETS.checks,
    what: "Controle van totalen en alle bevindingen, met cel en oplossing",
    columnWidths: WIDTHS,
    frozenRows: 0,
  });
  const errors = findings.filter(({ severity }) => severity === "error").length;
  draft
    .put(0, 0, text(titleOf(SHEETS.checks, plan.name)))
    .style("title", 0, 0)
    .put(1, 0, text(`Bevindingen van ${writtenAt}: ${errors} fout, ${findings.length - errors} ter informatie.`))
    .put(2, 0, text("De controle van totalen rekent mee; de lijst met bevindingen vernieuwt u met Herbereken."))
    .style("note", 1, 0, 2, 1);
  const next = writeTotals(draft, figures.printedTotals, plan);
  writeFindings(draft, findings, next + 1);
  return draft.build();
}

/** The totals that are checked live, bounded: those that do not follow first. */
function writeTotals(draft: SheetDraft, totals: readonly PrintedTotal[], plan: Plan): number {
  writeHeader(draft, CHECKS, ["Oordeel", "Blad", "Cel", "Gedrukt", "Berekend", "Verschil", "Totaal of deel"]);
  const checked = inOrder(judge(totals)).slice(0, MOST_CHECKS);
  checked.forEach(({ total: { place, label }, by }, index) => {
    const row = CHECKS + 1 + index;
    const [printed, computed, difference] = ["D", "E", "F"].map((column) => `${column}${row + 1}`);
    // Sums of formulas are off in their last digits; what is shown is rounded to these anyway.
    const gap = `ROUND(${difference},${DIGITS})`;
    const style = by.definition.along === "share" ? "share" : "whole";
    draft
      .put(row, 0, formula(`IF(${gap}=0,"sluit",IF(ABS(${gap})<=${by.allowed.toFixed(DIGITS)},"afronding","fout"))`))
      .put(row, 1, text(place.sheet), text(place.address))
      .put(
        row,
        FIGURES,
        formula(reference(place.sheet, absolute(place.address))),
        formula(formulaOf(by.definition)),
        formula(`${printed}-${computed}`),
        text(label),
      )
      .style(style, row, FIGURES, 1, 3)
      .style("indented", row, MESSAGE);
  });
  if (checked.length === 0) draft.put(CHECKS + 1, 0, text(`${plan.name}: geen totalen gevonden.`));
  const left = totals.length - checked.length;
  if (left > 0) {
    draft
      .put(CHECKS + 1 + checked.length, 0, text(`Nog ${left} totalen zijn gecontroleerd en sluiten.`))
      .style("note", CHECKS + 1 + checked.length, 0);
  }
  return CHECKS + 1 + Math.max(1, checked.length) + (left > 0 ? 1 : 0);
}

const STATUSES: readonly Verdict["status"][] = ["wrong", "unclear", "rounding", "exact"];

/** The worst first; of those that close, what was typed before what is calculated. */
function inOrder(verdicts: readonly Verdict[]): readonly Verdict[] {
  const rank = ({ status }: Verdict) => STATUSES.indexOf(status);
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || b.by.definition.parts.length - a.by.definition.parts.length);
}

function writeHeader(draft: SheetDraft, row: number, titles: readonly string[]): void {
  draft
    .put(row, 0, ...titles.map(text))
    .style("section", row, 0, 1, WIDTHS.length)
    .style("right", row, FIGURES, 1, 3)
    .style("indented", row, MESSAGE);
}

function writeFindings(draft: SheetDraft, findings: readonly Finding[], at: number): void {
  writeHeader(draft, at, [
    "Soort",
    "Blad",
    "Cel",
    "Gedrukt",
    "Berekend",
    "Verschil",
    "Bevinding",
    "Wat te doen",
    "Gevolg",
    "Gevolg in €",
  ]);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  sorted.forEach((finding, index) => {
    const { severity, place, printed, computed, message, remedy, consequence } = finding;
    const row = at + 1 + index;
    const figures = [printed, computed, differenceOf(finding)];
    const lines = Math.max(...[message, remedy].map(({ length }) => Math.ceil(length / CHARACTERS_A_LINE)));
    draft
      .put(row, 0, text(SEVERITIES[severity]), text(place?.sheet ?? ""), text(place?.address ?? ""))
      .put(row, FIGURES, ...figures.map((figure) => figure?.toNumber() ?? null))
      .put(row, MESSAGE, text(message), text(remedy))
      .put(row, CONSEQUENCE, text(consequence?.text ?? ""), consequence?.amount?.toNumber() ?? null)
      .style("whole", row, FIGURES, 1, 3)
      .style("wrapped", row, MESSAGE, 1, 3)
      .style("whole", row, CONSEQUENCE + 1)
      .style("indented", row, MESSAGE)
      .style("top", row, 0, 1, WIDTHS.length)
      .height(row, lines * LINE_HEIGHT);
  });
  if (sorted.length === 0) draft.put(at + 1, 0, text("Geen bevindingen."));
}
