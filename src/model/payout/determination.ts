import { ZERO, sum, sumKnown, type Decimal } from "../money/decimal";
import { NO_CHOICES } from "../plan/choices";
import { NO_ENTRIES, type AccountLine, type EnteredSpending } from "../plan/determination-entries";
import type { Figures, Municipality } from "../plan/figures";
import { isPending } from "../plan/milestone-outcome";
import { dateParts, type IsoDate } from "../time/iso-date";
import { leadAccountsBy, municipalAccountsBy } from "./calendar";
import {
  determinationRules,
  missingOf,
  missingOfShare,
  potRule,
  remarksOf,
  remarksOnNotMet,
} from "./determination-remarks";
import { determined, together, type Advances, type Determined } from "./determined";
import { pricedMilestones, type PricedMilestone } from "./milestone-payout";
import { passedOnCosts, type PassedOnCosts } from "./passed-on";
import type { Payout } from "./payout";
import { divisionOf, ownEntry, regionalShares, type PotDivision } from "./regional-determination";
import { accountedFor } from "./sisa";
import { amountIn, spendingOf, withVat, type AskedLines, type Spending } from "./spending";

/** What one municipality settles with the lead once its grant is determined (vaststelling). */
export interface MunicipalDetermination {
  readonly municipality: Municipality;
  readonly local: Determined;
  /** Where its spending on local milestones comes from, and what of that is missing. */
  readonly spending: Spending;
  /** What was entered beside it. */
  readonly entered: EnteredSpending;
  /** Its part of what the lead passes on, euros; null where the lead entered nothing. */
  readonly passedOn: Decimal | null;
  /** local.toSettle + passedOn: what it pays the lead. */
  readonly toPay: Decimal | null;
  /** Its share of the regional pot; null where that is not divided. */
  readonly regional: Determined | null;
  /** What was entered of its spending from that pot. */
  readonly regionalEntered: EnteredSpending;
  /** toPay, and what its share of a divided pot settles: what it stands for in all. */
  readonly toPayTotal: Decimal | null;
  /** Dutch sentences: what must come before it can be determined, each with its remedy. */
  readonly missing: readonly string[];
  /** Dutch sentences: what to know of these figures. */
  readonly remarks: readonly string[];
}

/** The accounts over one year: who had spent what by its end. */
export interface AccountedYear {
  readonly year: number;
  /** Municipalities account by this day, the lead for the whole a year later. */
  readonly municipalAccountsBy: IsoDate;
  readonly leadAccountsBy: IsoDate;
  /** Spending of all municipalities in the year as it stands in the accounts, euros; null while a line is empty. */
  readonly spent: Decimal | null;
}

/** The grant at its end: what each is entitled to, and what goes back. Euros. */
export interface Determination {
  /** In the order of `Payout.municipalities`. */
  readonly municipalities: readonly MunicipalDetermination[];
  /** The regional pot: where it is divided its shares together, otherwise settled as a whole. */
  readonly pot: Determined;
  readonly potDivision: PotDivision | null;
  /** Dutch: whether the pot is divided, by what, and how to divide it; empty where there is no pot. */
  readonly potRule: string;
  /** Everything together: what the lead accounts for, and settles with the ministry. */
  readonly lead: Determined;
  readonly passedOn: PassedOnCosts | null;
  /** The last year that is accounted for. */
  readonly year: number;
  readonly municipalAccountsBy: IsoDate;
  readonly leadAccountsBy: IsoDate;
  readonly years: readonly AccountedYear[];
  /** True once no milestone may still go either way: until then all of it is provisional. */
  readonly final: boolean;
  /** Dutch sentences, for under the figures. */
  readonly rules: readonly string[];
}

/**
 * Vaststelling: the grant is set at real costs, at most the amounts of the milestones that are met. What came in advance and is
 * neither entitled nor repaid is settled with the lead.
 *
 * @param endOfScheme last day on which a milestone can be met
 * @returns null where the plan ties no money to its milestones: what is then determined is not known
 */
export function determinationOf(
  payout: Payout,
  { accounts = [], choices }: Pick<Figures, "accounts" | "choices">,
  endOfScheme: IsoDate,
): Determination | null {
  const entries = choices?.determination ?? NO_ENTRIES;
  const milestones = pricedMilestones(payout);
  if (milestones === null) return null;
  const { municipalities, unit } = payout;
  const accounted = accountedFor(milestones);
  const asked = askedLines(payout, accounted, endOfScheme);
  const isOpen = ({ milestone }: PricedMilestone) => isPending(milestone, endOfScheme);
  const costs = passedOnCosts(
    entries.passedOn ?? {},
    municipalities.map(({ municipality }) => municipality),
    unit,
  );
  const missed = new Set([...accounted].flatMap(([name, { earned }]) => (earned.isZero() ? name : [])));
  const potEntries = { municipalities, entries, key: (choices ?? NO_CHOICES).regionalKey };
  const division = divisionOf(potEntries);
  const shares =
    division &&
    regionalShares(
      potEntries,
      division,
      municipalities.map((_, index) =>
        advancesOf(
          milestones,
          isOpen,
          ({ regionalCells }) => regionalCells[index] ?? ZERO,
          ({ repaidRegionalCells }) => repaidRegionalCells[index] ?? ZERO,
        ),
      ),
    );
  const settled = municipalities.map(({ municipality }, index): MunicipalDetermination => {
    const entered = entries.municipalities?.[municipality.code] ?? {};
    const lines = accounts.filter(({ code }) => code === municipality.code);
    const spending = spendingOf(lines, asked, entered);
    const advances = advancesOf(
      milestones,
      isOpen,
      ({ cells }) => cells[index] ?? ZERO,
      ({ repaidCells }) => repaidCells[index] ?? ZERO,
    );
    const local = determined(advances, spending.spent);
    const share = costs?.shares[index] ?? null;
    const regional = shares?.[index] ?? null;
    const toPay = local.toSettle?.plus(share ?? ZERO) ?? null;
    return {
      municipality,
      local,
      spending,
      entered,
      passedOn: share,
      toPay,
      regional,
      regionalEntered: ownEntry(entries, municipality.code),
      toPayTotal: regional === null ? toPay : sum([toPay, regional.toSettle]),
      missing: [...missingOf(local, spending), ...missingOfShare(regional)],
      remarks: [...remarksOf(local, spending, missed), ...remarksOnNotMet(lines, accounted)],
    };
  });
  const pot = shares === null ? potOf(milestones, isOpen, entries.pot ?? {}) : together(shares);
  const year = lastYear(milestones, endOfScheme);
  return {
    municipalities: settled,
    pot,
    potDivision: division,
    potRule: pot.received.isZero() ? "" : potRule(division, entries.pot ?? {}),
    lead: together([...settled.map(({ local }) => local), pot]),
    passedOn: costs,
    year,
    municipalAccountsBy: municipalAccountsBy(year),
    leadAccountsBy: leadAccountsBy(year),
    years: asked.years.map((each) => accountedYear(each, payout, accounts, asked)),
    final: !milestones.some(isOpen),
    rules: determinationRules(costs),
  };
}

type AmountOf = (milestone: PricedMilestone) => Decimal;

/** What came in, what went back, and what is still open, of the amounts that a party has in each milestone. */
function advancesOf(
  milestones: readonly PricedMilestone[],
  isOpen: (milestone: PricedMilestone) => boolean,
  received: AmountOf,
  repaid: AmountOf,
): Advances {
  return {
    received: sumKnown(milestones.map(received)),
    repaid: sumKnown(milestones.map(repaid)),
    open: sumKnown(milestones.filter(isOpen).map((milestone) => received(milestone).minus(repaid(milestone)))),
  };
}

function potOf(
  milestones: readonly PricedMilestone[],
  isOpen: (milestone: PricedMilestone) => boolean,
  entered: EnteredSpending,
): Determined {
  const advances = advancesOf(
    milestones,
    isOpen,
    ({ regional }) => regional,
    ({ regionalRepaid }) => regionalRepaid,
  );
  return determined(advances, withVat(entered.spent ?? null, entered));
}

/** The accounts ask for every year in which money comes, until the scheme ends, and every local milestone. */
function askedLines(
  { years }: Payout,
  accounted: ReadonlyMap<string, PricedMilestone>,
  endOfScheme: IsoDate,
): AskedLines {
  const last = dateParts(endOfScheme).year;
  return { years: years.map(({ year }) => year).filter((year) => year <= last), milestones: [...accounted.keys()] };
}

/** The year in which the last milestone counts, settled at the end of the scheme at the latest. */
function lastYear(milestones: readonly PricedMilestone[], endOfScheme: IsoDate): number {
  const days = milestones.map(({ dates: { counts } }) => (counts < endOfScheme ? counts : endOfScheme));
  return Math.max(...days.map((day) => dateParts(day).year));
}

/** Corrections are of the year before the one whose line they stand on. */
function accountedYear(
  year: number,
  { municipalities }: Payout,
  accounts: readonly AccountLine[],
  { milestones }: AskedLines,
): AccountedYear {
  const codes = new Set(municipalities.map(({ municipality }) => municipality.code));
  const asked = accounts.filter(({ code, milestone }) => codes.has(code) && milestones.includes(milestone));
  const spending = asked.filter((line) => line.year === year).flatMap((line) => amountIn(line.spending));
  const corrections = asked.filter((line) => line.year === year + 1).map(({ correction }) => correction);
  const complete =
    milestones.length > 0 &&
    spending.length === codes.size * milestones.length &&
    corrections.every(({ kind }) => kind !== "unreadable");
  return {
    year,
    municipalAccountsBy: municipalAccountsBy(year),
    leadAccountsBy: leadAccountsBy(year),
    spent: complete ? sumKnown([...spending, ...corrections.flatMap(amountIn)]) : null,
  };
}
