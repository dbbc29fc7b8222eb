import type { Funding } from "../../model/businesscase/lines";
import { sum, type Decimal } from "../../model/money/decimal";
import { roundToUnit } from "../../model/money/largest-remainder";
import { UNKNOWN_CELL, type Cell, type Table, type TableRow } from "../../model/text/document";

/** What the plan asks for, by pot and by whether it goes on, euros in whole units; null is unknown. */
export interface Request {
  readonly years: readonly number[];
  readonly izaIncidental: Decimal | null;
  readonly izaStructural: Decimal | null;
  readonly spukIncidental: Decimal | null;
  readonly spukStructural: Decimal | null;
  readonly iza: Decimal | null;
  readonly spuk: Decimal | null;
  readonly total: Decimal | null;
}

/** The sums are those of the rounded parts, so that they add up as they are printed. Null where nothing is requested. */
export function requestOf(funding: Funding | null, unit: Decimal): Request | null {
  if (funding === null) return null;
  const { incidental, structural, total } = funding.requested;
  const whole = (amount: Decimal | null) => amount && roundToUnit(amount, unit);
  const parts = {
    izaIncidental: whole(incidental.zvw),
    izaStructural: whole(structural.zvw),
    spukIncidental: whole(incidental.sd),
    spukStructural: whole(structural.sd),
  };
  // Where the parts are not told apart, the pot may still be known.
  const iza = sum([parts.izaIncidental, parts.izaStructural]) ?? whole(total.zvw);
  const spuk = sum([parts.spukIncidental, parts.spukStructural]) ?? whole(total.sd);
  return { years: funding.years, ...parts, iza, spuk, total: sum([iza, spuk]) };
}

/** The request in its parts. */
export function requestTable(request: Request, decimals: number): Table {
  const euros = (value: Decimal | null): Cell => (value === null ? UNKNOWN_CELL : { kind: "euros", value, decimals });
  const line = (label: string, value: Decimal | null, isTotal = false): TableRow => ({
    cells: [{ kind: "text", text: label }, euros(value)],
    isTotal,
  });
  const { izaStructural, spukIncidental, spukStructural, total } = request;
  return {
    caption: `De aanvraag, ${requestYears(request)}`,
    columns: ["Onderdeel", "Bedrag"],
    rows: [
      line("Zorg: IZA, incidenteel", request.izaIncidental),
      ...(izaStructural?.isZero() ? [] : [line("Zorg: IZA, structureel", izaStructural)]),
      line("Gemeenten: SPUK, incidenteel", spukIncidental),
      line("Gemeenten: SPUK, structureel", spukStructural),
      line("Totaal", total, true),
    ],
  };
}

/** "2025 tot en met 2027". */
export function requestYears({ years }: Pick<Request, "years">): string {
  const [first, last] = [years[0] ?? "", years.at(-1) ?? ""];
  return first === last ? String(first) : `${first} tot en met ${last}`;
}
