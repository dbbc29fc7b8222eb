import { serialOfDate, dateOfSerial } from "../../model/time/serial-day";
import type { IsoDate } from "../../model/time/iso-date";
import { refuse } from "../fault";
import { isBlank, type Given } from "./given";

export const DATE_EXPECTED = "een datum, zoals 1-7-2026";

const FIRST = serialOfDate("1950-01-01");
const LAST = serialOfDate("2200-12-31");

/** A date as Excel keeps it: the number of its day. A bare year such as 2026 is a day in 1905, and is refused. */
export function readDate(given: Given, name: string): IsoDate {
  if (isBlank(given)) return refuse(`${name} is leeg; vul ${DATE_EXPECTED} in.`);
  if (typeof given !== "number") return refuse(`${name} is geen datum; vul ${DATE_EXPECTED} in, of DATUM(2026;7;1).`);
  const date = given >= FIRST && given < LAST + 1 ? dateOfSerial(given) : null;
  return date ?? refuse(`${name} is geen datum tussen 1950 en 2200; vul ${DATE_EXPECTED} in, of DATUM(2026;7;1).`);
}
