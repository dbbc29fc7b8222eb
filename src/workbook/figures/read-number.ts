import { Decimal } from "../../model/money/decimal";
import { decimalOf } from "../../model/money/excel-number";
import type { Finding, FindingCode, Place } from "../../model/plan/finding";
import type { Bounds } from "../../model/plan/plan";
import { list, numberUpTo } from "../../model/text/dutch";
import { amountFault, countFault } from "../../model/text/count-fault";
import { UNIT_LABELS, isShare, quantity, type Unit } from "../../model/text/units";
import { rangesOf } from "../cells/address";
import { dutchError } from "../cells/excel-errors";
import type { Cell } from "../cells/grid";
import { numberOfText, unclear, type DecimalMark, type NumberStyle } from "../../model/text/number-text";
import type { Scale } from "../links/link";

/** What a number must be. */
export interface Limits extends Bounds {
  /** What cannot be divided further: people are whole, and amounts are paid in euros and cents. */
  readonly in?: "people" | "cents";
}

/** What a cell should hold. */
export interface Wanted {
  /** Dutch, first word with a capital. */
  readonly label: string;
  /** What tells it from others with this label, such as its year. */
  readonly which?: string;
  readonly unit: Unit;
  readonly bounds: Limits;
  readonly scale: Scale;
  /** Dutch: what its absence does to the outcome. */
  readonly consequence: string;
  /** How numbers beside it are typed, where cells may hold them as text. */
  readonly style?: NumberStyle;
}

/** A number that stands in its cell as text. */
export interface TypedAsText {
  readonly text: string;
  readonly address: string;
}

/** The number, with what it was typed as where Excel sees no number; or why there is none. */
export type Read = { readonly value: Decimal; readonly typed?: TypedAsText } | { readonly refused: Finding };

/**
 * Reads one cell as a number in the wanted unit. A text that can be read as one number only is that number, and the
 * caller tells; what may be two numbers is refused.
 */
export function readNumber(cell: Cell, place: Place, wanted: Wanted): Read {
  const where = `${place.sheet}!${place.address}`;
  const refuse = (code: FindingCode, what: string, remedy: string): Read => ({
    refused: {
      code,
      about: wanted.which === undefined ? wanted.label : `${wanted.label}, ${wanted.which}`,
      severity: "error",
      place,
      message: `${wanted.label}: ${what} ${wanted.consequence}`,
      remedy,
    },
  });
  const withinBounds = (value: Decimal, typed?: TypedAsText): Read => {
    const show = (amount: Decimal) => quantity(amount, wanted.unit);
    if (value.gte(wanted.bounds.min) && value.lte(wanted.bounds.max)) {
      const { faultOf, ask } = DIVISIBLE[wanted.bounds.in ?? (wanted.unit === "year" ? "years" : "any")];
      const fault = faultOf(value);
      if (fault === null) return { value, ...(typed && { typed }) };
      return refuse("out-of-bounds", `${numberUpTo(value, MOST_DECIMALS)} in ${where} ${fault}.`, ask(where));
    }
    const limits = `${show(new Decimal(wanted.bounds.min))} tot en met ${show(new Decimal(wanted.bounds.max))}`;
    return refuse(
      "out-of-bounds",
      `${show(value)} in ${where} kan niet kloppen; verwacht wordt ${limits}.`,
      `Verbeter ${where}${isShare(wanted.unit) ? ", en let op procenten en komma's" : " en let op de eenheid"}.`,
    );
  };
  switch (cell.kind) {
    case "empty":
      return refuse("empty-input", `${where} is leeg.`, `Vul in ${where} een getal in (${unitName(wanted.unit)}).`);
    case "error":
      return refuse(
        "excel-error",
        `in ${where} staat de fout ${dutchError(String(cell.value))}.`,
        `Herstel de formule in ${where}, of typ er het getal (${unitName(wanted.unit)}).`,
      );
    case "boolean":
      return refuse("not-a-number", `in ${where} staat ${shown(cell)} en geen getal.`, `Typ in ${where} een getal.`);
    case "text": {
      const text = numberOfText(String(cell.value), wanted.style);
      if (text.kind === "ambiguous") {
        return refuse("not-a-number", ambiguous(cell, where, text.separator), retype(where));
      }
      if (text.kind === "text" || (text.percentage && !isShare(wanted.unit))) {
        return refuse("not-a-number", `in ${where} staat ${shown(cell)} en geen getal.`, `Typ in ${where} een getal.`);
      }
      // "2,8 %" says itself what it is a part of.
      const value = text.percentage ? text.value : text.value.times(wanted.scale);
      return withinBounds(value, { text: String(cell.value), address: place.address });
    }
    case "number":
      return withinBounds(decimalOf(Number(cell.value)).times(wanted.scale));
  }
}

/** Into what parts a number can be divided, and what is asked where it was divided further. */
const DIVISIBLE = {
  people: { faultOf: countFault, ask: (where: string) => `Typ in ${where} een heel getal.` },
  cents: { faultOf: amountFault, ask: (where: string) => `Zet in ${where} het bedrag in euro's en hele centen.` },
  years: {
    faultOf: (value: Decimal) => (value.isInteger() ? null : "is geen jaar"),
    ask: (where: string) => `Typ in ${where} een heel jaar.`,
  },
  any: { faultOf: () => null, ask: () => "" },
};

const LONGEST_SHOWN = 30;
const MOST_DECIMALS = 4;

function shown({ kind, value }: Cell): string {
  if (kind === "boolean") return value === true ? "WAAR" : "ONWAAR";
  const text = String(value);
  return `de tekst "${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}"`;
}

function ambiguous(cell: Cell, where: string, separator: DecimalMark): string {
  return `in ${where} staat ${shown(cell)}; ${unclear(separator)}.`;
}

function retype(where: string): string {
  return `Zet de celopmaak van ${where} op Getal en typ het getal opnieuw.`;
}

/** Those of these numbers that were typed as text. */
export function typedIn(reads: readonly Read[]): readonly TypedAsText[] {
  return reads.flatMap((read) => ("value" in read && read.typed !== undefined ? [read.typed] : []));
}

/** What is told of cells that hold a number as text and were read all the same. */
export function typedAsText(label: string, sheet: string, typed: readonly TypedAsText[]): readonly Finding[] {
  const [first] = typed;
  if (first === undefined) return [];
  const cells = list(rangesOf(typed.map(({ address }) => address)));
  const which = typed.length === 1 ? `"${first.text}"` : `${typed.length} getallen, zoals "${first.text}"`;
  return [
    {
      code: "number-as-text",
      about: label,
      severity: "warning",
      place: { sheet, address: first.address },
      each: typed.map(({ text }) => text),
      message: `${label} (${sheet}!${cells}): ${which} ${typed.length === 1 ? "staat" : "staan"} er als tekst. De invoegtoepassing leest het getal erin; de optellingen van Excel zelf slaan het over.`,
      remedy: `Zet de celopmaak van ${cells} op Getal en typ ${typed.length === 1 ? "het getal" : "de getallen"} opnieuw.`,
    },
  ];
}

function unitName(unit: Unit): string {
  return UNIT_LABELS[unit];
}
