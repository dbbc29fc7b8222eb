import { ZERO, type Decimal } from "../money/decimal";
import { nthNamed, type AccountLine, type EnteredAmount } from "../plan/determination-entries";
import type { Milestone, Municipality } from "../plan/figures";
import { isEarnedBy, isPending } from "../plan/milestone-outcome";
import { dateParts, type IsoDate } from "../time/iso-date";
import { dayOf, leadAccountsBy, municipalAccountsBy } from "./calendar";
import { isPriced, type PricedMilestone } from "./milestone-payout";
import type { MunicipalPayout, Payout } from "./payout";

/** The indicators that the accounts of year t ask of one milestone. What only the municipality knows is as it was entered. */
export interface SisaIndicator {
  readonly nr: number;
  /** Noted as met by the end of the year. Partly met counts as met, with the part granted in `cap`. */
  readonly met: boolean;
  /** Actual spending in year t. */
  readonly spending: EnteredAmount;
  /** Corrections over year t − 1. */
  readonly correction: EnteredAmount;
  /** Spending so far on a milestone that is not met. Where it is met nothing is asked: nil, unless something stands there. */
  readonly spendingNotMet: EnteredAmount;
  /** The most that can be claimed so far: the municipality's part of what is earned, euros. */
  readonly cap: Decimal;
  /** True once it is settled for good: met, missed, or the scheme has ended. */
  readonly final: boolean;
}

/** One municipality's accounts over one year: the grant is set at real costs, at most the caps together. */
export interface SisaAccount {
  readonly municipality: Municipality;
  readonly year: number;
  readonly dueBy: IsoDate;
  /** The lead accounts for the whole by this day. */
  readonly leadDueBy: IsoDate;
  /** Local SPUK received in the year, and paid back. */
  readonly received: Decimal;
  readonly repaid: Decimal | null;
  /** Local milestones only, by number. */
  readonly indicators: readonly SisaIndicator[];
}

/**
 * The accounts of every municipality, by year and then in the order of the payout.
 * @param lines what was entered
 */
export function sisaAccounts(
  payout: Payout,
  endOfScheme: IsoDate,
  lines: readonly AccountLine[] = [],
): readonly SisaAccount[] {
  // On a request no indicator hangs: what is asked of it is not known.
  const local = [...accountedFor(payout.milestones.filter(isPriced))];
  const lineKey = ({ code, year, milestone }: Pick<AccountLine, "code" | "year" | "milestone">) =>
    [code, year, milestone].join("|");
  const entered = new Map(lines.map((line) => [lineKey(line), line]));
  return payout.years.flatMap(({ year }) =>
    payout.municipalities.map((municipal, index) => ({
      municipality: municipal.municipality,
      year,
      dueBy: municipalAccountsBy(year),
      leadDueBy: leadAccountsBy(year),
      ...moneyOf(municipal, year),
      indicators: local.map(([name, milestone]) => {
        const line = entered.get(lineKey({ code: municipal.municipality.code, year, milestone: name }));
        return indicator(milestone, index, { year, endOfScheme, line });
      }),
    })),
  );
}

/** Whether municipalities account for it by itself: what is only requested is no milestone. */
function isAccountedFor({ scope, request }: Milestone): boolean {
  return scope === "local" && request === undefined;
}

/** By what the accounts name a milestone: its name in the table, or else its number. */
export function accountName({ name, nr }: Milestone): string {
  return name || String(nr);
}

/**
 * The milestones that municipalities account for, in the order of the accounts, by what an `AccountLine` calls each: a table
 * may print one name, such as a number, for several.
 */
export function accountedFor<M extends { readonly milestone: Milestone }>(
  milestones: readonly M[],
): ReadonlyMap<string, M> {
  const counts = new Map<string, number>();
  return new Map(
    milestones
      .filter(({ milestone }) => isAccountedFor(milestone))
      .map((each) => {
        const name = accountName(each.milestone);
        const nth = (counts.get(name) ?? 0) + 1;
        counts.set(name, nth);
        return [nthNamed(name, nth), each];
      }),
  );
}

const EMPTY: EnteredAmount = { kind: "empty" };
const NIL: EnteredAmount = { kind: "amount", amount: ZERO };

function moneyOf({ years }: MunicipalPayout, year: number) {
  const own = years.find((each) => each.year === year);
  return { received: own?.received ?? ZERO, repaid: own ? own.repaid : ZERO };
}

/** Whether the accounts of a year have it as met: noted as met by the end of it, wholly or in part. */
export function isMetIn({ milestone, earned }: PricedMilestone, year: number): boolean {
  return earned.gt(0) && isEarnedBy(milestone, dayOf(year, 12, 31));
}

interface OfYear {
  readonly year: number;
  readonly endOfScheme: IsoDate;
  readonly line: AccountLine | undefined;
}

function indicator(priced: PricedMilestone, index: number, { year, endOfScheme, line }: OfYear): SisaIndicator {
  const { milestone, cells, repaidCells, dates } = priced;
  const met = isMetIn(priced, year);
  const settled = !isPending(milestone, endOfScheme) && dates.counts <= dayOf(year, 12, 31);
  const { spending = EMPTY, correction = EMPTY, notMet = EMPTY } = line ?? {};
  return {
    nr: milestone.nr,
    met,
    spending,
    correction,
    spendingNotMet: met && notMet.kind === "empty" ? NIL : notMet,
    cap: met ? (cells[index] ?? ZERO).minus(repaidCells[index] ?? ZERO) : ZERO,
    final: settled || year >= dateParts(endOfScheme).year,
  };
}
