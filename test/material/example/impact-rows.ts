import type { Ref } from "./kit/addresses";
import type { Year } from "./kit/years";

export type Domain = "zvw" | "sd" | "both";

/** An amount in euros as an Excel formula; a benefit is negative. */
export type Amount = (ref: Ref, year: Year) => string;

export interface ImpactRow {
  readonly component: string;
  /** As the plan prints it. */
  readonly label: string;
  readonly domain: Domain;
  /** Undefined where no published assumption explains the row: then its printed amounts are the input. */
  readonly amount?: Amount;
}

/** People who leave the queue: kept out of care, or treated by one discipline. */
const shorterQueue = (ref: Ref, year: Year) =>
  `${ref("talks", year)}*(${ref("diversion", year)}+${ref("share-mono", year)})*${ref("wait-weeks", year)}`;

/** What is put into the support points: extra spending, and on *Kosten* (× € 1.000) material, absence and nine tenths of the lead. */
export function supportPointEffort(ref: Ref, year: Year): string {
  const cost = (label: string) => ref(`cost 6 ${label}`, year);
  const others = [
    cost("Materiële kosten"),
    cost("Verletkosten zorgprofessionals (Zvw)"),
    cost("Verletkosten sociaal domein"),
    `0.9*${cost("Projectleider")}`,
  ];
  return `(${ref("support-point-sd", year)}*${ref("index", year)}+1000*(${others.join("+")}))`;
}

/** Every row of the impact table, in the plan's order. "index" is the tab's own row of index figures. */
export const IMPACT_ROWS: readonly ImpactRow[] = [
  {
    component: "2",
    label: "Verschuiving van multi- naar monodisciplinaire ggz",
    domain: "zvw",
    amount: (ref, year) =>
      `-${ref("talks", year)}*${ref("share-mono", year)}*(${ref("price-multi")}-${ref("price-mono")})*${ref("index", year)}`,
  },
  {
    component: "2",
    label: "Voorkomen ggz: inwoner gaat naar het sociaal domein",
    domain: "zvw",
    amount: (ref, year) =>
      `-${ref("talks", year)}*${ref("diversion", year)}*${ref("price-multi")}*${ref("index", year)}`,
  },
  {
    component: "2",
    label: "Besparing op de wachtlijst (maatschappelijk en SD)",
    domain: "sd",
    amount: (ref, year) => `-${shorterQueue(ref, year)}*${ref("wait-value-sd")}`,
  },
  {
    component: "2",
    label: "Besparing op de wachtlijst (Zvw)",
    domain: "zvw",
    amount: (ref, year) => `-${shorterQueue(ref, year)}*${ref("wait-value-zvw")}`,
  },
  {
    component: "2",
    label: "Extra uitgaven sociaal domein door doorverwijzing (VG)",
    domain: "sd",
    amount: (ref, year) =>
      `${ref("talks", year)}*${ref("share-sd", year)}*${ref("new-to-sd")}*${ref("price-sd")}*${ref("index", year)}`,
  },
  {
    component: "2",
    label: "Minder uitgaven sociaal domein (geen ondersteuning nodig)",
    domain: "sd",
    amount: (ref, year) => `-${ref("talks", year)}*${ref("share-none")}*${ref("price-sd")}*${ref("index", year)}`,
  },
  {
    component: "2",
    label: "Minder huisartsconsulten na verkennend gesprek",
    domain: "zvw",
    amount: (ref, year) =>
      `-${ref("talks", year)}*${ref("gp-consults")}*${ref("price-gp-consult")}*${ref("index", year)}`,
  },
  {
    component: "3",
    label: "Minder ggz door casusoverleg",
    domain: "zvw",
    amount: (ref, year) =>
      `-${ref("doco-cases", year)}*${ref("doco-share")}*${ref("doco-value")}*${ref("index", year)}`,
  },
  {
    component: "3",
    label: "Minder huisartsconsulten (draaideureffect)",
    domain: "zvw",
    amount: (ref, year) => `-${ref("doco-gp-value", year)}*${ref("doco-cases", year)}`,
  },
  { component: "3", label: "Minder afstemming tussen huisarts en ggz (leereffect)", domain: "zvw" },
  {
    component: "6",
    label: "Brede maatschappelijke baten van steunpunten",
    domain: "both",
    amount: (ref, year) => `-${ref("support-point-return", year)}*${supportPointEffort(ref, year)}`,
  },
  {
    component: "6",
    label: "Extra uitgaven sociaal domein: steunpunten opstarten en uitbreiden",
    domain: "sd",
    amount: (ref, year) => `${ref("support-point-sd", year)}*${ref("index", year)}`,
  },
  {
    component: "7",
    label: "Voorkomen ggz door consultatie",
    domain: "zvw",
    amount: (ref, year) =>
      `-${ref("consults", year)}*${ref("consult-share")}*${ref("consult-value")}*${ref("index", year)}`,
  },
  {
    component: "7",
    label: "Extra uitgaven sociaal domein door doorverwijzing (consultatie)",
    domain: "sd",
    amount: (ref, year) => `${ref("consults", year)}*${ref("consult-share")}*${ref("price-sd")}*${ref("index", year)}`,
  },
];
