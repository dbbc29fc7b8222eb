import { type Decimal, running } from "../../model/money/decimal";
import { constantRate, datedRate, netPresentValue } from "../../model/time/discounting";
import { PAID_BACK } from "../../model/quantities/payback";
import { firstYear } from "../../model/time/first-year";
import { priceLevelFactor } from "../../model/time/price-level";
import { MissingYear } from "../../model/time/year-rates";
import { partOfYear } from "../../model/time/part-of-year";
import { date } from "../../model/text/dutch";
import { DATE_EXPECTED, readDate } from "../arguments/dates";
import { isBlank, isOmitted, type Given } from "../arguments/given";
import { AMOUNT, RATE, YEAR, readNumber } from "../arguments/kinds";
import { readList, requireSameLength } from "../arguments/lists";
import { answer, type Cell } from "../answer";
import { broadcast } from "../broadcast";
import { cell } from "../cell";
import { notAvailable, refuse } from "../fault";

/** Amounts from one price level to another, by a percentage for each year. */
export function priceLevel(bedrag: Given, vanJaar: Given, naarJaar: Given, jaren: Given, percentages: Given): Cell[][] {
  const rates = answer(() => ratesByYear(jaren, percentages));
  return broadcast(
    (amount, from, to) => {
      const [start, end] = [readYear(from, "van_jaar"), readYear(to, "naar_jaar")];
      const factor = orMissingYear("percentages", () => priceLevelFactor(start, end, rates));
      return cell(readNumber(amount, "bedrag", AMOUNT).times(factor));
    },
    [bedrag, vanJaar, naarJaar],
    ["bedrag", "van_jaar", "naar_jaar"],
  );
}

/** The present value of flows, at one rate or at a dated term structure. */
export function presentValue(stromen: Given, jaren: Given, basisjaar: Given, rentes: Given, vanaf: Given): number {
  return answer(() => {
    const [amounts, years] = [readList(stromen, "stromen", AMOUNT), readYears(jaren, "jaren")];
    requireSameLength({ stromen: amounts, jaren: years });
    const flows = amounts.map((amount, index) => ({ amount, year: years[index] ?? 0 }));
    const rateOf = isOmitted(vanaf) ? constantRate(singleRate(rentes)) : datedRate(termStructure(rentes, vanaf));
    const base = readYear(basisjaar, "basisjaar");
    return cell(orMissingYear("vanaf_jaren", () => netPresentValue(flows, base, rateOf)));
  });
}

/** The year in which the plan has earned itself back. */
export function payback(resultaat: Given, jaren: Given): number {
  return answer(() => {
    const [results, years] = [readList(resultaat, "resultaat", AMOUNT), readYears(jaren, "jaren")];
    requireSameLength({ resultaat: results, jaren: years });
    const inOrder = years.map((year, index) => ({ year, result: results[index] ?? null }));
    inOrder.sort((a, b) => a.year - b.year);
    const soFar = running(inOrder.map(({ result }) => result));
    const paidBack = firstYear(
      inOrder.map(({ year }) => year),
      soFar,
      PAID_BACK,
    );
    if (paidBack.is === "known") return paidBack.value;
    return notAvailable(
      "Binnen deze jaren wordt het plan niet terugverdiend; voeg latere jaren toe, of neem dit als antwoord.",
    );
  });
}

/** The part of each year that lies within a period. */
export function yearPart(jaar: Given, begin: Given, eind: Given): Cell[][] {
  return broadcast(
    (year, from, until) => {
      const first = readDate(from, "begin");
      const last = isBlank(until) ? null : readDate(until, "eind");
      if (last !== null && last < first) {
        return refuse(`eind (${date(last)}) ligt voor begin (${date(first)}); vul ${DATE_EXPECTED} na het begin in.`);
      }
      return cell(partOfYear(readYear(year, "jaar"), first, last));
    },
    [jaar, begin, eind],
    ["jaar", "begin", "eind"],
  );
}

function readYear(given: Given, name: string): number {
  return readNumber(given, name, YEAR).toNumber();
}

function readYears(given: Given, name: string): number[] {
  const years = readList(given, name, YEAR).map((year) => year.toNumber());
  const double = years.find((year, index) => years.indexOf(year) !== index);
  return double === undefined ? years : refuse(`${name} noemt ${double} twee keer; laat elk jaar één keer voorkomen.`);
}

function ratesByYear(jaren: Given, percentages: Given): ReadonlyMap<number, Decimal> {
  const [years, rates] = [readYears(jaren, "jaren"), readList(percentages, "percentages", RATE)];
  requireSameLength({ jaren: years, percentages: rates });
  return new Map(years.flatMap((year, index) => (rates[index] ? [[year, rates[index]] as const] : [])));
}

function singleRate(rentes: Given): Decimal {
  const [rate, ...more] = readList(rentes, "rentes", RATE);
  return rate && more.length === 0
    ? rate
    : refuse("rentes is een bereik; vul in vanaf_jaren in vanaf welk jaar elke rente geldt, of kies één rente.");
}

function termStructure(rentes: Given, vanaf: Given) {
  const [rates, years] = [readList(rentes, "rentes", RATE), readYears(vanaf, "vanaf_jaren")];
  requireSameLength({ rentes: rates, vanaf_jaren: years });
  return rates.map((rate, index) => ({ rate, from: years[index] ?? 0 }));
}

function orMissingYear<T>(name: string, calculate: () => T): T {
  try {
    return calculate();
  } catch (fault) {
    if (!(fault instanceof MissingYear)) throw fault;
    return notAvailable(
      `Voor ${fault.year} is er geen percentage; vul ${name} aan zodat elk jaar een percentage heeft.`,
    );
  }
}
