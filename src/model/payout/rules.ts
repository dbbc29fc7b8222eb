import type { Instalments, PayoutChoices, PayoutUnit, RiskBasis } from "../plan/choices";
import type { SplitKey } from "../plan/split-key";
import { date, list, monthName } from "../text/dutch";
import type { IsoDate } from "../time/iso-date";
import { enteredDay, usableMonth } from "./instalments";
import type { SharedRisk } from "./shared-risk";

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
  /** Who gives back the SPUK of a regional milestone. */
  readonly regionalRepayment: string;
  /** What the shared risk is, and by what it is divided. */
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
  readonly regionalKey: SplitKey;
  readonly instalments: Instalments;
  readonly choices: PayoutChoices;
  /** The years with an instalment. */
  readonly years: readonly number[];
  readonly sharedRisk: SharedRisk;
  readonly endOfScheme: IsoDate;
  /** The plan ties no money to its milestones: its request by year is paid. */
  readonly byRequest: boolean;
}

const BASES: Readonly<Record<RiskBasis, string>> = {
  requested: "de gevraagde uitgaven over de jaren van de aanvraag, zonder verletkosten en reeds gemaakte kosten",
  programme:
    "de gevraagde eenmalige programmakosten over de jaren van de aanvraag, zonder deelname en extra uitgaven en zonder verletkosten en reeds gemaakte kosten",
};

export function rulesOf(input: RulesInput): PayoutRules {
  const { key, regionalKey, instalments, choices, years, sharedRisk, endOfScheme, byRequest } = input;
  return {
    key: `De SPUK voor ${byRequest ? "lokale aanvragen" : "lokale mijlpalen"} is ${KEYS[key.kind]} over de gemeenten verdeeld.`,
    rounding: `Afronding op ${UNITS[choices.unit]} volgens grootste resten, bij gelijke resten op gemeentecode. De tabel van ${byRequest ? "aanvragen" : "mijlpalen"} en gemeenten is als geheel afgerond, zodat rijen en kolommen precies optellen.`,
    instalments: `Het voorschot is verdeeld ${byRequest && instalments.kind === "due" ? "zoals het per jaar is aangevraagd" : INSTALMENTS[instalments.kind]}. ${advanceDays(choices, years)}`,
    iza: byRequest
      ? "IZA gaat naar de zorgpartijen. Het plan noemt geen betaaldag: gerekend is met 31 december van het jaar van de aanvraag (aanname)."
      : "IZA gaat naar de zorgpartijen, nadat de mijlpaal gehaald en beoordeeld is: uiterlijk vier weken na de datum van de mijlpaal.",
    repayment: byRequest
      ? "Het plan verbindt geen bedragen aan mijlpalen. Wat terug moet als een mijlpaal niet wordt gehaald, is niet bekend: zodra dat zo is, zijn de terugbetaling en wat er overblijft onbekend, niet nul."
      : `SPUK van een mijlpaal die niet is gehaald, gaat terug, met dezelfde bedragen als het voorschot. Wat gehaald is op ${date(endOfScheme)} telt mee, ook als de beoordeling later valt. De stukken noemen geen dag voor de terugbetaling: gerekend is met het einde van de beoordeling (aanname).`,
    regionalRepayment: byRequest
      ? "Ook van de regionale pot is niet bekend wat terug moet."
      : `SPUK van een regionale mijlpaal die niet is gehaald, vraagt de penvoerder terug uit de regionale pot. Wat de pot niet kan betalen, zijn de gemeenten verschuldigd ${owedBy(regionalKey)}.`,
    sharedRisk: sharedRiskRule(sharedRisk),
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

function owedBy(key: SplitKey): string {
  return key.kind === "inhabitants"
    ? KEYS.inhabitants
    : `naar hun aandeel in die pot, ${KEYS[key.kind]} (gekozen in plaats van inwoners)`;
}

function sharedRiskRule(risk: SharedRisk): string {
  if (risk.kind === "none") return "Gedeeld risico: het plan vraagt geen geld aan, dus is er geen gedeeld risico.";
  return `Gedeeld risico: ${BASES[risk.basis]}, per pot. De gemeenten dragen samen het deel van de SPUK, naar inwoners; de zorgpartijen dat van de IZA. Per mijlpaal gaat het naar haar deel in het geld van die pot; een mijlpaal die al gemaakte kosten betaalt, draagt niets. Wat het financieringsmodel met "totale kosten" bedoelt, staat er niet: dit is een aanname.`;
}
