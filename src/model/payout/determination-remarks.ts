import { sumKnown, type Decimal } from "../money/decimal";
import type { AccountLine, EnteredSpending, ReadAmount, UnreadableAmount } from "../plan/determination-entries";
import { where, type Place } from "../plan/finding";
import { euros, list } from "../text/dutch";
import type { Determined } from "./determined";
import type { PricedMilestone } from "./milestone-payout";
import type { PassedOnCosts } from "./passed-on";
import type { PotDivision } from "./regional-determination";
import { isMetIn } from "./sisa";
import type { Spending } from "./spending";

/** So many cells are named; the rest is counted. */
const NAMED = 3;

/** What is still missing before a municipality's grant can be determined, each with its remedy. Dutch sentences. */
export function missingOf({ open }: Determined, spending: Spending): readonly string[] {
  const { spent, source, asked, filledIn, unreadable, soFar } = spending;
  const remedy = "Vul de regels in, met 0 waar niets is besteed, of typ de besteding in het paneel bij Vaststelling.";
  const far = soFar === null ? "" : ` Ingevuld is tot nu toe ${money(soFar)}.`;
  return [
    ...(spent === null && asked === 0
      ? [
          "De besteding is onbekend: er zijn geen lokale mijlpalen die MGN SiSa uitvraagt. Typ de besteding in het paneel bij Vaststelling.",
        ]
      : []),
    ...(spent === null && filledIn < asked
      ? [`De besteding is onbekend: op MGN SiSa zijn ${filledIn} van de ${asked} regels ingevuld.${far} ${remedy}`]
      : []),
    ...(source === "accounts" ? noAmounts(unreadable) : []),
    ...(open.gt(0)
      ? [`Aan mijlpalen die nog open staan, hangt ${money(open)}. Zolang die niet beoordeeld zijn, is dit voorlopig.`]
      : []),
  ];
}

/** What is missing before its share of the regional pot can be determined; null: the pot is not divided. */
export function missingOfShare(share: Determined | null): readonly string[] {
  if (share === null) return [];
  return [
    ...(share.spent === null
      ? [
          "De besteding uit haar aandeel in de regionale pot is onbekend. Typ die in het paneel bij Vaststelling, met 0 als er niets is besteed.",
        ]
      : []),
    ...(share.open.gt(0)
      ? [
          `Aan regionale mijlpalen die nog open staan, hangt ${money(share.open)} van haar aandeel. Zolang die niet beoordeeld zijn, is dit voorlopig.`,
        ]
      : []),
  ];
}

/** How the regional pot is settled: by shares, or as a whole. */
export function potRule(division: PotDivision | null, { spent: asWhole }: EnteredSpending): string {
  if (division === null) {
    return "De regionale pot is niet over de gemeenten verdeeld en wordt als geheel vastgesteld. Kies bij Verdeling en telling een andere sleutel voor de regionale pot dan inwoners, of typ bij een gemeente wat zij uit de pot besteedde; dan wordt het aandeel van elke gemeente vastgesteld.";
  }
  const spent =
    division.spending === "pot"
      ? " De besteding is voor de pot als geheel ingevuld, en verdeeld naar wat elke gemeente in de pot heeft (aanname)."
      : division.spending === "own" && asWhole
        ? ` Gerekend is met de besteding per gemeente; wat voor de pot als geheel is ingevuld (${money(asWhole)}), telt niet mee.`
        : "";
  return `De regionale pot is ${KEYS[division.key.kind]} verdeeld: van elke gemeente wordt haar aandeel vastgesteld, op haar werkelijke kosten en ten hoogste op haar deel in de gehaalde regionale mijlpalen. Wat de een niet besteedt, betaalt niets van een ander (aanname).${spent}`;
}

function noAmounts(cells: readonly UnreadableAmount[]): readonly string[] {
  if (cells.length === 0) return [];
  return [
    `In ${cellsOf(cells)} staat iets dat geen bedrag is. Typ er een bedrag; een correctie die er niet is, laat u leeg.`,
  ];
}

function negativeCells({ negative }: Spending): string {
  return `In ${cellsOf(negative)} staat een besteding onder nul, en zo is ermee gerekend. Een wijziging van het jaar ervoor hoort in de kolom met correcties.`;
}

/** @param cells with what was spent on a milestone that is not met, though it is */
function spentOnMet(cells: readonly ReadAmount[]): readonly string[] {
  if (cells.length === 0) return [];
  return [
    `In ${cellsOf(cells)} staat een besteding aan een mijlpaal die nog niet is gehaald, maar die is dat jaar wel als gehaald genoteerd. Kijk na wat klopt; voor de vaststelling maakt het niets uit.`,
  ];
}

/** On what stands in the accounts as spent on milestones that are not met: nothing is settled by it. */
export function remarksOnNotMet(
  lines: readonly AccountLine[],
  accounted: ReadonlyMap<string, PricedMilestone>,
): readonly string[] {
  const isMet = ({ milestone, year }: AccountLine) => {
    const priced = accounted.get(milestone);
    return priced !== undefined && isMetIn(priced, year);
  };
  const amounts = lines.filter(isMet).flatMap(({ notMet }) => (notMet?.kind === "amount" ? notMet : []));
  return [
    ...spentOnMet(amounts.filter(({ amount }) => !amount.isZero())),
    ...noAmounts(lines.flatMap(({ notMet }) => (notMet?.kind === "unreadable" ? notMet : []))),
  ];
}

/** On the sheet with the accounts: the first by name. */
function cellsOf(entered: readonly { readonly place?: Place }[]): string {
  const places = entered.flatMap(({ place }) => (place ? where(place) : []));
  if (places.length <= NAMED) return places.length === 0 ? "MGN SiSa" : list(places);
  return `${places.slice(0, NAMED).join(", ")} en nog ${places.length - NAMED} cellen`;
}

/** What a reader should know of a municipality's figures though nothing is missing. */
export function remarksOf({ met }: Determined, spending: Spending, missed: ReadonlySet<string>): readonly string[] {
  const { spent, source, soFar, filledIn, asked, notAsked, byMilestone, unreadable, negative } = spending;
  const onMissed = sumKnown([...byMilestone].flatMap(([name, amount]) => (missed.has(name) ? amount : [])));
  const complete = filledIn === asked && unreadable.length === 0 && soFar !== null;
  return [
    ...(source === "typed" && complete && spending.typed !== null && !spending.typed.equals(soFar)
      ? [
          `Getypt is ${money(spending.typed)}, maar op MGN SiSa staat samen ${money(soFar)}. Gerekend is met het getypte bedrag.`,
        ]
      : []),
    ...(notAsked.isZero()
      ? []
      : [`Op MGN SiSa staat ${money(notAsked)} op regels die niet meer worden gevraagd; dat telt niet mee.`]),
    ...(source === "accounts" && negative.length > 0 ? [negativeCells(spending)] : []),
    ...(source === "accounts" && onMissed.gt(0)
      ? [
          `Van de besteding is ${money(onMissed)} gedaan voor mijlpalen die niet zijn gehaald. De regeling noemt de werkelijke kosten in hun geheel; of deze meetellen, is een aanname.${wouldBe(spent, onMissed, met)}`,
        ]
      : []),
  ];
}

function wouldBe(spent: Decimal | null, onMissed: Decimal, met: Decimal): string {
  if (spent === null) return "";
  const without = spent.minus(onMissed);
  return without.gte(met) ? " Het maakt geen verschil." : ` Zonder is de vaststelling ${money(without)}.`;
}

const KEYS = {
  inhabitants: "naar inwoners",
  equal: "in gelijke delen",
  percentages: "naar percentages",
  hours: "naar uren",
};

/** By which rules the determination came about. Dutch sentences, for under the figures. */
export function determinationRules(costs: PassedOnCosts | null): readonly string[] {
  return [
    "De uitkering wordt vastgesteld op de werkelijke kosten, en ten hoogste op de bedragen van de gehaalde mijlpalen, over alle lokale mijlpalen samen.",
    "Te verrekenen: het ontvangen voorschot, min wat al is terugbetaald, min de vaststelling. Een bedrag boven nul gaat naar de kassier.",
    "Btw telt mee zoals ingevuld: als kosten, of niet als zij wordt gecompenseerd. Een lege correctie is geen correctie; een lege besteding is onbekend.",
    ...(costs === null
      ? []
      : [
          `Extra werk en accountantscontrole van de kassier (${money(costs.total)}) zijn doorbelast ${KEYS[costs.key.kind]} over alle deelnemers, ook de kassier zelf. Zij tellen niet mee als besteding (aanname: de stukken zeggen alleen dat zij worden doorbelast).`,
        ]),
  ];
}

function money(value: Decimal): string {
  return euros(value, value.isInteger() ? 0 : 2);
}
