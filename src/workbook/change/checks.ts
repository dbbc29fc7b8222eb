import type { Finding, Severity } from "../../model/audit/finding";
import type { PrintedTotal } from "../../model/businesscase/figures";
import type { Plan } from "../../model/businesscase/plan";
import { absolute, parseAddress, reference } from "../address";
import type { Connection, TableLink } from "../connection";
import { SheetDraft } from "./draft";
import { SHEETS, titleOf } from "./names";
import { formula, text } from "./workbook-change";
import type { SheetChange } from "./workbook-change";

const CHECKS = 4;
const WIDTHS = [70, 130, 60, 85, 85, 85, 400, 400];
const FIGURES = 3;
const MESSAGE = 6;
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
  const { plan, figures, tables } = connection;
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
  const next = writeTotals(draft, figures.printedTotals, tables, plan);
  writeFindings(draft, findings, next + 1);
  return draft.build();
}

function writeTotals(
  draft: SheetDraft,
  totals: readonly PrintedTotal[],
  tables: readonly TableLink[],
  plan: Plan,
): number {
  writeHeader(draft, CHECKS, ["Oordeel", "Blad", "Cel", "Getypt", "Opgeteld", "Verschil", "Getypt totaal"]);
  const checks = totals.flatMap((total) => {
    const parts = partsOf(total, tables);
    return parts === null ? [] : [{ total, parts }];
  });
  checks.forEach(({ total: { place, label, roundedTo, parts: addends }, parts }, index) => {
    const row = CHECKS + 1 + index;
    const [printed, computed, difference] = ["D", "E", "F"].map((column) => `${column}${row + 1}`);
    const allowed = roundedTo.div(2).times(addends.length + 1);
    draft
      .put(
        row,
        0,
        formula(`IF(${difference}=0,"sluit",IF(ABS(${difference})<=${allowed.toString()},"afronding","fout"))`),
      )
      .put(row, 1, text(place.sheet), text(place.address))
      .put(
        row,
        FIGURES,
        formula(reference(place.sheet, absolute(place.address))),
        formula(`SUM(${reference(place.sheet, absolute(parts))})`),
        formula(`${printed}-${computed}`),
        text(`Totaal ${label}`),
      )
      .style("whole", row, FIGURES, 1, 3)
      .style("indented", row, MESSAGE);
  });
  if (checks.length === 0) draft.put(CHECKS + 1, 0, text(`${plan.name}: geen getypte totalen gevonden.`));
  return CHECKS + 1 + Math.max(1, checks.length);
}

function writeHeader(draft: SheetDraft, row: number, titles: readonly string[]): void {
  draft
    .put(row, 0, ...titles.map(text))
    .style("section", row, 0, 1, WIDTHS.length)
    .style("right", row, FIGURES, 1, 3)
    .style("indented", row, MESSAGE);
}

/** The column of the table that a typed total stands under. */
function partsOf({ place }: PrintedTotal, tables: readonly TableLink[]): string | null {
  const table = tables.find(
    ({ sheet, totals }) => sheet === place.sheet && Object.values(totals).includes(place.address),
  );
  const [field] = Object.entries(table?.totals ?? {}).find(([, address]) => address === place.address) ?? [];
  const column = field === undefined ? undefined : table?.columns[field];
  return column !== undefined && parseAddress(column).rows > 0 ? column : null;
}

function writeFindings(draft: SheetDraft, findings: readonly Finding[], at: number): void {
  writeHeader(draft, at, ["Soort", "Blad", "Cel", "Gedrukt", "Berekend", "Verschil", "Bevinding", "Wat te doen"]);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  sorted.forEach(({ severity, place, printed, computed, message, remedy }, index) => {
    const row = at + 1 + index;
    const difference = printed && computed && printed.minus(computed);
    const lines = Math.max(...[message, remedy].map(({ length }) => Math.ceil(length / CHARACTERS_A_LINE)));
    draft
      .put(row, 0, text(SEVERITIES[severity]), text(place?.sheet ?? ""), text(place?.address ?? ""))
      .put(row, FIGURES, ...[printed, computed, difference].map((figure) => figure?.toNumber() ?? null))
      .put(row, MESSAGE, text(message), text(remedy))
      .style("whole", row, FIGURES, 1, 3)
      .style("wrapped", row, MESSAGE, 1, 2)
      .style("indented", row, MESSAGE)
      .style("top", row, 0, 1, WIDTHS.length)
      .height(row, lines * LINE_HEIGHT);
  });
  if (sorted.length === 0) draft.put(at + 1, 0, text("Geen bevindingen."));
}
