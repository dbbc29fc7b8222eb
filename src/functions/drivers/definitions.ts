import type { Decimal } from "../../model/money/decimal";
import { OVA_SHARE } from "../../model/time/ova-ppc";
import { MEAN_WAIT_DIVISOR } from "../../model/waitlist/theory";
import { number, numberUpTo, percent } from "../../model/text/dutch";
import { AMOUNT, COUNT, PRICE, QUANTITY, RATE, RETURN, SHARE, YEAR } from "../arguments/kinds";
import { COST_DRIVERS } from "./costs";
import { driver, parameter } from "./driver";
import { minus, negative, over, plus, power, times } from "./formula";
import { index, inEuros } from "./shared";

const inPeople = (value: Decimal) => `${numberUpTo(value, 4)} mensen`;

/** Hours in the working year that the plan's controllers agreed on. */
const WORKING_HOURS = 1500;

const growth = power(plus(1, "percentage"), minus("jaar", "basisjaar"));

/** The functions that are one formula; an impact that benefits is negative, a cost positive, in euros a year. */
export const DRIVERS = {
  INDEX: driver(
    [parameter("jaar", YEAR), parameter("basisjaar", YEAR), parameter("percentage", RATE)],
    growth,
    (value) => number(value, 6),
  ),
  INDEXEER: driver(
    [parameter("bedrag", AMOUNT), parameter("jaar", YEAR), parameter("basisjaar", YEAR), parameter("percentage", RATE)],
    times("bedrag", growth),
    inEuros,
  ),
  "INDEXATIE.OVAPPC": driver(
    [
      parameter("ova", RATE),
      parameter("ppc", RATE),
      parameter("correctie", RATE, 0),
      parameter("aandeel_ova", SHARE, OVA_SHARE.toNumber()),
    ],
    plus(times("ova", "aandeel_ova"), times("ppc", minus(1, "aandeel_ova")), "correctie"),
    (value) => percent(value, 4),
  ),
  GESPREKKEN: driver(
    [
      parameter("instroom", COUNT),
      parameter("aandeel", SHARE),
      parameter("uitrol", SHARE),
      parameter("jaardeel", SHARE, 1),
    ],
    times("instroom", "aandeel", "uitrol", "jaardeel"),
    (value) => `${numberUpTo(value, 4)} gesprekken`,
  ),
  FTE: driver(
    [parameter("uren", COUNT), parameter("normjaartaak", QUANTITY, WORKING_HOURS)],
    over("uren", "normjaartaak"),
    (value) => `${numberUpTo(value, 4)} fte`,
  ),
  ALLEGESPREKKEN: driver(
    [parameter("eerste_gesprekken", COUNT), parameter("aandeel_tweede", SHARE)],
    times("eerste_gesprekken", plus(1, "aandeel_tweede")),
    (value) => `${numberUpTo(value, 4)} gesprekken`,
  ),
  VERSCHUIVING: driver(
    [
      parameter("aantal", COUNT),
      parameter("aandeel", SHARE),
      parameter("prijs_van", PRICE),
      parameter("prijs_naar", PRICE),
      index,
    ],
    negative(times("aantal", "aandeel", minus("prijs_van", "prijs_naar"), "index")),
    inEuros,
  ),
  VOORKOMEN: driver(
    [parameter("aantal", COUNT), parameter("aandeel", SHARE), parameter("prijs", PRICE), index],
    negative(times("aantal", "aandeel", "prijs", "index")),
    inEuros,
  ),
  "EXTRA.SD": driver(
    [
      parameter("aantal", COUNT),
      parameter("aandeel", SHARE),
      parameter("aandeel_nieuw", SHARE),
      parameter("prijs", PRICE),
      index,
    ],
    times("aantal", "aandeel", "aandeel_nieuw", "prijs", "index"),
    inEuros,
  ),
  "MINDER.SD": driver(
    [parameter("aantal", COUNT), parameter("aandeel", SHARE), parameter("prijs", PRICE), index],
    negative(times("aantal", "aandeel", "prijs", "index")),
    inEuros,
  ),
  HUISARTSCONSULTEN: driver(
    [parameter("aantal", COUNT), parameter("consulten", COUNT), parameter("tarief", PRICE), index],
    negative(times("aantal", "consulten", "tarief", "index")),
    inEuros,
  ),
  WACHTLIJSTBESPARING: driver(
    [
      parameter("aantal", COUNT),
      parameter("aandeel", SHARE),
      parameter("weken", COUNT),
      parameter("weekwaarde", PRICE),
    ],
    negative(times("aantal", "aandeel", "weken", "weekwaarde")),
    inEuros,
  ),
  CASUSOVERLEG: driver(
    [parameter("casussen", COUNT), parameter("aandeel", SHARE), parameter("besparing", PRICE), index],
    negative(times("casussen", "aandeel", "besparing", "index")),
    inEuros,
  ),
  CONSULTATIE: driver(
    [parameter("consulten", COUNT), parameter("aandeel", SHARE), parameter("besparing", PRICE), index],
    negative(times("consulten", "aandeel", "besparing", "index")),
    inEuros,
  ),
  STEUNPUNTEN: driver([parameter("bedrag", PRICE), index], times("bedrag", "index"), inEuros),
  STEUNPUNTBATEN: driver(
    [parameter("inzet", PRICE), parameter("rendement", RETURN), index],
    negative(times("inzet", "rendement", "index")),
    inEuros,
  ),
  ...COST_DRIVERS,
  WACHTLIJSTEFFECT: driver(
    [
      parameter("gesprekken", COUNT),
      parameter("afbuiging", SHARE),
      parameter("casussen", COUNT),
      parameter("aandeel_casussen", SHARE),
      parameter("consulten", COUNT),
      parameter("aandeel_consulten", SHARE),
    ],
    plus(
      times("gesprekken", "afbuiging"),
      times("casussen", "aandeel_casussen"),
      times("consulten", "aandeel_consulten"),
    ),
    inPeople,
  ),
  WACHTTIJD: driver(
    [parameter("wachtlijst", COUNT), parameter("uitstroom", QUANTITY)],
    over("wachtlijst", "uitstroom"),
    (value) => `${numberUpTo(value, 2)} weken`,
  ),
  STREEFWACHTLIJST: driver(
    [parameter("instroom", COUNT), parameter("streefweken", COUNT)],
    over(times("instroom", "streefweken"), MEAN_WAIT_DIVISOR.toNumber()),
    inPeople,
  ),
  INHAALCAPACITEIT: driver(
    [
      parameter("instroom", COUNT),
      parameter("wachtlijst", COUNT),
      parameter("streefwachtlijst", COUNT),
      parameter("weken", QUANTITY),
    ],
    plus("instroom", over(minus("wachtlijst", "streefwachtlijst"), "weken")),
    (value) => `${numberUpTo(value, 4)} mensen per week`,
  ),
} as const;

export type DriverId = keyof typeof DRIVERS;

export function isDriver(id: string): id is DriverId {
  return Object.hasOwn(DRIVERS, id);
}
