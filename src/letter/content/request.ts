import type { Funding } from "../../model/businesscase/lines";
import { sumKnown, type Decimal } from "../../model/money/decimal";
import { roundToUnit, splitByLargestRemainder } from "../../model/money/largest-remainder";
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

/**
 * The total is rounded once, and divided over its parts by largest remainder: it is what every other reader says, and the
 * parts add up to it as they are printed. Null where nothing is requested.
 */
export function requestOf(funding: Funding | null, unit: Decimal): Request | null {
  if (funding === null) return null;
  const { incidental, structural, total: pots } = funding.requested;
  const total = pots.total && roundToUnit(pots.total, unit);
  const [iza = null, spuk = null] = partsOf(total, [pots.zvw, pots.sd], unit);
  // Where the parts are not told apart, the pot may still be known.
  const [izaIncidental = null, izaStructural = null] = partsOf(iza, [incidental.zvw, structural.zvw], unit);
  const [spukIncidental = null, spukStructural = null] = partsOf(spuk, [incidental.sd, structural.sd], unit);
  return { years: funding.years, izaIncidental, izaStructural, spukIncidental, spukStructural, iza, spuk, total };
}

/** Each rounded by itself where the whole or one of them is unknown. */
function partsOf(
  whole: Decimal | null,
  parts: readonly (Decimal | null)[],
  unit: Decimal,
): readonly (Decimal | null)[] {
  const known = parts.flatMap((part) => part ?? []);
  const isDivided = known.length === parts.length && known.every((part) => part.gte(0)) && sumKnown(known).gt(0);
  if (whole === null || !isDivided) return parts.map((part) => part && roundToUnit(part, unit));
  return splitByLargestRemainder(
    whole,
    known.map((weight, index) => ({ key: String(index), weight })),
    unit,
  );
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
