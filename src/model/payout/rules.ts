import { date, list, monthName } from "../text/dutch";
import type { IsoDate } from "../time/iso-date";
import type { Instalments, PayoutChoices, PayoutUnit, SplitKey } from "./choices";
import { enteredDay, usableMonth } from "./instalments";

/** The rules by which amounts came about, Dutch sentences for under a table or in a letter. */
export interface PayoutRules {
  /** By what the local pot is shared. */
  readonly key: string;
  /** How it is rounded. */
  readonly rounding: string;
  /** How the advance is spread over the years. */
  readonly instalments: string;
  /** When IZA is paid, and to whom. */
  readonly iza: string;
  /** When SPUK goes back. */
  readonly repayment: string;
  readonly sharedRisk: string;
}

const KEYS: Readonly<Record<SplitKey["kind"], string>> = {
  inhabitants: "naar inwoners",
  equal: "in gelijke delen",
  percentages: "naar eigen percentages",
  hours: "naar uren inzet",
};

const INSTALMENTS: Readonly<Record<Instalments["kind"], string>> = {
  due: "naar het jaar waarin de mijlpalen gepland zijn",
  equal: "in gelijke delen over de jaren",
  own: "naar de ingevoerde verdeling over de jaren",
};

const UNITS: Readonly<Record<PayoutUnit, string>> = { euro: "hele euro's", cent: "centen" };

interface RulesInput {
  /** What was used, which is not what was chosen where that cannot be used. */
  readonly key: SplitKey;
  readonly instalments: Instalments;
  readonly choices: PayoutChoices;
  /** The years with an instalment. */
  readonly years: readonly number[];
  readonly endOfScheme: IsoDate;
  /** The plan ties no money to its milestones: its request by year is paid. */
  readonly byRequest: boolean;
}

export function rulesOf({ key, instalments, choices, years, endOfScheme, byRequest }: RulesInput): PayoutRules {
  return {
    key: `De SPUK voor ${byRequest ? "lokale aanvragen" : "lokale mijlpalen"} is ${KEYS[key.kind]} over de gemeenten verdeeld.`,
    rounding: `Afronding op ${UNITS[choices.unit]} volgens grootste resten, bij gelijke resten op gemeentecode. De tabel van ${byRequest ? "aanvragen" : "mijlpalen"} en gemeenten is als geheel afgerond, zodat rijen en kolommen precies optellen.`,
    instalments: `Het voorschot is verdeeld ${byRequest && instalments.kind === "due" ? "zoals het per jaar is aangevraagd" : INSTALMENTS[instalments.kind]}. ${advanceDays(choices, years)}`,
    iza: byRequest
      ? "IZA gaat naar de zorgpartijen. Het plan noemt geen betaaldag: gerekend is met 31 december van het jaar van de aanvraag (aanname)."
      : "IZA gaat naar de zorgpartijen, nadat de mijlpaal gehaald en beoordeeld is: uiterlijk vier weken na de datum van de mijlpaal.",
    repayment: byRequest
      ? "Het plan verbindt geen bedragen aan mijlpalen. Wat terug moet als er een wordt gemist, is niet bekend; er is niets voor afgetrokken."
      : `SPUK van een gemiste mijlpaal gaat terug, met dezelfde bedragen als het voorschot. Wat gehaald is op ${date(endOfScheme)} telt mee, ook als de beoordeling later valt. De stukken noemen geen dag voor de terugbetaling: gerekend is met het einde van de beoordeling (aanname).`,
    sharedRisk:
      "Gedeeld risico: alle kosten zonder verletkosten en reeds gemaakte kosten, naar inwoners; per mijlpaal naar haar deel in het geld.",
  };
}

function advanceDays({ advanceDays: entered = {}, instalmentMonth }: PayoutChoices, years: readonly number[]): string {
  const days = years.flatMap((year) => enteredDay(entered[year], year) ?? []);
  const first = `1 ${monthName(usableMonth(instalmentMonth))}`;
  if (days.length === 0) return `De stukken noemen geen betaaldag: gerekend is met ${first} (aanname).`;
  const known = `Als betaaldag is ingevoerd ${list(days.map(date))}`;
  return days.length === years.length
    ? `${known}.`
    : `${known}; voor de andere jaren is gerekend met ${first} (aanname).`;
}
