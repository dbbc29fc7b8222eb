import { Decimal } from "../../model/money/decimal";
import type { Finding, FindingCode, Place } from "../../model/audit/finding";
import type { Unit } from "../../model/businesscase/expression";
import type { Bounds } from "../../model/businesscase/plan";
import { UNIT_LABELS, isShare, quantity } from "../../model/text/units";
import type { Scale } from "../connection";
import { dutchError } from "../excel-errors";
import type { Cell } from "../grid";

/** What a cell should hold. */
export interface Wanted {
  /** Dutch, first word with a capital. */
  readonly label: string;
  readonly unit: Unit;
  readonly bounds: Bounds;
  readonly scale: Scale;
  /** Dutch: what its absence does to the outcome. */
  readonly consequence: string;
}

/** The number, or why there is none. */
export type Read = { readonly value: Decimal } | { readonly refused: Finding };

/** Reads one cell as a number in the wanted unit. Nothing is guessed: a text that looks like a number is refused. */
export function readNumber(cell: Cell, place: Place, wanted: Wanted): Read {
  const where = `${place.sheet}!${place.address}`;
  const refuse = (code: FindingCode, what: string, remedy: string): Read => ({
    refused: { code, severity: "error", place, message: `${wanted.label}: ${what} ${wanted.consequence}`, remedy },
  });
  switch (cell.kind) {
    case "empty":
      return refuse("empty-input", `${where} is leeg.`, `Vul in ${where} een getal in (${unitName(wanted.unit)}).`);
    case "error":
      return refuse(
        "excel-error",
        `in ${where} staat de fout ${dutchError(String(cell.value))}.`,
        `Herstel de formule in ${where}, of typ er het getal (${unitName(wanted.unit)}).`,
      );
    case "text":
    case "boolean":
      return refuse("not-a-number", `in ${where} staat ${shown(cell)} en geen getal.`, remedyForText(cell, where));
    case "number": {
      const value = new Decimal(Number(cell.value)).times(wanted.scale);
      if (value.gte(wanted.bounds.min) && value.lte(wanted.bounds.max)) return { value };
      const show = (amount: Decimal) => quantity(amount, wanted.unit);
      const limits = `${show(new Decimal(wanted.bounds.min))} tot en met ${show(new Decimal(wanted.bounds.max))}`;
      return refuse(
        "out-of-bounds",
        `${show(value)} in ${where} kan niet kloppen; verwacht wordt ${limits}.`,
        `Verbeter ${where}${isShare(wanted.unit) ? ", en let op procenten en komma's" : " en let op de eenheid"}.`,
      );
    }
  }
}

const LONGEST_SHOWN = 30;

function shown({ kind, value }: Cell): string {
  if (kind === "boolean") return value === true ? "WAAR" : "ONWAAR";
  const text = String(value);
  return `de tekst "${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}"`;
}

function remedyForText({ kind, value }: Cell, where: string): string {
  const looksLikeNumber = kind === "text" && /^[\s€+\-−]*\d[\d.,\s]*%?\s*$/.test(String(value));
  return looksLikeNumber
    ? `Het lijkt een getal, maar Excel ziet tekst. Zet de celopmaak van ${where} op Getal en typ het opnieuw.`
    : `Typ in ${where} een getal.`;
}

function unitName(unit: Unit): string {
  return UNIT_LABELS[unit];
}
