import { ONE, ZERO, type Decimal } from "../../model/money/decimal";
import { refuse } from "../fault";
import { isBlank, type Given } from "./given";
import { SHARE, readNumber, type Kind } from "./kinds";

const GRANTED: Kind = {
  ...SHARE,
  label: "toegekend deel",
  expected: "WAAR, ONWAAR of een deel tussen 0% en 100%",
};

/** The part of a milestone that counts as met: WAAR is all, ONWAAR is nothing. */
export function readGranted(given: Given, name: string): Decimal {
  if (typeof given === "boolean") return given ? ONE : ZERO;
  return readNumber(given, name, GRANTED);
}

/** WAAR or ONWAAR, or 1 or 0 as Excel counts them. */
export function readYesNo(given: Given, name: string): boolean {
  if (given === true || given === 1) return true;
  if (given === false || given === 0 || isBlank(given)) return false;
  return refuse(`${name} is geen WAAR of ONWAAR; vul een van beide in.`);
}
