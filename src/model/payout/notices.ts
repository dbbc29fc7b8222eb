import { sumKnown } from "../money/decimal";
import type { Instalments, PayoutChoices, RiskBasis } from "../plan/choices";
import type { Municipality } from "../plan/figures";
import { milestoneLabel } from "../plan/milestone-label";
import type { SplitKey } from "../plan/split-key";
import { date, euros, list, percent } from "../text/dutch";
import { isDate, type IsoDate } from "../time/iso-date";
import { endNotices } from "./end-notices";
import { advanceDay } from "./instalments";
import type { MilestonePayout } from "./milestone-payout";
import type { NoticeCode, PayoutNotice } from "./notice";
import { isByRequest } from "./requests";
import type { SharedRisk } from "./shared-risk";
import type { UnpricedMilestone } from "./unpriced";

interface NoticesInput {
  readonly milestones: readonly MilestonePayout[];
  readonly municipalities: readonly Municipality[];
  readonly unpriced: readonly UnpricedMilestone[];
  readonly inhabitantsOn: IsoDate | null | undefined;
  readonly endOfScheme: IsoDate;
  readonly choices: PayoutChoices;
  readonly sharedRisk: SharedRisk;
  /** The keys and the instalments that were used. */
  readonly key: SplitKey;
  readonly regionalKey: SplitKey;
  readonly instalments: Instalments;
  /** The years in which an advance comes. */
  readonly advances: readonly number[];
}

export function noticesOf(input: NoticesInput): readonly PayoutNotice[] {
  const { milestones, endOfScheme, sharedRisk } = input;
  const end = date(endOfScheme);
  return [
    about(
      "assessed-after-end",
      milestones.filter(
        ({ milestone, dates, earned }) =>
          milestone.iza.plus(milestone.spuk).times(earned).gt(0) && dates.assessedBy > endOfScheme,
      ),
      (which, money) =>
        `${which}: gehaald op ${end} telt mee, maar de beoordeling kan tot vier weken later vallen. Daar hangt ${money} aan; leg de bewijsstukken voor ${end} vast.`,
    ),
    about(
      "after-end",
      milestones.filter(({ dates }) => dates.counts > endOfScheme),
      (which, money) =>
        `${which}: te laat, na ${end}, de laatste dag van de regeling. Daarna wordt niets betaald: ${money} vervalt, en de SPUK daarvan gaat terug.`,
    ),
    about(
      "impossible-date",
      milestones.filter(({ milestone: { outcome } }) => outcome.on !== undefined && !isDate(outcome.on)),
      (which) =>
        `${which}: de genoteerde dag bestaat niet. Gerekend is met de geplande dag; noteer een bestaande datum.`,
    ),
    about(
      "scope-assumed",
      milestones.filter(({ milestone }) => milestone.scopeAssumed),
      (which, money) =>
        `${which}: lokaal of regionaal is een aanname, want de stukken zeggen het niet. Daar hangt ${money} aan, waarvan de SPUK naar de gemeenten of naar de regio gaat.`,
    ),
    ...endNotices([...milestones, ...input.unpriced], input.municipalities, input.choices.ends),
    byRequest(input),
    tooEarly(input),
    ...riskNotices(milestones, sharedRisk),
    ...choiceNotices(input),
  ].filter((notice) => notice !== null);
}

function about(
  code: NoticeCode,
  milestones: readonly MilestonePayout[],
  message: (which: string, money: string) => string,
): PayoutNotice | null {
  if (milestones.length === 0) return null;
  const numbers = milestones.map(({ milestone }) => milestone.nr);
  const money = sumKnown(milestones.map(({ milestone: { iza, spuk } }) => iza.plus(spuk)));
  const isRequest = milestones.every(({ milestone }) => milestone.request !== undefined);
  const [one, more] = isRequest ? ["Aanvraag", "Aanvragen"] : ["Mijlpaal", "Mijlpalen"];
  const which = `${numbers.length === 1 ? one : more} ${list(milestones.map(({ milestone }) => milestoneLabel(milestone)))}`;
  return { code, milestones: numbers, message: message(which, euros(money, money.isInteger() ? 0 : 2)) };
}

const OTHER_BASIS: Readonly<Record<RiskBasis, string>> = {
  requested:
    "Gerekend is met alle gevraagde uitgaven; ook alleen de eenmalige programmakosten, zonder deelname en extra uitgaven, is te verdedigen.",
  programme:
    "Gekozen is voor de eenmalige programmakosten; ook alle gevraagde uitgaven, met deelname en extra uitgaven, is te verdedigen.",
};

function riskNotices(milestones: readonly MilestonePayout[], sharedRisk: SharedRisk): readonly (PayoutNotice | null)[] {
  if (sharedRisk.kind === "none") return [];
  return [
    about(
      "pays-incurred",
      milestones.filter(({ milestone }) => milestone.paysIncurred),
      (which, money) => `${which}: betaalt kosten die al gemaakt zijn (${money}) en draagt daarom geen gedeeld risico.`,
    ),
    of(
      "risk-basis-assumed",
      `Gedeeld risico: wat "totale kosten" in het financieringsmodel omvat, staat er niet en is een aanname. ${OTHER_BASIS[sharedRisk.basis]}`,
    ),
  ];
}

function byRequest({ milestones, unpriced }: NoticesInput): PayoutNotice | null {
  if (!isByRequest({ milestones })) return null;
  const missed = unpriced.flatMap(({ milestone, isLost }) => (isLost ? [milestone] : []));
  const noted =
    missed.length === 0
      ? ""
      : ` Niet of niet helemaal gehaald: ${list(missed.map(({ name, nr }) => name || String(nr)))}. Wat daarvoor terug moet, is onbekend, en daarmee ook wat er overblijft. Of de IZA dan nog wordt betaald, staat er evenmin.`;
  return {
    code: "paid-by-request",
    milestones: missed.map(({ nr }) => nr),
    message: `Het plan verbindt geen bedragen aan mijlpalen. Uitgekeerd wordt wat per jaar is aangevraagd; wat terug moet als een mijlpaal niet wordt gehaald, is niet bekend.${noted}`,
  };
}

/** Nobody pays an advance on a plan that is not there yet: its first milestone says when it is. */
function tooEarly({ milestones, choices, advances }: NoticesInput): PayoutNotice | null {
  const first = milestones.find(({ milestone }) => milestone.request === undefined && !milestone.dueAssumed);
  if (first === undefined) return null;
  const { milestone, dates } = first;
  const early = advances.filter((year) => advanceDay(choices, year) < dates.counts);
  if (early.length === 0) return null;
  const days = early.map((year) => `${year} (gerekend: ${date(advanceDay(choices, year))})`);
  return {
    code: "advance-too-early",
    milestones: [milestone.nr],
    message: `Het voorschot van ${list(days)} valt vóór mijlpaal ${milestone.name || milestone.nr} van ${date(dates.counts)}, "${milestone.description}". Zo vroeg is het niet betaald: vul de dag in onder Verdeling en telling.`,
  };
}

function countNotices({ choices: { count }, inhabitantsOn }: NoticesInput): readonly (PayoutNotice | null)[] {
  if (count === undefined) return [];
  return [
    count.status === "provisional"
      ? of(
          "count-provisional",
          `Het inwonertal op ${date(count.on)} (${count.source}) is voorlopig; de aandelen kunnen nog wijzigen.`,
        )
      : null,
    inhabitantsOn === null
      ? of(
          "count-day-assumed",
          `De stukken noemen geen dag waarop de inwoners tellen: gerekend is met ${date(count.on)} (aanname).`,
        )
      : null,
  ];
}

function choiceNotices(input: NoticesInput): readonly (PayoutNotice | null)[] {
  const { choices, key, regionalKey, instalments } = input;
  return [
    ...countNotices(input),
    key.kind === choices.key.kind
      ? null
      : of(
          "key-unusable",
          "De eigen verdeelsleutel geeft geen enkele gemeente een deel. Verdeeld is naar inwoners; vul percentages of uren van 0 of meer in.",
        ),
    regionalKey.kind === choices.regionalKey.kind
      ? null
      : of(
          "regional-key-unusable",
          "De eigen verdeelsleutel van de regionale pot geeft geen enkele gemeente een deel. De aandelen zijn naar inwoners; vul percentages of uren van 0 of meer in.",
        ),
    instalments.kind === choices.instalments.kind
      ? null
      : of(
          "instalments-unusable",
          "De eigen verdeling over de jaren geeft geen enkel jaar een deel. Gerekend is met het jaar waarin de mijlpalen gepland zijn.",
        ),
    notHundred(key, "De percentages"),
    notHundred(regionalKey, "De percentages van de regionale pot"),
  ];
}

function notHundred(key: SplitKey, which: string): PayoutNotice | null {
  if (key.kind !== "percentages") return null;
  const hundred = sumKnown(Object.values(key.of));
  if (hundred.equals(100)) return null;
  return of(
    "percentages-not-100",
    `${which} zijn samen ${percent(hundred.div(100))}, niet 100%. Ze zijn als verhouding gebruikt, zodat alles verdeeld is.`,
  );
}

function of(code: NoticeCode, message: string): PayoutNotice {
  return { code, milestones: [], message };
}
