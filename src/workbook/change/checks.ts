import { counted } from "../../model/text/dutch";
import { judge, keyOf, roundingOf, type CellKey, type Verdict } from "../../model/audit/totals";
import type { PrintedTotal, TotalDefinition } from "../../model/plan/figures";
import { SEVERITIES_COUNTED, SEVERITY_WORDS, differenceOf, type Severity } from "../../model/plan/finding";
import { standingText, type MarkedFinding } from "../../model/plan/marks";
import type { Plan } from "../../model/plan/plan";
import { absolute, reference } from "../cells/address";
import type { Connection } from "../connect/connection";
import { LIVE_NOTES } from "../sheets/live-notes";
import { SheetDraft } from "../sheets/sheet-draft";
import { SHEETS, titleOf } from "../sheets/sheet-names";
import type { StyleName } from "../sheets/styles";
import { formula, sentence, text, type SheetChange } from "../sheets/workbook-change";
import { formulaOf } from "./parts/sum-of-cells";

/** The row with the headers of the findings, from 0. */
const HEADER = 4;
/** In points; narrow enough to read on A4. */
const WIDTHS = [62, 100, 48, 75, 75, 68, 270, 270, 170, 75];
const FIGURES = 3;
const MESSAGE = 6;
const CONSEQUENCE = 8;
/** Where what was said of findings stands, once something was. */
const MARK = { column: 10, width: 150 };
/** More lines than this nobody reads. */
const MOST_CHECKS = 40;
const DIGITS = 6;
/** Roughly how many points a character takes, and how high a line is. */
const POINTS_A_CHARACTER = 5.4;
const LINE_HEIGHT = 15;
const LOOKS = { error: "error", warning: "warning", rounding: "rounding" } as const satisfies Readonly<
  Record<Severity, StyleName>
>;
const ORDER: readonly Severity[] = ["error", "warning", "rounding"];

/**
 * The sheet with what does not add up: the findings of this moment, and beneath them live checks of typed totals.
 *
 * @param marked the findings, with what was said of them
 * @param writtenAt Dutch date and time, given by the caller: nothing here has a clock
 */
export function checksSheet(connection: Connection, marked: readonly MarkedFinding[], writtenAt: string): SheetChange {
  const { plan, figures } = connection;
  const widths = marked.some(isMarked) ? [...WIDTHS, MARK.width] : WIDTHS;
  const draft = new SheetDraft({
    name: SHEETS.checks,
    what: "Controle van totalen en alle bevindingen, met cel en oplossing",
    columnWidths: widths,
    frozenRows: 1,
  });
  const done = marked.filter(({ mark }) => mark !== null).length;
  const said = done === 0 ? "" : ` Daarvan ${done === 1 ? "is" : "zijn"} er ${done} gezien of akkoord.`;
  draft
    .put(0, 0, text(titleOf(SHEETS.checks, plan.name)))
    .style("title", 0, 0)
    .put(1, 0, text(`Bevindingen van ${writtenAt}: ${foundText(marked)}.${said}`))
    .put(2, 0, text(LIVE_NOTES.checks))
    .style("note", 1, 0, 2, 1);
  const next = writeFindings(draft, marked, HEADER, widths);
  writeTotals(draft, figures.printedTotals, plan, next + 1, widths.length);
  return draft.print(0).build();
}

/** "3 fouten, 4 aandachtspunten, 1 verschil door afronding"; what there is none of is not told. */
function foundText(marked: readonly MarkedFinding[]): string {
  const told = ORDER.flatMap((severity) => {
    const count = marked.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, ...SEVERITIES_COUNTED[severity])];
  });
  return told.length === 0 ? "geen" : told.join(", ");
}

/** The totals that are checked live, bounded: those that do not follow first. */
function writeTotals(draft: SheetDraft, totals: readonly PrintedTotal[], plan: Plan, at: number, width: number): void {
  writeHeader(draft, at, width, ["Oordeel", "Tabblad", "Cel", "In de cel", "Berekend", "Verschil", "Totaal of deel"]);
  const verdicts = judge(totals);
  const wrong = new Map(
    verdicts.flatMap(({ status, total, by }) =>
      status === "wrong" ? [[keyOf(total.place), by.definition] as const] : [],
    ),
  );
  const checked = inOrder(verdicts).slice(0, MOST_CHECKS);
  checked.forEach((verdict, index) => {
    const { total } = verdict;
    const { place, label } = total;
    const definition = shownDefinition(verdict);
    const row = at + 1 + index;
    const [printed, computed, difference] = ["D", "E", "F"].map((column) => `${column}${row + 1}`);
    // Sums of formulas are off in their last digits; what is shown is rounded to these anyway.
    const gap = `ROUND(${difference},${DIGITS})`;
    const style = definition.along === "share" ? "share" : "whole";
    draft
      .put(
        row,
        0,
        formula(`IF(${gap}=0,"sluit",IF(ABS(${gap})<=${roundingOf(total, definition).toString()},"afronding","fout"))`),
      )
      .put(row, 1, text(place.sheet), text(place.address))
      .put(
        row,
        FIGURES,
        formula(reference(place.sheet, absolute(place.address))),
        formula(formulaOf(definition, withoutOwn(wrong, keyOf(place)))),
        formula(`${printed}-${computed}`),
        text(label),
      )
      .style(style, row, FIGURES, 1, 3)
      .style("indented", row, MESSAGE);
  });
  if (checked.length === 0) draft.put(at + 1, 0, text(`${plan.name}: geen totalen gevonden.`));
  const left = totals.length - checked.length;
  if (left > 0) {
    draft
      .put(
        at + 1 + checked.length,
        0,
        text(`Nog ${counted(left, "totaal is", "totalen zijn")} gecontroleerd; daar sluit alles.`),
      )
      .style("note", at + 1 + checked.length, 0);
  }
}

/**
 * Those that fail first, then the larger sums. Figures that change with the inputs do not change the order: the sheet
 * would be out of date at each of them.
 */
function inOrder(verdicts: readonly Verdict[]): readonly Verdict[] {
  const rank = ({ failing }: Verdict) => (failing.length > 0 ? 0 : 1);
  const size = ({ total }: Verdict) => total.definitions[0]?.parts.length ?? 0;
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}

function shownDefinition({ total, by, failing }: Verdict): TotalDefinition {
  return failing.length > 0 ? by.definition : (total.definitions[0] ?? by.definition);
}

function withoutOwn(wrong: ReadonlyMap<CellKey, TotalDefinition>, own: CellKey): ReadonlyMap<CellKey, TotalDefinition> {
  return new Map([...wrong].filter(([key]) => key !== own));
}

function writeHeader(draft: SheetDraft, row: number, width: number, titles: readonly string[]): void {
  draft
    .put(row, 0, ...titles.map(text))
    .style("section", row, 0, 1, width)
    .style("right", row, FIGURES, 1, 3)
    .style("indented", row, MESSAGE);
}

/** The worst first, each with its word and its colour. @returns the row after them */
function writeFindings(
  draft: SheetDraft,
  marked: readonly MarkedFinding[],
  at: number,
  widths: readonly number[],
): number {
  const hasMarks = widths.length > WIDTHS.length;
  writeHeader(draft, at, widths.length, [
    "Soort",
    "Tabblad",
    "Cel",
    "In de cel",
    "Berekend",
    "Verschil",
    "Bevinding",
    "Wat te doen",
    "Gevolg",
    "Gevolg in €",
    ...(hasMarks ? ["Afgehandeld"] : []),
  ]);
  const sorted = ORDER.flatMap((severity) => marked.filter(({ finding }) => finding.severity === severity));
  sorted.forEach((each, index) => {
    const { finding } = each;
    const { severity, place, printed, computed, message, remedy, consequence } = finding;
    const row = at + 1 + index;
    const figures = [printed, computed, differenceOf(finding)];
    const said = standingText(each);
    const lines = Math.max(
      linesOf(said, MARK.width),
      ...[message, remedy, consequence?.text ?? ""].map((told, index) => linesOf(told, WIDTHS[MESSAGE + index] ?? 0)),
    );
    if (hasMarks)
      draft.put(row, MARK.column, text(said)).style("wrapped", row, MARK.column).style("indented", row, MARK.column);
    draft
      .put(row, 0, text(SEVERITY_WORDS[severity]), text(place?.sheet ?? ""), text(place?.address ?? ""))
      .put(row, FIGURES, ...figures.map((figure) => figure?.toNumber() ?? null))
      .put(row, MESSAGE, sentence(message), sentence(remedy))
      .put(row, CONSEQUENCE, sentence(consequence?.text ?? ""), consequence?.amount?.toNumber() ?? null)
      .style(finding.unit ?? "whole", row, FIGURES, 1, 3)
      .style("wrapped", row, MESSAGE, 1, 3)
      .style("whole", row, CONSEQUENCE + 1)
      .style("indented", row, MESSAGE)
      .style("top", row, 0, 1, widths.length)
      .style(LOOKS[severity], row, 0)
      .height(row, lines * LINE_HEIGHT);
  });
  if (sorted.length === 0) draft.put(at + 1, 0, text("Geen bevindingen."));
  return at + 1 + Math.max(1, sorted.length);
}

function isMarked({ mark, before }: MarkedFinding): boolean {
  return mark !== null || before !== null;
}

function linesOf({ length }: string, width: number): number {
  return Math.max(1, Math.ceil((length * POINTS_A_CHARACTER) / width));
}
