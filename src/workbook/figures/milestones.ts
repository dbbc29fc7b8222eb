import { Decimal } from "../../model/money/decimal";
import type { Milestone } from "../../model/plan/figures";
import type { Finding, Place } from "../../model/plan/finding";
import { milestoneLabel } from "../../model/plan/milestone-label";
import { OPEN } from "../../model/plan/milestone-outcome";
import type { Plan } from "../../model/plan/plan";
import { date, list } from "../../model/text/dutch";
import type { IsoDate } from "../../model/time/iso-date";
import { cellNamed, type Cell, type Grid } from "../cells/grid";
import { cellsOfField, type TableLink } from "../links/table-link";
import { dateOfSerial, dateOfText } from "./dates";
import { AmountColumns, NO_PAYOUT } from "./milestone-amounts";
import { numbersOf } from "./milestone-numbers";
import { namelessRows } from "./nameless-rows";

export interface MilestoneReading {
  readonly milestones: readonly Milestone[];
  readonly findings: readonly Finding[];
  /** False when an amount could not be read: then nothing can be paid out. */
  readonly complete: boolean;
}

/**
 * The milestone table (Mijlpalenformat), or a list of KPIs without amounts. A date that cannot be is replaced, and that is
 * said.
 */
export function readMilestones(plan: Plan, table: TableLink, grid: Grid): MilestoneReading {
  const findings: Finding[] = [];
  const nameCells = cellsOfField(table, "name");
  const texts = (field: string) => cellsOfField(table, field).map((address) => cellNamed(grid, address));
  const [descriptions, dates] = [texts("description"), texts("due")];
  const rows = nameCells.map((address, index) => {
    const due = dates[index];
    return {
      name: String(cellNamed(grid, address).value),
      description: String(descriptions[index]?.value ?? ""),
      due: due === undefined ? null : dateIn(due),
    };
  });
  const numbers = numbersOf(rows, plan.milestones);
  const columns = new AmountColumns(table, grid);
  const milestones = numbers.map((nr, index) => readRow(plan, table, grid, { index, nr, columns }, findings));
  const nameless = namelessRows(table, "mijlpaal", NO_PAYOUT);
  const complete = nameless.length === 0 && milestones.every((milestone) => milestone !== null);
  const known = milestones.filter((milestone) => milestone !== null);
  findings.push(...nameless, ...columns.typedAsText(), ...withoutDate(plan, table, grid, known));
  return {
    milestones: known,
    findings,
    complete,
  };
}

interface Row {
  readonly index: number;
  readonly nr: number;
  readonly columns: AmountColumns;
}

function readRow(
  plan: Plan,
  table: TableLink,
  grid: Grid,
  { index, nr, columns }: Row,
  findings: Finding[],
): Milestone | null {
  const at = (field: string): { readonly cell: Cell; readonly place: Place } | null => {
    const address = cellsOfField(table, field)[index];
    return address === undefined ? null : { cell: cellNamed(grid, address), place: { sheet: table.sheet, address } };
  };
  const text = (field: string) => String(at(field)?.cell.value ?? "").trim();
  const definition = plan.milestones.find((milestone) => milestone.nr === nr);
  const dueAt = at("due");
  const due = dueAt === null ? null : dateIn(dueAt.cell);
  const day = { due: due ?? plan.endOfScheme, ...(due === null && { dueAssumed: true as const }) };
  const label = milestoneLabel({ nr, name: text("name"), ...day });
  const { amounts, findings: ofAmounts } = columns.read(index, label, definition?.printed);
  findings.push(...ofAmounts);
  if (amounts === null) return null;
  const { total, iza, spuk } = amounts;
  const undated = dueAt === null || dueAt.cell.kind === "empty";
  if (due === null && !(undated && isUnpaid({ total, iza, spuk })))
    findings.push(impossibleDate({ nr, label }, plan, dueAt));

  const description = text("description");
  const waitListTarget = waitListTargetIn(description);
  const [nameAt, totalAt] = [at("name"), at("total")];
  return {
    nr,
    name: text("name"),
    component: definition?.component ?? "",
    description,
    obligation: /^(r|impact|outcome)/i.test(text("obligation")) ? "result" : "effort",
    ...day,
    ...(dueAt?.cell.kind === "text" && { dueTyped: String(dueAt.cell.value) }),
    total,
    iza,
    spuk,
    scope: definition?.scope ?? "local",
    // The documents do not say it for any milestone; nobody confirmed the proposal yet.
    scopeAssumed: true,
    ...(definition?.paysIncurred && { paysIncurred: true }),
    // The table does not say what became of a milestone: the plan counts on all of them.
    outcome: OPEN,
    ...(waitListTarget && { waitListTarget }),
    ...(nameAt && { place: nameAt.place }),
    ...(totalAt && { totalPlace: totalAt.place }),
  };
}

function isUnpaid({ total, iza, spuk }: Pick<Milestone, "total" | "iza" | "spuk">): boolean {
  return [total, iza, spuk].every((amount) => amount.isZero());
}

/** Where no money hangs on a milestone, no date is worth one remark for all of them. */
function withoutDate(plan: Plan, table: TableLink, grid: Grid, milestones: readonly Milestone[]): readonly Finding[] {
  const dates = cellsOfField(table, "due");
  const rows = cellsOfField(table, "name");
  const names = milestones
    .filter((milestone) => isUnpaid(milestone))
    .filter(({ place }) => {
      const cell = dates[rows.indexOf(place?.address ?? "")];
      return cell === undefined || cellNamed(grid, cell).kind === "empty";
    })
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    {
      code: "no-date",
      about: "milestones",
      severity: "warning",
      place: { sheet: table.sheet, address: table.columns["due"] ?? table.address },
      message: `Zonder datum: ${names.length === 1 ? "mijlpaal" : "mijlpalen"} ${list(names)}. Er hangt geen bedrag aan; getoond wordt ${date(plan.endOfScheme)}, de laatste dag van de regeling.`,
      remedy: "Vul de datums in zodra ze bekend zijn.",
    },
  ];
}

function dateIn({ kind, value }: Cell): IsoDate | null {
  if (kind === "number") return dateOfSerial(Number(value));
  return kind === "text" ? dateOfText(String(value)) : null;
}

function impossibleDate(
  { nr, label }: { readonly nr: number; readonly label: string },
  plan: Plan,
  at: { readonly cell: Cell; readonly place: Place } | null,
): Finding {
  const end = date(plan.endOfScheme);
  const where = at === null ? "" : ` in ${at.place.sheet}!${at.place.address}`;
  const what =
    at === null || at.cell.kind === "empty" ? "er staat geen datum" : `"${String(at.cell.value)}" is geen datum`;
  return {
    code: "impossible-date",
    about: String(nr),
    severity: "error",
    ...(at && { place: at.place }),
    message: `Mijlpaal ${label}: ${what}${where}. Gerekend wordt met ${end}, de laatste dag van de regeling.`,
    remedy: "Vul een bestaande datum in, als dag-maand-jaar.",
  };
}

/** "… wachtlijst op 1-7-2026 met 155 gedaald …" → what this milestone asks of the wait list. */
export function waitListTargetIn(description: string): NonNullable<Milestone["waitListTarget"]> | null {
  if (!/wachtlijst/i.test(description)) return null;
  const [, day, people] =
    /\bop\s+(\d{1,2}-\d{1,2}-\d{4})\s+met\s+(?:ten minste\s+)?(\d[\d.]*)\s+(?:(?:personen|mensen)\s+)?gedaald/i.exec(
      description,
    ) ?? [];
  const on = day === undefined ? null : dateOfText(day);
  return on === null || people === undefined ? null : { date: on, people: new Decimal(people.replaceAll(".", "")) };
}
