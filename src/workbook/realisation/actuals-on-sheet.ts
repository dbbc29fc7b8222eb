import { Decimal } from "../../model/money/decimal";
import type { Place } from "../../model/plan/finding";
import type { MeasureDefinition } from "../../model/plan/measure";
import type { Plan } from "../../model/plan/plan";
import type { Actual, Actuals } from "../../model/realisation/actuals";
import { spanOfPeriod } from "../../model/realisation/periods";
import { countFault } from "../../model/text/count-fault";
import type { IsoDate } from "../../model/time/iso-date";
import { dateOfSerial } from "../../model/time/serial-day";
import { cellAddress } from "../cells/address";
import type { Cell, Grid } from "../cells/grid";
import { dateOfText } from "../figures/dates";
import type { Taken } from "../sheets/workbook-change";
import { agreeing } from "./agreeing";
import { UNTIL, codesOf, keyOf, partsOf, realisationEntries } from "./entries";

/** What was counted, as it is read from a sheet. */
export interface ActualsReading {
  /** Null where nothing was filled in. */
  readonly actuals: Actuals | null;
  readonly faults: readonly ActualsFault[];
  /** What was counted runs on beyond today: it is taken up to today, so tomorrow it says more by itself. */
  readonly runsOn: boolean;
}

/** A cell of which the figure is not used. */
export interface ActualsFault extends Place {
  /** Dutch: what is wrong, and what to do. */
  readonly message: string;
}

/** What stands filled in on the sheet MGN Realisatie. What is empty is unknown; what cannot be a count is told. */
export function actualsOnSheet(grid: Grid, plan: Plan, today: IsoDate): ActualsReading {
  const { entries, stray } = realisationEntries(grid, codesOf(plan.municipalities));
  const faults = stray.map(({ address, why }): ActualsFault => {
    const message = `${grid.name}!${address}: ${why}`;
    return { sheet: grid.name, address, message };
  });
  const counts: Actual[] = [];
  const addresses = new Map<string, string>();
  let until: IsoDate | null = null;
  for (const { key, row, column, cell } of entries) {
    const address = cellAddress(row, column);
    if (key === UNTIL) {
      until = dayIn(cell);
      if (until === null) faults.push(fault(grid, address, "is geen datum"));
      continue;
    }
    const of = partsOf(key);
    const measure = plan.measures?.find(({ id }) => id === of.measure);
    if (isBlank(cell)) continue;
    const problem = measure === undefined ? "staat onder een code die dit plan niet kent" : problemOf(cell, measure);
    if (problem !== null) faults.push(fault(grid, address, problem));
    else if ((spanOfPeriod(of.period)?.from ?? today) > today)
      faults.push(fault(grid, address, "is van een periode die nog moet beginnen"));
    else {
      counts.push({ ...of, amount: new Decimal(Number(cell.value)) });
      addresses.set(key, address);
    }
  }
  const { counts: agreed, remarks } = agreeing(counts, plan, today);
  for (const { message, of: contradicting } of remarks) {
    const [first] = contradicting;
    const address = first && addresses.get(keyOf(first.measure, first.period, first.place));
    if (address !== undefined)
      faults.push({ sheet: grid.name, address, message: `${grid.name}!${address}: ${message}` });
  }
  if (agreed.length === 0) return { actuals: null, faults, runsOn: false };
  const last =
    agreed
      .flatMap(({ period }) => spanOfPeriod(period)?.until ?? [])
      .sort()
      .at(-1) ?? today;
  const known = until ?? last;
  const runsOn = known > today;
  return { actuals: { until: runsOn ? today : known, counts: agreed }, faults, runsOn };
}

/** A followed cell that is empty shows an empty text. */
function isBlank({ kind, value }: Cell): boolean {
  return kind === "empty" || (kind === "text" && String(value).trim() === "");
}

function problemOf({ kind, value }: Cell, { unit }: MeasureDefinition): string | null {
  if (kind !== "number" || typeof value !== "number" || !Number.isFinite(value)) return "is geen getal";
  return amountFault(new Decimal(value), unit);
}

/** What a measure cannot come to. Money may be taken back; weeks have parts. */
export function amountFault(amount: Decimal, unit: MeasureDefinition["unit"]): string | null {
  const takes = takenBy(unit);
  if (takes === "amount") return null;
  if (takes === "number") return amount.isNegative() ? "is negatief" : null;
  return countFault(amount);
}

/** What a cell with a figure of this unit takes. */
export function takenBy(unit: MeasureDefinition["unit"]): Taken {
  return unit === "eur" ? "amount" : unit === "weeks" ? "number" : "whole";
}

function dayIn({ kind, value }: Cell): IsoDate | null {
  return kind === "number" ? dateOfSerial(Number(value)) : kind === "text" ? dateOfText(String(value)) : null;
}

function fault({ name }: Grid, address: string, what: string): ActualsFault {
  return { sheet: name, address, message: `Wat in ${name}!${address} staat ${what}: het telt niet mee.` };
}
