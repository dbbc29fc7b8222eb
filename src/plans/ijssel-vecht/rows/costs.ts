import { constant, input, over, plus, times, type Expression } from "../../../model/plan/expression";
import type { Domain, DomainWeights, RowDefinition } from "../../../model/plan/plan";
import { groupTraining, moreSd, pilots } from "../drivers";
import { allTalks, dayparts, index, pohInYear, projectLeadWeeks, staffIndex, teamStart, trained } from "../series";
import { PLAN } from "../source";

/** Table 1 is the request; what table 2 holds is paid from regular budgets. */
const REQUESTED = [2025, 2026] as const;
const REGULAR_FROM = 2027;

type Financing = Pick<
  RowDefinition,
  "recurring" | "requestedIn" | "structuralFrom" | "constantPrices" | "ownCost" | "source"
>;

const requested: Financing = {
  recurring: false,
  requestedIn: REQUESTED,
  source: { ...PLAN, detail: "tabel 1 en 9" },
};
/** Asked as structural spending of the social domain, and carried by the municipalities afterwards. */
const requestedStructural: Financing = {
  recurring: true,
  requestedIn: REQUESTED,
  source: { ...PLAN, detail: "tabel 1, 2, 9 en 10" },
};
/** Asked as a one-off while the plan is carried out; goes on in regular budgets. */
const requestedThenRegular: Financing = { ...requestedStructural, recurring: false, structuralFrom: REGULAR_FROM };
const regular: Financing = { recurring: true, source: { ...PLAN, detail: "tabel 2 en 10" } };

/** Fixed amounts, and those of 2024: the plan does not index them. */
const fixed = { constantPrices: true } as const;

function cost(
  id: string,
  component: string,
  label: string,
  domain: Domain | DomainWeights,
  financing: Financing,
  amount: Expression,
): RowDefinition {
  return { id, kind: "cost", component, label, domain, ...financing, amount };
}

const gpAndPoh = over(plus("gp-hourly", "poh-hourly"), constant("2"));
const upscaling = (label: string) => `Opschalen MGN, ${label}`;
const byRole = (hourly: Expression | string) => times(teamStart, "role-share", hourly, staffIndex);
const training = plus(
  times(
    trained,
    plus(times("training-price", staffIndex), times("training-dayparts", "daypart-hours", "training-rate")),
  ),
  times("talk-staff-2024", "training-price-2024"),
);

const talkRows: readonly RowDefinition[] = [
  cost("cost.pilots", "1", "Opzetten MGN (pilots)", { zvw: "172737", sd: "73832" }, requested, pilots),
  cost(
    "cost.upscaling-ggz",
    "1",
    upscaling("ggz met ervaringsdeskundige"),
    "zvw",
    requested,
    byRole(plus("ggz-hourly", "sd-hourly")),
  ),
  cost("cost.upscaling-first-line", "1", upscaling("eerste lijn"), "zvw", requested, byRole(gpAndPoh)),
  cost("cost.upscaling-sd", "1", upscaling("sociaal domein"), "sd", requested, byRole("sd-hourly-full")),
  cost("cost.communication", "1", "Communicatie", "sd", { ...requested, ...fixed }, input("communication")),
  // Of every three who are trained, two work in care: the printed split in each year.
  cost(
    "cost.training-talks",
    "1",
    "Scholing medewerkers verkennend gesprek",
    { zvw: "2", sd: "1" },
    requestedThenRegular,
    training,
  ),
  cost(
    "cost.execution-sd",
    "1",
    "Uitvoering verkennend gesprek, sociaal domein",
    "sd",
    requestedStructural,
    times(allTalks, "sd-per-talk", index),
  ),
  cost(
    "cost.execution-zvw",
    "1",
    "Uitvoering verkennend gesprek, Zvw",
    "zvw",
    regular,
    times(allTalks, plus("ggz-per-talk", "evd-per-talk"), index),
  ),
  cost(
    "cost.location",
    "1",
    "Locatiekosten verkennend gesprek",
    "sd",
    regular,
    times(dayparts, plus("room-price", "room-coffee"), index),
  ),
  cost("cost.more-sd", "1", "Meer gebruik sociaal domein", "sd", requestedStructural, moreSd),
  cost(
    "cost.more-poh",
    "1",
    "Meer gebruik van POH ggz",
    "zvw",
    regular,
    times(plus(pohInYear, times("talks-2024", "poh-share-pilots")), "poh-price", index),
  ),
];

const groupRows: readonly RowDefinition[] = [
  cost(
    "cost.duos",
    "2",
    "Aanjagersduo's actielijn 2",
    "sd",
    requested,
    times("duos", constant("2"), "duo-weeks", "duo-hours", "sd-hourly", staffIndex),
  ),
  cost("cost.training-group", "3", "Scholing groepsgericht werken", { zvw: "1", sd: "1" }, requested, groupTraining),
  cost(
    "cost.group-lead",
    "3",
    "Aanjager groepsaanbod",
    "zvw",
    requested,
    times("group-lead-fte", "full-time-hours", "weeks-per-year", "project-lead-rate", staffIndex),
  ),
];

const programmeRows: readonly RowDefinition[] = [
  cost(
    "cost.project-lead",
    "0",
    "Projectleider",
    "sd",
    requested,
    times(projectLeadWeeks, "full-time-hours", "project-lead-rate", staffIndex),
  ),
  cost(
    "cost.plan-writing",
    "0",
    "Schrijven transformatieplan (gemaakt in 2024, voorgefinancierd)",
    { zvw: "6400", sd: "99800" },
    { ...requested, ...fixed, ownCost: "incurred" },
    plus("plan-writers", times("plan-group-hours", "plan-group-rate")),
  ),
  cost(
    "cost.monitoring",
    "0",
    "Monitoring in de transformatieperiode",
    { zvw: "1", sd: "1" },
    { ...requested, ...fixed },
    plus("monitoring-kpi", "monitoring-quality"),
  ),
  cost(
    "cost.monitoring-regular",
    "0",
    "Monitoring na de transformatieperiode",
    "zvw",
    { ...regular, ...fixed },
    input("monitoring-regular"),
  ),
  cost("cost.cashier", "0", "Kassiersfunctie", "zvw", { ...requested, ...fixed }, input("cashier")),
  cost(
    "cost.steering",
    "0",
    "Stuurgroep MGN",
    { zvw: "3", sd: "2" },
    requestedThenRegular,
    times("steering-members", "steering-hours", "steering-rate", index),
  ),
];

export const costRows: readonly RowDefinition[] = [...programmeRows, ...talkRows, ...groupRows];
