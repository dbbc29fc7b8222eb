import { input, minus, negative, plus, times, type Expression } from "../../model/plan/expression";
import type { Domain, DomainWeights, OwnCost, RowDefinition } from "../../model/plan/plan";
import { docoGpConsults, printedAmount, supportPointBenefits } from "./drivers";
import { diversion, index, keptByConsults, talks } from "./series";
import { PLAN } from "./source";

interface About {
  readonly id: string;
  readonly component: string;
  readonly label: string;
  readonly domain: Domain | DomainWeights;
}

/** The years of the request; after them the grant ends. */
const REQUEST = [2025, 2026, 2027] as const;

type Traits = Partial<Pick<RowDefinition, "recurring" | "requestedIn" | "constantPrices">>;

/** Extra spending of municipalities: goes on, and is requested while the grant lasts. */
const EXTRA_SPENDING: Traits = { recurring: true, requestedIn: REQUEST };
/** The plan does not index these amounts. */
const NOT_INDEXED: Traits = { constantPrices: true };

function impact(about: About, amount: Expression, traits: Traits = {}): RowDefinition {
  return { recurring: false, ...about, kind: "impact", amount, source: PLAN, ...traits };
}

/** Benefit rows are negative, extra spending positive; rows that no published assumption explains are inputs. */
const impactRows: readonly RowDefinition[] = [
  impact(
    { id: "vg.multi-mono", component: "2", label: "Verschuiving van multi- naar monodisciplinaire ggz", domain: "zvw" },
    negative(times(talks, "share-mono", minus("price-multi", "price-mono"), index)),
  ),
  impact(
    { id: "vg.prevented", component: "2", label: "Voorkomen ggz: inwoner gaat naar het sociaal domein", domain: "zvw" },
    negative(times(talks, diversion, "price-multi", index)),
  ),
  impact(
    { id: "vg.waitlist-sd", component: "2", label: "Besparing op de wachtlijst (maatschappelijk en SD)", domain: "sd" },
    negative(times(talks, plus(diversion, "share-mono"), "wait-weeks", "wait-value-sd")),
    NOT_INDEXED,
  ),
  impact(
    { id: "vg.waitlist-zvw", component: "2", label: "Besparing op de wachtlijst (Zvw)", domain: "zvw" },
    negative(times(talks, plus(diversion, "share-mono"), "wait-weeks", "wait-value-zvw")),
    NOT_INDEXED,
  ),
  impact(
    {
      id: "vg.extra-sd",
      component: "2",
      label: "Extra uitgaven sociaal domein door doorverwijzing (VG)",
      domain: "sd",
    },
    times(talks, "share-sd", "new-to-sd", "price-sd", index),
    EXTRA_SPENDING,
  ),
  impact(
    {
      id: "vg.less-sd",
      component: "2",
      label: "Minder uitgaven sociaal domein (geen ondersteuning nodig)",
      domain: "sd",
    },
    negative(times(talks, "share-none", "price-sd", index)),
  ),
  impact(
    { id: "vg.gp-consults", component: "2", label: "Minder huisartsconsulten na verkennend gesprek", domain: "zvw" },
    negative(times(talks, "gp-consults", "price-gp-consult", index)),
  ),
  impact(
    { id: "doco.prevented", component: "3", label: "Minder ggz door casusoverleg", domain: "zvw" },
    negative(times("doco-cases", "doco-share", "doco-value", index)),
  ),
  impact(
    { id: "doco.gp-consults", component: "3", label: "Minder huisartsconsulten (draaideureffect)", domain: "zvw" },
    docoGpConsults,
    NOT_INDEXED,
  ),
  impact(
    {
      id: "doco.coordination",
      component: "3",
      label: "Minder afstemming tussen huisarts en ggz (leereffect)",
      domain: "zvw",
    },
    input("doco.coordination"),
  ),
  impact(
    {
      id: "support-point.benefits",
      component: "6",
      label: "Brede maatschappelijke baten van steunpunten",
      domain: { zvw: "1132", sd: "1132" },
    },
    supportPointBenefits,
  ),
  impact(
    {
      id: "support-point.extra-sd",
      component: "6",
      label: "Extra uitgaven sociaal domein: steunpunten opstarten en uitbreiden",
      domain: "sd",
    },
    times("support-point-sd", index),
    EXTRA_SPENDING,
  ),
  impact(
    { id: "consult.prevented", component: "7", label: "Voorkomen ggz door consultatie", domain: "zvw" },
    negative(times(keptByConsults, "consult-value", index)),
  ),
  impact(
    {
      id: "consult.extra-sd",
      component: "7",
      label: "Extra uitgaven sociaal domein door doorverwijzing (consultatie)",
      domain: "sd",
    },
    times(keptByConsults, "price-sd", index),
    EXTRA_SPENDING,
  ),
];

interface Cost {
  readonly id: string;
  readonly label: string;
  readonly domain: Domain | DomainWeights;
  readonly recurring?: true;
  /** Where it is not the whole row from its first year that goes on: the year in which it begins to. */
  readonly structuralFrom?: number;
  /** Paid from regular budgets: no part of the request. */
  readonly regular?: true;
  readonly ownCost?: OwnCost;
}

/** Care professionals who take part are paid from regular care budgets, from the start. */
const REGULAR_CARE = { domain: "zvw", structuralFrom: 2025, regular: true } as const;

function both(zvw: string, sd: string): DomainWeights {
  return { zvw, sd };
}

/** Cost rows are taken over as printed, each an input of the same name; most of them move with what drives them. */
const costs: readonly Cost[] = [
  {
    id: "cost.0.incurred",
    label: "0. Reeds gemaakte kosten (incl. schrijven transformatieplan)",
    domain: both("646", "591"),
    ownCost: "incurred",
  },
  { id: "cost.0.core-team", label: "0. Inzet kernteam", domain: both("992", "992") },
  { id: "cost.0.absence-zvw", label: "0. Verletkosten zorgprofessionals (Zvw)", domain: "zvw", ownCost: "absence" },
  { id: "cost.0.absence-sd", label: "0. Verletkosten sociaal domein", domain: "sd", ownCost: "absence" },
  { id: "cost.1.project-lead", label: "1. Projectleider", domain: both("487", "487") },
  { id: "cost.1.agency", label: "1. Communicatiebureau", domain: both("827", "827") },
  { id: "cost.1.absence-zvw", label: "1. Verletkosten zorgprofessionals (Zvw)", domain: "zvw", ownCost: "absence" },
  { id: "cost.1.absence-sd", label: "1. Verletkosten sociaal domein", domain: "sd", ownCost: "absence" },
  { id: "cost.1.material", label: "1. Materiële kosten", domain: both("1", "1") },
  { id: "cost.2.project-lead", label: "2. Projectleider", domain: both("274", "274") },
  { id: "cost.2.absence-zvw", label: "2. Verletkosten zorgprofessionals (Zvw)", domain: "zvw", ownCost: "absence" },
  { id: "cost.2.absence-sd", label: "2. Verletkosten sociaal domein", domain: "sd", ownCost: "absence" },
  { id: "cost.2.participation-zvw", label: "2. Deelname zorgprofessionals (Zvw)", ...REGULAR_CARE },
  { id: "cost.2.participation-sd", label: "2. Deelname sociaal domein", domain: "sd", recurring: true },
  { id: "cost.2.material", label: "2. Materiële kosten", domain: both("6", "6") },
  {
    id: "cost.3-4-5.project-lead-it",
    label: "3-4-5. Projectleider en IT-expert (beheer informatievoorziening)",
    domain: both("95", "95"),
    recurring: true,
    // The plan's asterisk is at the expert: until 2027 the row is mostly the project leader, who is not permanent.
    structuralFrom: 2028,
  },
  {
    id: "cost.3-4-5.absence-zvw",
    label: "3-4-5. Verletkosten zorgprofessionals (Zvw)",
    domain: "zvw",
    ownCost: "absence",
  },
  { id: "cost.3-4-5.absence-sd", label: "3-4-5. Verletkosten sociaal domein", domain: "sd", ownCost: "absence" },
  { id: "cost.3-4-5.participation-zvw", label: "3-4-5. Deelname zorgprofessionals (Zvw)", ...REGULAR_CARE },
  { id: "cost.3-4-5.participation-sd", label: "3-4-5. Deelname sociaal domein", domain: "sd", recurring: true },
  { id: "cost.3-4-5.material", label: "3-4-5. Materiële kosten", domain: "sd" },
  { id: "cost.6.project-lead", label: "6. Projectleider", domain: both("90", "90") },
  { id: "cost.6.absence-zvw", label: "6. Verletkosten zorgprofessionals (Zvw)", domain: "zvw", ownCost: "absence" },
  { id: "cost.6.absence-sd", label: "6. Verletkosten sociaal domein", domain: "sd", ownCost: "absence" },
  { id: "cost.6.material", label: "6. Materiële kosten", domain: "sd" },
  { id: "cost.7.absence-zvw", label: "7. Verletkosten zorgprofessionals (Zvw)", domain: "zvw", ownCost: "absence" },
  { id: "cost.7.absence-sd", label: "7. Verletkosten sociaal domein", domain: "sd", ownCost: "absence" },
  { id: "cost.7.participation-zvw", label: "7. Deelname zorgprofessionals (Zvw)", ...REGULAR_CARE },
  { id: "cost.7.participation-sd", label: "7. Deelname sociaal domein", domain: "sd", recurring: true },
  { id: "cost.8.project-lead", label: "8. Projectleider", domain: both("51", "51") },
  { id: "cost.8.absence-zvw", label: "8. Verletkosten zorgprofessionals (Zvw)", domain: "zvw", ownCost: "absence" },
  { id: "cost.8.absence-sd", label: "8. Verletkosten sociaal domein", domain: "sd", ownCost: "absence" },
  { id: "cost.8.material", label: "8. Materiële kosten", domain: both("126", "126") },
];

const costRows: readonly RowDefinition[] = costs.map(({ recurring = false, regular, ...cost }) => ({
  ...cost,
  ...(!regular && { requestedIn: REQUEST }),
  kind: "cost",
  component: cost.id.split(".")[1] ?? "",
  recurring,
  amount: printedAmount(cost.id),
  source: PLAN,
}));

export const rows: readonly RowDefinition[] = [...impactRows, ...costRows];
