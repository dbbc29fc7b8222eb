import { Decimal } from "../../model/money/decimal";
import { inputsOf } from "../../model/plan/expression";
import type { InputDefinition, RetiredInput, RowDefinition, Source } from "../../model/plan/plan";
import { milestoneVolumes } from "./milestones";
import { THOUSAND, printedRow } from "./published";
import { rows } from "./rows";
import { PLAN, YEARS } from "./source";

const insurer: Source = { ...PLAN, detail: "Menzis, gevalideerd door controllers" };
const nationalCase: Source = { ...PLAN, detail: "landelijke business case, gevalideerd door controllers" };
const derivedFromRows: Source = { ...PLAN, detail: "afgeleid uit de gedrukte rijen" };
const derivedFromTargets: Source = {
  ...PLAN,
  detail: "afgeleid uit de streefwaarden van het conceptplan en de gedrukte rijen",
};

/**
 * The milestones ask less than the rows count on: in their years the milestone is the published lower bound and the
 * plan's own figure the upper one. Nothing is published of 2028 and 2029, nor of any other assumption.
 */
function between(milestones: string): Source {
  const detail = `${milestones} als ondergrens, de rijen als bovengrens; na 2027 is geen bandbreedte gepubliceerd`;
  return { ...PLAN, detail };
}

/** The adoption that gives just the talks that a milestone asks, where full adoption would give so many. */
function adoptionFor(milestone: number, all: string): string {
  const asked = milestoneVolumes.find(({ nr }) => nr === milestone)?.asks ?? NaN;
  return new Decimal(asked).div(all).toFixed();
}

const SHARE = { min: "0", max: "1" };
const COUNT = { min: "0", max: "10000000" };
const PRICE = { min: "0", max: "1000000" };

/** Assumptions of the business case; amounts at price level 2025 unless the label says otherwise. */
const assumptions: readonly InputDefinition[] = [
  {
    id: "price-level",
    label: "Prijspeil (basisjaar)",
    synonyms: ["Prijspeil", "Basisjaar", "Prijspeil jaar", "Basisjaar indexatie"],
    short: "basisjaar",
    unit: "year",
    perYear: false,
    published: ["2025"],
    source: PLAN,
    bounds: { min: "2000", max: "2100" },
  },
  {
    id: "inflation",
    label: "Inflatie (NZa)",
    synonyms: [
      "Inflatie",
      "Inflatie per jaar",
      "Inflatiepercentage",
      "Indexatie",
      "Indexatie per jaar",
      "Indexatiepercentage",
    ],
    short: "inflatie",
    unit: "share-per-year",
    perYear: false,
    published: ["0.028"],
    source: { ...PLAN, detail: "NZa-inflatiecijfers 2014–2023" },
    bounds: { min: "-0.1", max: "0.25" },
  },
  {
    id: "inflow",
    label: "Instroom aantal nieuwe ggz-patiënten in Twente per jaar",
    synonyms: [
      "Instroom ggz",
      "Instroom nieuwe ggz-patiënten",
      "Nieuwe ggz-patiënten per jaar",
      "Nieuwe ggz-patiënten in Twente per jaar",
      "Aantal nieuwe patiënten ggz per jaar",
    ],
    short: "instroom",
    unit: "people-per-year",
    perYear: false,
    published: ["12046"],
    source: insurer,
    bounds: COUNT,
  },
  {
    id: "talk-share",
    label: "Aandeel instroom dat in aanmerking komt voor een verkennend gesprek",
    synonyms: [
      "Aandeel verkennend gesprek",
      "Aandeel instroom met verkennend gesprek",
      "Percentage verkennend gesprek",
    ],
    short: "aandeel met verkennend gesprek",
    unit: "share",
    perYear: false,
    published: ["0.2"],
    source: derivedFromTargets,
    bounds: SHARE,
    inferred: "12.046 × 20% × de uitrol geeft de gesprekken achter de gedrukte rijen",
  },
  {
    id: "adoption",
    label: "Mogelijkheid tot verkennend gesprek (uitrol)",
    synonyms: ["Uitrol verkennend gesprek", "Uitrol", "Adoptie verkennend gesprek", "Uitrolpercentage"],
    short: "uitrol",
    unit: "share",
    perYear: true,
    published: ["0.1", "0.3", "0.6", "1", "1"],
    source: derivedFromTargets,
    bounds: SHARE,
    inferred: "volgt uit de gesprekken achter de gedrukte rijen",
    range: {
      // At full adoption there are 12.046 × 20% talks a year, half of it in 2025.
      low: [adoptionFor(13, "1204.6"), adoptionFor(14, "2409.2"), adoptionFor(15, "2409.2"), "1", "1"],
      high: ["0.1", "0.3", "0.6", "1", "1"],
      basis: "published",
      source: between("KPI 13–15, teruggerekend naar uitrol,"),
    },
  },
  {
    id: "year-part",
    label: "Deel van het jaar",
    synonyms: ["Jaardeel", "Deel van jaar", "Gedeelte van het jaar", "Part of the year"],
    short: "deel van het jaar",
    unit: "share",
    perYear: true,
    published: ["0.5", "1", "1", "1", "1"],
    source: { ...PLAN, detail: "2025 telt alleen de laatste zes maanden" },
    bounds: SHARE,
  },
  {
    id: "share-mono",
    label: "Aandeel naar monodisciplinaire i.p.v. multidisciplinaire ggz",
    synonyms: ["Aandeel naar monodisciplinair", "Van multi- naar monodisciplinair", "Aandeel mono in plaats van multi"],
    short: "aandeel mono",
    unit: "share",
    perYear: true,
    published: ["0.1", "0.12", "0.15", "0.15", "0.15"],
    source: derivedFromRows,
    bounds: SHARE,
    inferred: "volgt uit de rij multi naar mono; gelijk aan KPI 19–21",
  },
  {
    id: "share-sd",
    label: "Aandeel naar sociaal domein i.p.v. ggz",
    synonyms: ["Aandeel naar sociaal domein", "Doorverwijzing naar sociaal domein"],
    short: "aandeel naar sociaal domein",
    unit: "share",
    perYear: true,
    published: ["0.09", "0.12", "0.14", "0.15", "0.17"],
    source: derivedFromRows,
    bounds: SHARE,
    inferred: "volgt uit de rij extra uitgaven sociaal domein; gelijk aan KPI 22–24",
  },
  {
    id: "share-none",
    label: "Aandeel zonder ondersteuning of zorg",
    synonyms: ["Aandeel zonder ondersteuning", "Aandeel zonder vervolg", "Geen ondersteuning nodig"],
    short: "aandeel zonder zorg",
    unit: "share",
    perYear: false,
    published: ["0.03"],
    source: derivedFromRows,
    bounds: SHARE,
    inferred: "volgt uit de rij minder uitgaven sociaal domein",
  },
  {
    id: "new-to-sd",
    label: "Aandeel nieuw in het sociaal domein",
    synonyms: ["Nieuw in sociaal domein", "Aandeel nieuwe cliënten sociaal domein"],
    short: "aandeel nieuw",
    unit: "share",
    perYear: false,
    published: ["0.8"],
    source: derivedFromRows,
    bounds: SHARE,
    inferred: "de rijen rekenen met € 640, dat is 80% van de gedrukte € 800",
  },
  {
    id: "price-multi",
    label: "Kosten traject multidisciplinaire ggz",
    synonyms: ["Kosten multidisciplinaire ggz", "Traject multidisciplinaire ggz", "Prijs multidisciplinair traject"],
    short: "prijs multi",
    unit: "eur-per-person",
    perYear: false,
    published: ["3000"],
    source: nationalCase,
    bounds: PRICE,
  },
  {
    id: "price-mono",
    label: "Kosten traject monodisciplinaire ggz",
    synonyms: ["Kosten monodisciplinaire ggz", "Traject monodisciplinaire ggz", "Prijs monodisciplinair traject"],
    short: "prijs mono",
    unit: "eur-per-person",
    perYear: false,
    published: ["1000"],
    source: nationalCase,
    bounds: PRICE,
  },
  {
    id: "price-sd",
    label: "Kosten begeleiding sociaal domein",
    synonyms: ["Kosten traject sociaal domein", "Begeleiding sociaal domein", "Kosten ondersteuning sociaal domein"],
    short: "prijs sociaal domein",
    unit: "eur-per-person",
    perYear: false,
    published: ["800"],
    source: nationalCase,
    bounds: PRICE,
  },
  {
    id: "gp-consults",
    label: "Bespaarde huisartsconsulten per inwoner",
    synonyms: [
      "Bespaarde huisartsconsulten",
      "Huisartsconsulten per inwoner",
      "Bespaarde consulten huisarts per inwoner",
    ],
    short: "huisartsconsulten",
    unit: "consults-per-person",
    perYear: false,
    published: ["2"],
    source: derivedFromRows,
    bounds: { min: "0", max: "100" },
    inferred: "volgt met het tarief uit de rij minder huisartsconsulten",
  },
  {
    id: "price-gp-consult",
    label: "Tarief huisartsconsult",
    synonyms: ["Kosten huisartsconsult", "Prijs huisartsconsult", "Tarief consult huisarts"],
    short: "tarief consult",
    unit: "eur-per-consult",
    perYear: false,
    published: ["25"],
    source: derivedFromRows,
    bounds: PRICE,
    inferred: "volgt met het aantal consulten uit de rij minder huisartsconsulten",
  },
  {
    id: "wait-weeks",
    label: "Wachttijd ggz (weken)",
    synonyms: ["Wachttijd in weken", "Wachttijd ggz", "Weken wachttijd", "Aantal weken wachttijd"],
    short: "weken wachttijd",
    unit: "weeks",
    perYear: true,
    published: ["17", "15", "13", "11", "9"],
    source: PLAN,
    bounds: { min: "0", max: "520" },
  },
  {
    id: "wait-value-sd",
    label: "Waarde besparing wachtlijst per week, sociaal domein",
    synonyms: ["Weekwaarde sociaal domein", "Besparing per week korter op de wachtlijst, sociaal domein"],
    short: "weekwaarde sociaal domein",
    unit: "eur-per-person-per-week",
    perYear: false,
    published: ["285"],
    source: insurer,
    bounds: PRICE,
  },
  {
    id: "wait-value-zvw",
    label: "Waarde besparing wachtlijst per week, Zvw",
    synonyms: ["Weekwaarde Zvw", "Besparing per week korter op de wachtlijst, Zvw"],
    short: "weekwaarde Zvw",
    unit: "eur-per-person-per-week",
    perYear: false,
    published: ["150"],
    source: insurer,
    bounds: PRICE,
  },
  {
    id: "doco-cases",
    label: "Casussen domeinoverstijgend casusoverleg",
    synonyms: ["Casussen DOCO", "Aantal casussen DOCO", "Aantal casussen domeinoverstijgend casusoverleg"],
    short: "casussen",
    unit: "cases",
    perYear: true,
    published: ["138", "552", "552", "552", "552"],
    source: derivedFromTargets,
    bounds: COUNT,
    inferred: "volgt uit de rij minder ggz door casusoverleg",
    range: {
      // The rows count on 552 a year from 2026, the milestones on 414 and then 690: as many together, otherwise divided.
      low: ["138", "414", "552", "552", "552"],
      high: ["138", "552", "690", "552", "552"],
      basis: "published",
      source: { ...PLAN, detail: "KPI 27–29 tegenover de rijen; na 2027 is geen bandbreedte gepubliceerd" },
    },
  },
  {
    id: "doco-share",
    label: "Aandeel casussen behandeld buiten de ggz",
    synonyms: ["Aandeel casussen buiten de ggz", "Casussen behandeld buiten de ggz"],
    short: "aandeel buiten de ggz",
    unit: "share",
    perYear: false,
    published: ["0.1"],
    source: { ...PLAN, detail: "KPI 30–32" },
    bounds: SHARE,
  },
  {
    id: "doco-value",
    label: "Besparing per casus buiten de ggz",
    synonyms: ["Besparing per casus"],
    short: "besparing per casus",
    unit: "eur-per-case",
    perYear: false,
    published: ["400"],
    source: derivedFromRows,
    bounds: PRICE,
    inferred: "alleen het product € 40 per casus volgt uit het plan",
  },
  {
    id: "consults",
    label: "Consultvragen vanuit sociaal domein",
    synonyms: [
      "Aantal consultvragen",
      "Consultvragen",
      "Aantal consultvragen vanuit sociaal domein",
      "Consultaties vanuit sociaal domein",
    ],
    short: "consultvragen",
    unit: "consults",
    perYear: true,
    published: ["438", "925", "1075", "1075", "1075"],
    source: derivedFromTargets,
    bounds: COUNT,
    inferred: "volgt uit de rijen van de consultatiefunctie",
    range: {
      low: ["400", "850", "900", "1075", "1075"],
      high: ["438", "925", "1075", "1075", "1075"],
      basis: "published",
      source: between("KPI 41–43"),
    },
  },
  {
    id: "consult-share",
    label: "Aandeel consultvragen dat in het sociaal domein blijft",
    synonyms: ["Aandeel consultvragen in sociaal domein", "Aandeel dat in het sociaal domein blijft"],
    short: "aandeel in sociaal domein",
    unit: "share",
    perYear: false,
    published: ["0.05"],
    source: derivedFromRows,
    bounds: SHARE,
    inferred: "volgt uit de rij extra uitgaven sociaal domein (consultatie)",
  },
  {
    id: "consult-value",
    label: "Besparing per voorkomen ggz-traject na consultatie",
    synonyms: ["Besparing per voorkomen ggz-traject", "Besparing per consultvraag die in het sociaal domein blijft"],
    short: "besparing per traject",
    unit: "eur-per-person",
    perYear: false,
    published: ["1500"],
    source: derivedFromRows,
    bounds: PRICE,
    inferred: "alleen het product € 75 per consultvraag volgt uit het plan",
  },
  {
    id: "support-point-sd",
    label: "Extra uitgaven steunpunten (prijspeil basisjaar)",
    synonyms: ["Extra uitgaven steunpunten", "Uitgaven steunpunten", "Kosten steunpunten sociaal domein"],
    short: "uitgaven steunpunten",
    unit: "eur",
    perYear: true,
    published: ["40000", "120000", "200000", "200000", "200000"],
    source: derivedFromRows,
    bounds: { min: "-1000000000", max: "1000000000" },
    inferred: "de gedrukte rij teruggerekend naar prijspeil 2025",
  },
  {
    id: "wait-list-start",
    label: "Wachtlijst bij de nulmeting",
    synonyms: ["Wachtlijst nulmeting", "Nulmeting wachtlijst", "Stand wachtlijst bij nulmeting"],
    short: "wachtlijst bij nulmeting",
    unit: "people",
    perYear: false,
    published: [],
    source: { ...PLAN, detail: "niet gepubliceerd voor Twente" },
    bounds: COUNT,
    optional: true,
  },
];

/** The plan names the working year, and prints amounts where it would be needed. */
export const retired: readonly RetiredInput[] = [
  {
    id: "working-hours",
    label: "Gemiddelde normjaartaak",
    why: "Er volgt niets uit: de kostentabellen drukken bedragen af, geen uren of uurtarieven.",
  },
];

/** A row that no published assumption explains: one input per year, with the printed amounts where there are any. */
function takenOver({ id, label, kind }: RowDefinition): InputDefinition {
  const printed = printedRow(id);
  const table = { ...PLAN, detail: kind === "impact" ? "tabel impact, als gedrukt" : "tabel kosten, als gedrukt" };
  return {
    id,
    label,
    short: label,
    unit: "eur",
    perYear: true,
    published: printed ? YEARS.map((year) => String((printed.years[year] ?? 0) * THOUSAND)) : [],
    source: printed ? table : PLAN,
    bounds: { min: "-1000000000", max: "1000000000" },
    row: id,
  };
}

export const inputs: readonly InputDefinition[] = [
  ...assumptions,
  ...rows.filter(({ id, amount }) => inputsOf(amount).includes(id)).map(takenOver),
];
