import type { InputDefinition } from "../../model/plan/plan";
import { PLAN } from "./source";

const SHARE = { min: "0", max: "1" };
const COUNT = { min: "0", max: "10000000" };
const PRICE = { min: "0", max: "1000000" };
const EUROS = { min: "-1000000000", max: "1000000000" };

/**
 * Named numbers, one or one per year, as the plan publishes them: decimal text in the input's unit, shares as fractions.
 * An id is permanent: links, scenarios and commands go by it. What is not published has no values, and is asked for.
 */
export const inputs: readonly InputDefinition[] = [
  {
    id: "price-level",
    label: "Prijspeil (basisjaar)",
    short: "basisjaar",
    unit: "year",
    perYear: false,
    published: ["2026"],
    source: PLAN,
    bounds: { min: "2000", max: "2100" },
  },
  {
    id: "inflation",
    label: "Inflatie",
    synonyms: ["Indexatie", "Indexatie per jaar"],
    short: "inflatie",
    unit: "share-per-year",
    perYear: false,
    published: ["0.03"],
    source: PLAN,
    bounds: { min: "-0.1", max: "0.25" },
  },
  {
    id: "talks",
    label: "Verkennende gesprekken",
    synonyms: ["Aantal verkennende gesprekken", "Gesprekken per jaar"],
    short: "gesprekken",
    unit: "people",
    perYear: true,
    published: ["200", "400", "500"],
    source: { ...PLAN, detail: "tabel 2" },
    bounds: COUNT,
  },
  {
    id: "prevented-share",
    label: "Aandeel gesprekken zonder vervolg in de ggz",
    short: "aandeel zonder ggz",
    unit: "share",
    perYear: false,
    published: ["0.15"],
    source: { ...PLAN, detail: "tabel 2" },
    bounds: SHARE,
  },
  {
    id: "price-treatment",
    label: "Kosten behandeling ggz",
    short: "prijs behandeling",
    unit: "eur-per-person",
    perYear: false,
    published: ["3000"],
    source: { ...PLAN, detail: "tabel 2" },
    bounds: PRICE,
  },
  // Printed as amounts only: the input is the row itself.
  {
    id: "cost.project-lead",
    label: "Projectleider",
    short: "projectleider",
    unit: "eur",
    perYear: true,
    published: ["80000", "82000", "0"],
    source: { ...PLAN, detail: "tabel 1, als gedrukt" },
    bounds: EUROS,
    row: "cost.project-lead",
  },
  // Not published, and the plan can do without.
  {
    id: "wait-list-start",
    label: "Wachtlijst bij de nulmeting",
    synonyms: ["Wachtlijst nulmeting", "Nulmeting wachtlijst"],
    short: "wachtlijst bij nulmeting",
    unit: "people",
    perYear: false,
    published: [],
    source: { ...PLAN, detail: "niet gepubliceerd" },
    bounds: COUNT,
    optional: true,
  },
  {
    id: "wait-weeks",
    label: "Wachttijd ggz (weken)",
    short: "weken wachttijd",
    unit: "weeks",
    perYear: false,
    published: ["18"],
    source: PLAN,
    bounds: { min: "0", max: "520" },
  },
];
