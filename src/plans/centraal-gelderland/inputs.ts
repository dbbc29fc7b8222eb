import type { InputDefinition, Source } from "../../model/plan/plan";
import published from "./published.json";
import { PLAN, YEARS, table } from "./source";

const COUNT = { min: "0", max: "10000000" };
const EUROS = { min: "-1000000000", max: "1000000000" };
const SHARE = { min: "0", max: "1" };

/** A year without a figure in the table is a year in which there is nothing yet, or nothing any more. */
function perYear(line: Readonly<Record<`${(typeof YEARS)[number]}`, number | null>>): readonly string[] {
  return YEARS.map((year) => String(line[year] ?? 0));
}

/** A row of table 2, taken over as printed: there a benefit is positive. */
function takenOver(about: Pick<InputDefinition, "id" | "label" | "short" | "published">): InputDefinition {
  return { ...about, unit: "eur", perYear: true, source: table("2"), bounds: EUROS, row: about.id.replace("-", ".") };
}

const { resultsPerYear, waitList, investments } = published;

const results: readonly InputDefinition[] = [
  takenOver({
    id: "result-zvw",
    label: "Resultaat Zvw",
    short: "resultaat Zvw",
    published: perYear(resultsPerYear.resultZvw),
  }),
  takenOver({
    id: "result-sd",
    label: "Resultaat sociaal domein",
    short: "resultaat sociaal domein",
    published: perYear(resultsPerYear.resultSd),
  }),
  takenOver({
    id: "investment-iza",
    label: "Investering IZA (Zvw)",
    short: "investering IZA",
    published: perYear(resultsPerYear.investmentIzaZvw),
  }),
  takenOver({
    id: "investment-spuk",
    label: "Investering SPUK (sociaal domein)",
    short: "investering SPUK",
    published: perYear(resultsPerYear.investmentSpuk),
  }),
];

function kindOfSpuk(
  about: Pick<InputDefinition, "id" | "label" | "short" | "source" | "inferred">,
  euros: number,
): InputDefinition {
  return { ...about, unit: "eur", perYear: false, published: [String(euros)], bounds: EUROS };
}

/** What the SPUK request is for, over all years together: the plan does not print it per year. */
const spuk: readonly InputDefinition[] = [
  kindOfSpuk(
    {
      id: "spuk-incidental",
      label: "SPUK incidentele middelen",
      short: "SPUK incidenteel",
      source: { ...PLAN, detail: "in de tekst afgerond: € 551.000" },
      inferred: "de aanvraag SPUK van tabel 2, min de twee structurele posten van tabel 3",
    },
    investments.spukIncidental,
  ),
  kindOfSpuk(
    { id: "spuk-use", label: "SPUK structurele meerkosten", short: "SPUK meerkosten", source: table("3") },
    investments.spukStructuralExtraUse,
  ),
  kindOfSpuk(
    {
      id: "spuk-staff",
      label: "SPUK structurele extra personeelskosten",
      short: "SPUK personeelskosten",
      source: table("3"),
    },
    investments.spukStructuralStaff,
  ),
];

/** Money from another agreement that the plan counts on once SPUK has ended. */
const azwa: InputDefinition = {
  id: "azwa-money",
  label: "AZWA-middelen voor het sociaal domein, 2028 en 2029 samen",
  short: "AZWA-middelen",
  unit: "eur",
  perYear: false,
  published: [String(published.otherStatements.azwa2028_2029)],
  source: { ...PLAN, detail: "in de tekst, afgerond: € 5,8 miljoen" },
  bounds: EUROS,
  optional: true,
};

const volumes: readonly InputDefinition[] = [
  {
    id: "treatments",
    label: "Behandelingen per jaar, alle interventies",
    short: "behandelingen",
    unit: "people",
    perYear: true,
    published: perYear(published.treatments.perYear),
    source: PLAN,
    bounds: COUNT,
  },
  {
    id: "support-point-visitors",
    label: "Extra unieke bezoekers steunpunten",
    short: "extra bezoekers",
    unit: "people",
    perYear: true,
    published: perYear(published.supportPointVisitors),
    source: { ...PLAN, detail: "paragraaf 4.1; ten opzichte van 2025" },
    bounds: COUNT,
  },
  {
    id: "visitor-share",
    label: "Behandelingen per extra bezoeker van een steunpunt",
    short: "behandelingen per bezoeker",
    unit: "share",
    perYear: false,
    published: ["0.5"],
    source: PLAN,
    bounds: SHARE,
    inferred: "sluit op de behandelingen door steunpunten tot en met 2027 (250) en in 2028-2029 (525)",
  },
  {
    id: "sd-support-share",
    label: "Deel van het resultaat sociaal domein dat van de steunpunten komt",
    short: "deel van de steunpunten",
    unit: "share",
    perYear: true,
    published: ["1", "1", "1", "0", "0"],
    source: table("13, 18 en 22"),
    bounds: SHARE,
    inferred:
      "volgt uit de tabellen 13, 18 en 22: tot en met 2027 is het resultaat sociaal domein dat van de steunpunten (€ 918.778), in 2028 en 2029 dat van verkennende gesprekken en overlegtafel",
  },
  {
    id: "vertical-transfers",
    label: "Verticale transfers overlegtafel",
    short: "verticale transfers",
    unit: "people",
    perYear: true,
    published: perYear(published.transfers.vertical),
    source: { ...PLAN, detail: "paragraaf 5.3; van horizontale transfers zijn geen aantallen gepubliceerd" },
    bounds: COUNT,
  },
  {
    id: "transfer-share",
    label: "Behandelingen per verticale transfer",
    short: "behandelingen per transfer",
    unit: "share",
    perYear: false,
    published: ["0.8"],
    source: PLAN,
    bounds: SHARE,
    inferred: "sluit, afgerond, op de behandelingen door de overlegtafel tot en met 2027 (26) en in 2028-2029 (38)",
  },
  {
    id: "table-meetings",
    label: "Bijeenkomsten overlegtafel",
    short: "bijeenkomsten",
    unit: "count",
    perYear: true,
    published: perYear(published.tableMeetings),
    source: { ...PLAN, detail: "paragraaf 5.3" },
    bounds: COUNT,
    optional: true,
  },
];

const measurement: Source = { ...PLAN, detail: "wachtlijst, tekst bij afbeelding 6" };

const list: readonly InputDefinition[] = [
  {
    id: "wait-list-start",
    label: "Wachtlijst bij de nulmeting",
    synonyms: ["Wachtlijst nulmeting", "Nulmeting wachtlijst", "Stand wachtlijst bij nulmeting"],
    short: "wachtlijst bij nulmeting",
    unit: "people",
    perYear: false,
    published: [String(waitList.start)],
    source: measurement,
    bounds: COUNT,
  },
  {
    id: "wait-list-growth",
    label: "Groei van de wachtlijst per jaar zonder plan",
    short: "groei",
    unit: "people-per-year",
    perYear: false,
    published: [String(waitList.growthPerYear)],
    source: { ...measurement, detail: "gemiddelde groei, afgerond" },
    bounds: { min: "-100000", max: "100000" },
  },
  {
    id: "wait-weeks",
    label: "Wachttijd bij de nulmeting (weken)",
    synonyms: ["Wachttijd in weken", "Wachttijd ggz", "Weken wachttijd", "Aantal weken wachttijd"],
    short: "wachttijd bij nulmeting",
    unit: "weeks",
    perYear: false,
    published: [String(waitList.weeks)],
    source: measurement,
    bounds: { min: "0", max: "520" },
  },
  {
    id: "ctp-usable-share",
    label: "Aandeel CTP dat de wachtlijst verkort",
    short: "aandeel CTP",
    unit: "share",
    perYear: false,
    published: [String(waitList.ctpUsableShare)],
    source: measurement,
    bounds: SHARE,
  },
];

/** Everything the plan publishes that nothing else in it explains. */
export const inputs: readonly InputDefinition[] = [...results, ...spuk, azwa, ...volumes, ...list];
