import type { Decimal } from "../../model/money/decimal";
import { euros, number, numberUpTo, percent } from "../../model/text/dutch";
import { refuse } from "../fault";
import { decimalOf } from "../../model/money/excel-number";
import { isBlank, type Given } from "./given";

/** A kind of number: what it may be, how it is asked for and how it is shown, in Dutch. */
export interface Kind {
  /** In the documentation: "aandeel". */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** 0 itself is refused: the kind stands under a division, or 0 can only be an empty cell. */
  readonly aboveZero?: boolean;
  readonly whole?: boolean;
  /** What the argument must be: "een aandeel tussen 0% en 100%". */
  readonly expected: string;
  readonly show: (value: Decimal) => string;
}

/** Beyond this a figure is a slip, and its cents are lost in the 15 figures of a cell. */
const LIMIT = 1e13;

const plain = (value: Decimal) => numberUpTo(value, 4);
const money = (value: Decimal) => euros(value, value.isInteger() ? 0 : 2);

export const AMOUNT: Kind = {
  label: "bedrag",
  min: -LIMIT,
  max: LIMIT,
  expected: "een bedrag in euro's",
  show: money,
};

export const PRICE: Kind = {
  label: "prijs of tarief",
  min: 0,
  max: LIMIT,
  expected: "een bedrag van 0 euro of meer",
  show: money,
};

export const COUNT: Kind = {
  label: "aantal, weken of uren",
  min: 0,
  max: LIMIT,
  expected: "een aantal van 0 of meer",
  show: plain,
};

/** Stands under a division. */
export const QUANTITY: Kind = {
  label: "aantal boven 0",
  min: 0,
  max: LIMIT,
  aboveZero: true,
  expected: "een aantal groter dan 0",
  show: plain,
};

/** 15 could be meant as 15%, so it is refused and never divided by a hundred in silence. */
export const SHARE: Kind = {
  label: "aandeel",
  min: 0,
  max: 1,
  expected: "een aandeel tussen 0% en 100% (schrijf 15% of 0,15)",
  show: percent,
};

/** No index in the plans comes near a half, so 1 for 1% and 2,8 for 2,8% are told apart and refused. */
export const RATE: Kind = {
  label: "percentage per jaar",
  min: -0.5,
  max: 0.5,
  expected: "een percentage per jaar tussen −50% en 50% (schrijf 2,8% of 0,028)",
  show: percent,
};

export const YEAR: Kind = {
  label: "jaar",
  min: 1900,
  max: 2200,
  whole: true,
  expected: "een jaar tussen 1900 en 2200, zoals 2027",
  show: (value) => value.toFixed(0),
};

/** An index of 0 can only come from an empty cell, which Excel for Windows hands over as 0. */
export const FACTOR: Kind = {
  label: "index",
  min: 0,
  max: 1000,
  aboveZero: true,
  expected: "een indexcijfer groter dan 0, zoals 1,0568",
  show: (value) => number(value, 4),
};

/** No support point gives back a hundred times what is put in: 135 is meant as 135%, and refused. */
export const RETURN: Kind = {
  label: "rendement",
  min: 0,
  max: 100,
  expected: "een opbrengst per ingezette euro, zoals 1,35 (schrijf 135% of 1,35)",
  show: plain,
};

/** The smallest part that a split hands out. */
export const UNIT: Kind = {
  label: "eenheid",
  min: 0.0001,
  max: 1e6,
  expected: "de kleinste eenheid: 1 voor hele euro's, 0,01 voor centen",
  show: money,
};

/** The number as a decimal, or a sentence that names the argument and what to do. */
export function readNumber(given: Given, name: string, kind: Kind): Decimal {
  return decimalOf(checkNumber(given, name, kind));
}

/** The cell's number when it may be this kind, or a sentence that names the argument and what to do. */
export function checkNumber(given: Given, name: string, kind: Kind): number {
  if (typeof given !== "number") return refuseOther(given, name, kind);
  if (!Number.isFinite(given)) return refuse(`${name} is geen eindig getal; vul ${kind.expected} in.`);
  if (Math.abs(given) > LIMIT)
    return refuse(`${name} is te groot om tot op de cent mee te rekenen; vul ${kind.expected} in.`);
  if (given < kind.min || given > kind.max || (kind.aboveZero === true && given === 0)) {
    return refuse(`${name} is ${shown(given)}; verwacht wordt ${kind.expected}.`);
  }
  if (kind.whole === true && !Number.isInteger(given)) {
    return refuse(`${name} is ${shown(given)}; een ${kind.label} is een geheel getal.`);
  }
  return given;
}

function refuseOther(given: Given, name: string, kind: Kind): never {
  if (isBlank(given)) return refuse(`${name} is leeg; vul ${kind.expected} in.`);
  if (typeof given === "string" && LOOKS_LIKE_NUMBER.test(given)) {
    return refuse(
      `${name} is tekst die op een getal lijkt; zet de celopmaak op Getal en typ ${kind.expected} opnieuw in.`,
    );
  }
  return refuse(`${name} is geen getal; vul ${kind.expected} in.`);
}

const LOOKS_LIKE_NUMBER = /^[\s€+\-−]*\d[\d.,\s]*%?\s*$/;

function shown(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
}
