import { Decimal, ZERO } from "../../model/money/decimal";
import { date, list } from "../../model/text/dutch";
import type { Finding, Place } from "../../model/audit/finding";
import { OPEN } from "../../model/payout/outcome";
import type { Milestone } from "../../model/businesscase/figures";
import type { Plan } from "../../model/businesscase/plan";
import type { IsoDate } from "../../model/time/iso-date";
import { cellAddress, cellsIn, parseAddress } from "../address";
import type { TableLink } from "../connection";
import { cellNamed } from "../grid";
import type { Cell, Grid } from "../grid";
import { dateOfSerial, dateOfText } from "./dates";
import { readNumber } from "./read-number";

export interface MilestoneReading {
  readonly milestones: readonly Milestone[];
  readonly findings: readonly Finding[];
  /** False when an amount could not be read: then nothing can be paid out. */
  readonly complete: boolean;
}

const BOUNDS = { min: "0", max: "1000000000" };
const NO_PAYOUT = "Er wordt geen uitkering berekend tot dit is opgelost.";
const AMOUNTS = ["total", "iza", "firstLine", "spuk"] as const;
const AMOUNT_LABELS = { total: "totaalbedrag", iza: "IZA", firstLine: "eerste lijn", spuk: "SPUK" } as const;

/**
 * The milestone table (Mijlpalenformat), or a list of KPIs without amounts. Empty amounts are nil; a date that cannot be
 * is replaced, and that is said.
 */
export function readMilestones(plan: Plan, table: TableLink, grid: Grid): MilestoneReading {
  const findings: Finding[] = [];
  const { row: top, rows } = parseAddress(table.address);
  const names = cellsIn(table.columns["name"] ?? table.address).map((address) =>
    String(cellNamed(grid, address).value),
  );
  const numbers = numbersOf(names);
  const milestones = Array.from({ length: rows }, (_, index) =>
    readRow(plan, table, grid, top + index, numbers[index] ?? index + 1, findings),
  );
  const complete = milestones.every((milestone) => milestone !== null);
  const known = milestones.filter((milestone) => milestone !== null);
  findings.push(...withoutDate(plan, table, grid, known));
  return {
    milestones: known,
    findings,
    complete,
  };
}

function readRow(
  plan: Plan,
  table: TableLink,
  grid: Grid,
  row: number,
  nr: number,
  findings: Finding[],
): Milestone | null {
  const at = (field: string): { readonly cell: Cell; readonly place: Place } | null => {
    const column = table.columns[field];
    if (column === undefined) return null;
    const address = cellAddress(row, parseAddress(column).column);
    return { cell: cellNamed(grid, address), place: { sheet: table.sheet, address } };
  };
  const text = (field: string) => String(at(field)?.cell.value ?? "").trim();
  const amount = (field: (typeof AMOUNTS)[number]): Decimal | null => {
    const found = at(field);
    if (found === null || found.cell.kind === "empty") return ZERO;
    const label = `Mijlpaal ${nr}, ${AMOUNT_LABELS[field]}`;
    const read = readNumber(found.cell, found.place, {
      label,
      unit: "eur",
      bounds: BOUNDS,
      scale: "1",
      consequence: NO_PAYOUT,
    });
    if ("value" in read) return read.value;
    findings.push(read.refused);
    return null;
  };
  const [total, ggz, firstLine, spuk] = AMOUNTS.map(amount);
  const dueAt = at("due");
  const due = dueAt === null ? null : dateIn(dueAt.cell);
  if (!total || !ggz || !firstLine || !spuk) return null;
  // Where the table tells mental-health care from the first line, both are paid from IZA.
  const iza = ggz.plus(firstLine);
  const undated = dueAt === null || dueAt.cell.kind === "empty";
  if (due === null && !(undated && isUnpaid({ total, iza, spuk }))) findings.push(impossibleDate(nr, plan, dueAt));

  const definition = plan.milestones.find((milestone) => milestone.nr === nr);
  const description = text("description");
  const waitListTarget = waitListTargetIn(description);
  const totalAt = at("total");
  return {
    nr,
    name: text("name"),
    component: definition?.component ?? "",
    description,
    obligation: /^(r|impact)/i.test(text("obligation")) ? "result" : "effort",
    due: due ?? plan.endOfScheme,
    total,
    iza,
    spuk,
    scope: definition?.scope ?? "local",
    // The documents do not say it for any milestone; nobody confirmed the proposal yet.
    scopeAssumed: true,
    // The table does not say what became of a milestone: the plan counts on all of them.
    outcome: OPEN,
    ...(waitListTarget && { waitListTarget }),
    place: { sheet: table.sheet, address: cellAddress(row, parseAddress(table.address).column) },
    ...(totalAt && { totalPlace: totalAt.place }),
  };
}

/** The table's own numbers; or their place in it, where a number repeats ("3a" and "3b") or is not there. */
export function numbersOf(names: readonly string[]): readonly number[] {
  const numbers = names.map(numberOf);
  const distinct = new Set(numbers).size === names.length;
  return numbers.map((nr, index) => (distinct && nr !== null ? nr : index + 1));
}

function isUnpaid({ total, iza, spuk }: Pick<Milestone, "total" | "iza" | "spuk">): boolean {
  return [total, iza, spuk].every((amount) => amount.isZero());
}

/** Where no money hangs on a milestone, no date is worth one remark for all of them. */
function withoutDate(plan: Plan, table: TableLink, grid: Grid, milestones: readonly Milestone[]): readonly Finding[] {
  const column = table.columns["due"];
  const dates = column === undefined ? [] : cellsIn(column);
  const names = milestones
    .filter((milestone) => isUnpaid(milestone))
    .filter(({ place }) => {
      const row = place && parseAddress(place.address).row;
      const cell = dates.find((address) => parseAddress(address).row === row);
      return cell === undefined || cellNamed(grid, cell).kind === "empty";
    })
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    {
      code: "no-date",
      severity: "warning",
      place: { sheet: table.sheet, address: column ?? table.address },
      message: `Zonder datum: ${names.length === 1 ? "mijlpaal" : "mijlpalen"} ${list(names)}. Er hangt geen bedrag aan; getoond wordt ${date(plan.endOfScheme)}, de laatste dag van de regeling.`,
      remedy: "Vul de datums in zodra ze bekend zijn.",
    },
  ];
}

/** "KPI 12" → 12. */
function numberOf(name: string): number | null {
  const [digits] = /\d+/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
}

function dateIn({ kind, value }: Cell): IsoDate | null {
  if (kind === "number") return dateOfSerial(Number(value));
  return kind === "text" ? dateOfText(String(value)) : null;
}

function impossibleDate(nr: number, plan: Plan, at: { readonly cell: Cell; readonly place: Place } | null): Finding {
  const end = date(plan.endOfScheme);
  const where = at === null ? "" : ` in ${at.place.sheet}!${at.place.address}`;
  const what =
    at === null || at.cell.kind === "empty" ? "er staat geen datum" : `"${String(at.cell.value)}" is geen datum`;
  return {
    code: "impossible-date",
    severity: "error",
    ...(at && { place: at.place }),
    message: `Mijlpaal ${nr}: ${what}${where}. Gerekend wordt met ${end}, de laatste dag van de regeling.`,
    remedy: "Vul een bestaande datum in, als dag-maand-jaar.",
  };
}

/** "… wachtlijst op 1-7-2026 met 155 gedaald …" → what this milestone asks of the wait list. */
export function waitListTargetIn(description: string): NonNullable<Milestone["waitListTarget"]> | null {
  if (!/wachtlijst/i.test(description)) return null;
  const [, day, people] =
    /\bop\s+(\d{1,2}-\d{1,2}-\d{4})\s+met\s+(?:ten minste\s+)?(\d[\d.]*)\s+(?:personen\s+)?gedaald/i.exec(
      description,
    ) ?? [];
  const on = day === undefined ? null : dateOfText(day);
  return on === null || people === undefined ? null : { date: on, people: new Decimal(people.replaceAll(".", "")) };
}
