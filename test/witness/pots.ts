import published from "../../src/plans/twente/published.json";
import { YEARS } from "./by-year";
import { largestRemainder } from "./largest-remainder";
import { Decimal, ZERO, sum, type Numeric } from "./number";
import type { Row } from "./twente";
import { zvwShare } from "./twente-printed";

/** The years that the grant is asked for. */
const REQUEST = YEARS.filter((year) => year <= 2027).length;

/** Spending through the social domain that the plan asks the SPUK for beside the costs: marked * in the impact tables. */
const EXTRA_SPENDING = ["vg.extra-sd", "support-point.extra-sd", "consult.extra-sd"];
/** Participation of care professionals: regular financing, outside the request. */
const REGULAR = ["cost.2.participation-zvw", "cost.3-4-5.participation-zvw", "cost.7.participation-zvw"];
/** Recurring after the plan, in the social domain: participation, the shift of use, and half the IT expert. */
const RECURRING = [
  ...EXTRA_SPENDING,
  "cost.2.participation-sd",
  "cost.3-4-5.project-lead-it",
  "cost.3-4-5.participation-sd",
  "cost.7.participation-sd",
];

type Party = "care" | "municipal";

function part(row: Row, party: Party): readonly Decimal[] {
  const share = party === "care" ? zvwShare(row.id) : new Decimal(1).minus(zvwShare(row.id));
  return row.amounts.map((amount) => amount.times(share));
}

const overRequest = (row: Row, party: Party) => sum(part(row, party).slice(0, REQUEST));

function some(rows: readonly Row[], which: (row: Row) => boolean, party: Party): Decimal {
  return sum(rows.filter(which).map((row) => overRequest(row, party)));
}

/** What each pot is asked for: IZA for the care parties, SPUK for the municipalities. */
export function requested(rows: readonly Row[], party: Party): Decimal {
  return some(rows, ({ id, kind }) => (kind === "cost" && !REGULAR.includes(id)) || EXTRA_SPENDING.includes(id), party);
}

/** The request without what is each party's own: absence cost, and cost already made. */
export function sharedRisk(rows: readonly Row[], party: Party): Decimal {
  const own = some(rows, ({ id }) => id.includes(".absence-") || id === "cost.0.incurred", party);
  return requested(rows, party).minus(own);
}

/** What municipalities go on paying, a year of the plan. */
export function recurringSd(rows: readonly Row[], year: number): Decimal {
  const at = YEARS.indexOf(year);
  return sum(rows.filter(({ id }) => RECURRING.includes(id)).map((row) => part(row, "municipal")[at] ?? ZERO));
}

export const MUNICIPALITIES = published.municipalities.rows;

/** Whole euros by inhabitants, by code. */
export function byInhabitants(amount: Numeric): Map<string, Decimal> {
  return largestRemainder(
    amount,
    MUNICIPALITIES.map(({ code, inhabitants }) => ({ code, weight: inhabitants })),
  );
}

type Milestone = (typeof published.milestones)[number];

function spuk(which: (milestone: Milestone) => boolean): Decimal {
  return sum(published.milestones.filter(which).map(({ spuk: amount }) => new Decimal(amount)));
}

export const isRegional = ({ scopeProposal }: Milestone) => scopeProposal.scope === "regionaal";

/** The SPUK of the milestones, apart and together; with `missed`, of these only. */
export function spukOf(missed: readonly number[] | "all" = "all") {
  const counts = ({ nr }: Milestone) => missed === "all" || missed.includes(nr);
  const regional = spuk((milestone) => counts(milestone) && isRegional(milestone));
  const local = spuk((milestone) => counts(milestone) && !isRegional(milestone));
  return { local, regional, total: local.plus(regional) };
}

interface WorstCase {
  readonly local: number;
  /** Its part of what the lead must ask back from the regional pot. */
  readonly regional: number;
  readonly total: number;
}

/**
 * Everything missed: each municipality stands for its share in the whole SPUK. Its own part is what it got of the local
 * milestones; the rest is its part in the regional pot, so that the two add up to its share.
 */
export function worstCase(): Map<string, WorstCase> {
  const { local, total } = spukOf();
  const [own, all] = [byInhabitants(local), byInhabitants(total)];
  return new Map(
    MUNICIPALITIES.map(({ code }) => {
      const [part, share] = [own.get(code)?.toNumber() ?? NaN, all.get(code)?.toNumber() ?? NaN];
      return [code, { local: part, regional: share - part, total: share }];
    }),
  );
}
