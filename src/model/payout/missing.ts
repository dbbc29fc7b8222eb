import type { InhabitantCount } from "../plan/choices";
import type { Figures, Milestone } from "../plan/figures";
import type { MunicipalityDefinition, Plan } from "../plan/plan";
import { date, list } from "../text/dutch";
import { canPayOut } from "./pay-out";

/** Why nothing is paid out. */
export interface PayoutMissing {
  /** none: there is nothing to pay, or nobody to pay it to. unknown: a figure is missing, and with it there would be. */
  readonly kind: "none" | "unknown";
  /** Whether inhabitants are what is missing. */
  readonly inhabitants: boolean;
  /** Dutch: what is missing, by name. */
  readonly message: string;
  /** Dutch, one sentence a way: any of them will do. */
  readonly remedies: readonly string[];
}

const OWN_TABLE = "Zet in de werkmap een tabel met de koppen Gemeente en Inwoners en koppel opnieuw.";
const TYPED = "Typ de inwoners per gemeente in het paneel, op het tabblad Uitkering.";
const FROM_CBS =
  "Kies op dat tabblad de CSV van CBS-tabel 03759ned met codes; buiten Excel geeft --count BESTAND.csv dezelfde telling.";

/**
 * What keeps a payout from being made, the first thing first; null where nothing does.
 *
 * @param paid what money hangs on; null while an amount of the request is unknown
 */
export function payoutMissing(plan: Plan, figures: Figures, paid: readonly Milestone[] | null): PayoutMissing | null {
  return missingMoney(plan, figures, paid) ?? missingPeople(plan, figures) ?? unusable(figures, paid ?? []);
}

function missingMoney(
  { name, milestones, milestonesArePaid }: Plan,
  { unread = [] }: Figures,
  paid: readonly Milestone[] | null,
): PayoutMissing | null {
  if (milestonesArePaid === false) {
    if (paid === null) {
      return unknown(
        `Een bedrag van de aanvraag van ${name} is niet bekend; daarom is er nog niets te verdelen.`,
        "Vul op het tabblad Koppelen de aannames aan die ontbreken.",
      );
    }
    if (paid.length > 0) return null;
    return none(`${name} verbindt geen bedragen aan mijlpalen en vraagt niets aan: er is niets uit te keren.`);
  }
  if (unread.includes("milestones")) {
    return unknown(
      "In de tabel met mijlpalen staat een bedrag dat niet te lezen is; daarom wordt niets uitgekeerd.",
      "Verbeter de cel die het tabblad Controle noemt.",
    );
  }
  if (paid !== null && paid.length > 0) return null;
  if (milestones.length === 0) return none(`${name} heeft geen mijlpalen: er is niets uit te keren.`);
  return unknown(
    "De mijlpalen met hun bedragen zijn niet gevonden; daarom is er nog niets te verdelen.",
    "Zet in de werkmap een tabel met de koppen Naam, Omschrijving, Totaalbedrag, IZA en SPUK en koppel opnieuw.",
  );
}

function missingPeople(plan: Plan, figures: Figures): PayoutMissing | null {
  const { municipalities, choices, unread = [] } = figures;
  if (unread.includes("municipalities")) {
    return unknown(
      "In de tabel met gemeenten staat een fout; daarom wordt niets uitgekeerd.",
      "Verbeter de cel die het tabblad Controle noemt.",
    );
  }
  const left = choices?.left ?? [];
  const uncounted = uncountedOf(plan, figures).filter(({ code }) => !left.includes(code));
  if (uncounted.length > 0) {
    return {
      kind: "unknown",
      inhabitants: true,
      message: withoutInhabitants(uncounted, municipalities.length, choices?.count),
      remedies: [OWN_TABLE, TYPED, FROM_CBS],
    };
  }
  if (municipalities.length > 0) return null;
  if (left.length > 0) return none("Alle gemeenten zijn uitgezet: er is niemand om over te verdelen.");
  return {
    kind: "unknown",
    inhabitants: true,
    message: `${plan.name} noemt geen gemeenten, en de werkmap ook niet: er is nog niemand om over te verdelen.`,
    remedies: [OWN_TABLE],
  };
}

/** Who would share, though nobody gave the inhabitants. */
export function uncountedOf(
  { municipalities: ofPlan }: Plan,
  { municipalities, uncounted }: Figures,
): readonly MunicipalityDefinition[] {
  return uncounted ?? (municipalities.length === 0 ? ofPlan : []);
}

function withoutInhabitants(
  uncounted: readonly MunicipalityDefinition[],
  counted: number,
  count: InhabitantCount | undefined,
): string {
  const names = list(uncounted.map(({ name, code }) => `${name} (${code})`));
  if (count === undefined || counted === 0) {
    return `De inwoners zijn niet bekend van ${names}; daarom is de uitkering per gemeente onbekend.`;
  }
  return `In ${nameOfCount(count)} ontbreken de inwoners van ${names}. Op een halve telling wordt niets uitgekeerd.`;
}

/** "de telling op 1-1-2025 (03759ned.csv)": a count as a sentence names it. */
export function nameOfCount({ file, on, source }: InhabitantCount): string {
  return `de telling op ${date(on)} (${file ?? source})`;
}

function unusable({ municipalities }: Figures, paid: readonly Milestone[]): PayoutMissing | null {
  if (canPayOut({ municipalities, milestones: paid })) return null;
  return unknown(
    "Een bedrag of een inwonertal is lager dan nul, of niemand heeft inwoners; daarom wordt niets uitgekeerd.",
    "Verbeter het bedrag van de mijlpaal of de aanvraag, of het aantal inwoners.",
  );
}

function none(message: string): PayoutMissing {
  return { kind: "none", inhabitants: false, message, remedies: [] };
}

function unknown(message: string, remedy: string): PayoutMissing {
  return { kind: "unknown", inhabitants: false, message, remedies: [remedy] };
}
