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
const WIDTHS = [90, 150, 70, 420, 420];
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
  draft
    .put(CHECKS, 0, text("Oordeel"), text("Blad"), text("Cel"), text("Getypt totaal tegen de optelling"))
    .style("section", CHECKS, 0, 1, WIDTHS.length);
  const checks = totals.flatMap((total) => {
    const parts = partsOf(total, tables);
    return parts === null ? [] : [{ total, parts }];
  });
  checks.forEach(({ total, parts }, index) => {
    const row = CHECKS + 1 + index;
    const cell = reference(total.place.sheet, absolute(total.place.address));
    const sum = `SUM(${reference(total.place.sheet, absolute(parts))})`;
    const allowed = total.roundedTo
      .div(2)
      .times(total.parts.length + 1)
      .toString();
    const verdict = `IF(${cell}=${sum},"sluit",IF(ABS(${cell}-${sum})<=${allowed},"afronding","fout"))`;
    const told = `"Totaal ${total.label.replaceAll('"', '""')}: getypt "&TEXT(${cell},"0")&", opgeteld "&TEXT(${sum},"0")`;
    draft.put(row, 0, formula(verdict), text(total.place.sheet), text(total.place.address), formula(told));
    draft.style("wrapped", row, 3);
  });
  if (checks.length === 0) draft.put(CHECKS + 1, 0, text(`${plan.name}: geen getypte totalen gevonden.`));
  return CHECKS + 1 + Math.max(1, checks.length);
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
  draft
    .put(at, 0, text("Soort"), text("Blad"), text("Cel"), text("Bevinding"), text("Wat te doen"))
    .style("section", at, 0, 1, WIDTHS.length);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  sorted.forEach(({ severity, place, message, remedy }, index) => {
    const row = at + 1 + index;
    draft
      .put(row, 0, text(SEVERITIES[severity]), text(place?.sheet ?? ""), text(place?.address ?? ""), text(message))
      .put(row, 4, text(remedy))
      .style("wrapped", row, 3, 1, 2);
  });
  if (sorted.length === 0) draft.put(at + 1, 0, text("Geen bevindingen."));
}
