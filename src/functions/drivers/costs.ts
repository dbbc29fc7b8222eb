import { AMOUNT, COUNT, PRICE, SHARE } from "../arguments/kinds";
import { driver, parameter } from "./driver";
import { plus, times } from "./formula";
import { index, inEuros } from "./shared";

/** After the index, because VERLETKOSTEN had an index before it had a part of the year; one order for all. */
const yearPart = parameter("jaardeel", SHARE, 1);

/** Cost, positive, in euros a year: by fte, by hours, by unit, by person trained and by year. */
export const COST_DRIVERS = {
  PERSONEELSKOSTEN: driver(
    [parameter("fte", COUNT), parameter("uren_per_fte", COUNT), parameter("uurtarief", PRICE), index, yearPart],
    times("fte", "uren_per_fte", "uurtarief", "index", "jaardeel"),
    inEuros,
  ),
  UITVOERINGSKOSTEN: driver(
    [parameter("aantal", COUNT), parameter("uren", COUNT), parameter("uurtarief", PRICE), index],
    times("aantal", "uren", "uurtarief", "index"),
    inEuros,
  ),
  DEELNAMEKOSTEN: driver(
    [parameter("aantal", COUNT), parameter("prijs", PRICE), index],
    times("aantal", "prijs", "index"),
    inEuros,
  ),
  SCHOLINGSKOSTEN: driver(
    [
      parameter("nieuw", COUNT),
      parameter("zittend", COUNT),
      parameter("verloop", SHARE),
      parameter("prijs", PRICE),
      parameter("uren", COUNT),
      parameter("uurtarief", PRICE),
      index,
    ],
    times(plus("nieuw", times("zittend", "verloop")), plus("prijs", times("uren", "uurtarief")), "index"),
    inEuros,
  ),
  VERLETKOSTEN: driver(
    [parameter("deelnemers", COUNT), parameter("uren", COUNT), parameter("uurtarief", PRICE), index, yearPart],
    times("deelnemers", "uren", "uurtarief", "index", "jaardeel"),
    inEuros,
  ),
  JAARBEDRAG: driver([parameter("bedrag", AMOUNT), index, yearPart], times("bedrag", "index", "jaardeel"), inEuros),
} as const;
