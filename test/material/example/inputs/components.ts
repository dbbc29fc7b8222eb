import { drivenBy } from "../drivers";
import { YEARS, type PerYear } from "../kit/years";
import { printedImpact, type PrintedRow } from "../published";
import type { ComponentInputs } from "./shapes";
import { DERIVED } from "./sources";

const DERIVED_TARGETS = "Afgeleid: streefwaarden van het conceptplan en de impacttabel";
const DERIVED_SPLIT = "Afgeleid: alleen het product met de waarde per stuk volgt uit de impacttabel";
const CALCULATED = "Berekend";
const milestones = (numbers: string) => `Mijlpalen ${numbers}; overige jaren afgeleid uit de impacttabel`;

const SUPPORT_POINT_BENEFITS = "Brede maatschappelijke baten van steunpunten";

function printedRow(component: string, label: string): PrintedRow {
  const row = printedImpact.find((each) => each.component === component && each.label === label);
  if (!row) throw new Error(`The plan prints no impact row "${label}"`);
  return row;
}

/** What one unit of its driver saves, so that the printed row comes out. */
function savedPerUnit(component: string, label: string): PerYear<number> {
  const { perUnit } = drivenBy(printedRow(component, label));
  const [first, second, third, fourth, fifth] = YEARS;
  return [-perUnit(first), -perUnit(second), -perUnit(third), -perUnit(fourth), -perUnit(fifth)];
}

/** The parameters of each component, one tab each. */
export const COMPONENTS: readonly ComponentInputs[] = [
  {
    tab: "Input VG",
    title: "Input verkennend gesprek (VG)",
    constants: [
      {
        id: "talk-share",
        label: "Aandeel instroom dat in aanmerking komt voor een verkennend gesprek",
        value: 0.2,
        unit: "% van de instroom",
        format: "percent",
        source: DERIVED_TARGETS,
      },
      {
        id: "share-none",
        label: "Aandeel zonder ondersteuning of zorg",
        value: 0.03,
        unit: "% van de gesprekken",
        format: "percent",
        source: DERIVED,
      },
      {
        id: "new-to-sd",
        label: "Aandeel nieuw in het sociaal domein",
        value: 0.8,
        unit: "% van wie naar het SD gaat",
        format: "percent",
        source: DERIVED,
      },
      {
        id: "gp-consults",
        label: "Bespaarde huisartsconsulten per inwoner",
        value: 2,
        unit: "consulten per persoon",
        format: "whole",
        source: DERIVED,
      },
    ],
    series: [
      {
        id: "adoption",
        label: "Mogelijkheid tot verkennend gesprek (uitrol)",
        values: [0.1, 0.3, 0.6, 1, 1],
        unit: "% van de doelgroep",
        format: "percent",
        source: DERIVED_TARGETS,
      },
      {
        id: "year-part",
        label: "Deel van het jaar",
        values: [0.5, 1, 1, 1, 1],
        unit: "deel van een jaar",
        format: "decimals",
        source: "Plan: 2025 telt alleen de laatste zes maanden",
      },
      {
        id: "share-mono",
        label: "Aandeel naar monodisciplinaire i.p.v. multidisciplinaire ggz",
        values: [0.1, 0.12, 0.15, 0.15, 0.15],
        unit: "% van de gesprekken",
        format: "percent",
        source: milestones("19, 20 en 21"),
      },
      {
        id: "share-sd",
        label: "Aandeel naar sociaal domein i.p.v. ggz",
        values: [0.09, 0.12, 0.14, 0.15, 0.17],
        unit: "% van de gesprekken",
        format: "percent",
        source: milestones("22, 23 en 24"),
      },
      {
        id: "wait-weeks",
        label: "Wachttijd ggz (weken)",
        values: [17, 15, 13, 11, 9],
        unit: "weken",
        format: "whole",
        source: DERIVED,
      },
    ],
    derived: [
      {
        id: "talks",
        label: "Aantal verkennende gesprekken",
        unit: "gesprekken per jaar",
        format: "decimals",
        source: `${CALCULATED}: instroom × aandeel × uitrol × deel van het jaar`,
        formula: (ref, year) =>
          `${ref("inflow")}*${ref("talk-share")}*${ref("adoption", year)}*${ref("year-part", year)}`,
      },
      {
        id: "diversion",
        label: "Aandeel voorkomen ggz",
        unit: "% van de gesprekken",
        format: "percent",
        source: `${CALCULATED}: naar sociaal domein + zonder ondersteuning`,
        formula: (ref, year) => `${ref("share-sd", year)}+${ref("share-none")}`,
      },
    ],
  },
  {
    tab: "Input DOCO",
    title: "Input domeinoverstijgend casusoverleg (DOCO)",
    constants: [
      {
        id: "doco-share",
        label: "Aandeel casussen behandeld buiten de ggz",
        value: 0.1,
        unit: "% van de casussen",
        format: "percent",
        source: "Mijlpalen 30, 31 en 32",
      },
      {
        id: "doco-value",
        label: "Besparing per casus buiten de ggz",
        value: 400,
        unit: "€ per casus",
        format: "euro",
        source: DERIVED,
      },
    ],
    series: [
      {
        id: "doco-cases",
        label: "Casussen domeinoverstijgend casusoverleg",
        values: [138, 552, 552, 552, 552],
        unit: "casussen per jaar",
        format: "whole",
        source: DERIVED,
      },
      {
        id: "doco-gp-value",
        label: "Waarde per casus van minder bezoek aan de huisarts",
        values: savedPerUnit("3", "Minder huisartsconsulten (draaideureffect)"),
        unit: "€ per casus, niet geïndexeerd",
        format: "decimals",
        source: DERIVED,
      },
    ],
    derived: [],
  },
  {
    tab: "Input steunpunten",
    title: "Input laagdrempelige steunpunten",
    constants: [],
    series: [
      {
        id: "support-point-sd",
        label: "Extra uitgaven steunpunten (prijspeil basisjaar)",
        values: [40000, 120000, 200000, 200000, 200000],
        unit: "€ per jaar",
        format: "euro",
        source: DERIVED,
      },
      {
        id: "support-point-return",
        label: "Rendement op de inzet",
        values: savedPerUnit("6", SUPPORT_POINT_BENEFITS),
        unit: "€ baten per € inzet",
        format: "decimals",
        source: "Afgeleid; 1,35 noemt ook het plan van IJssel-Vecht (IPW 2018)",
      },
    ],
    derived: [],
  },
  {
    tab: "Input consultatie",
    title: "Input consultatiefunctie",
    constants: [
      {
        id: "consult-share",
        label: "Aandeel consultvragen dat in het sociaal domein blijft",
        value: 0.05,
        unit: "% van de consultvragen",
        format: "percent",
        source: DERIVED_SPLIT,
      },
      {
        id: "consult-value",
        label: "Besparing per voorkomen ggz-traject na consultatie",
        value: 1500,
        unit: "€ per persoon",
        format: "euro",
        source: DERIVED_SPLIT,
      },
    ],
    series: [
      {
        id: "consults",
        label: "Consultvragen vanuit sociaal domein",
        values: [438, 925, 1075, 1075, 1075],
        unit: "consultvragen per jaar",
        format: "whole",
        source: DERIVED_TARGETS,
      },
    ],
    derived: [],
  },
];
