import { date } from "../text/dutch";
import type { IsoDate } from "../time/iso-date";
import type { Instalments, PayoutChoices, SplitKey } from "./choices";

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

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

interface RulesInput {
  /** The key and the instalments that were used. */
  readonly key: SplitKey;
  readonly instalments: Instalments;
  readonly choices: PayoutChoices;
  readonly endOfScheme: IsoDate;
}

export function rulesOf({ key, instalments, choices, endOfScheme }: RulesInput): PayoutRules {
  const unit = choices.unit === "euro" ? "hele euro's" : "centen";
  const month = MONTHS[choices.instalmentMonth - 1] ?? MONTHS[0];
  return {
    key: `De SPUK voor lokale mijlpalen is ${KEYS[key.kind]} over de gemeenten verdeeld.`,
    rounding: `Afronding op ${unit} volgens grootste resten, bij gelijke resten op gemeentecode. De tabel van mijlpalen en gemeenten is als geheel afgerond, zodat rijen en kolommen precies optellen.`,
    instalments: `Het voorschot is verdeeld ${INSTALMENTS[instalments.kind]}. De stukken noemen geen betaaldag: gerekend is met 1 ${month} (aanname).`,
    iza: "IZA gaat naar de zorgpartijen, nadat de mijlpaal gehaald en beoordeeld is: uiterlijk vier weken na de datum van de mijlpaal.",
    repayment: `SPUK van een gemiste mijlpaal gaat terug, met dezelfde bedragen als het voorschot. Wat gehaald is op ${date(endOfScheme)} telt mee, ook als de beoordeling later valt. De stukken noemen geen dag voor de terugbetaling: gerekend is met het einde van de beoordeling (aanname).`,
    sharedRisk:
      "Gedeeld risico: alle kosten zonder verletkosten en reeds gemaakte kosten, naar inwoners; per mijlpaal naar haar deel in het geld.",
  };
}
