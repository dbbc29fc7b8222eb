import { Decimal } from "../model/money/decimal";
import { isUnsettled } from "../model/plan/milestone-outcome";
import { toldStanding } from "../model/realisation/ahead";
import type { ProgressLine } from "../model/realisation/progress";
import { spanOfPeriod } from "../model/realisation/periods";
import { cumulativeOf, realisedIn } from "../model/realisation/realised";
import { plannedIn } from "../model/realisation/forecast";
import type { PotStake, MilestoneStake } from "../model/realisation/stakes";
import type { Measured, Outlook } from "../model/realisation/standing";
import { levelsOf } from "../model/realisation/stock";
import { amount, type Amount, type ReportedAmounts } from "./amount";
import type { RealisedRun } from "./realisation";
import { reportedWaitList, type ReportedWaitList } from "./report-wait-list";

/** Where the plan really stands: counts and shares as decimal strings, chances 0 to 1; null is unknown. */
export interface ReportedRealisation {
  /** The day up to and including which was counted. */
  readonly until: string;
  /** Dutch: what of the file was not read or not counted, and why. */
  readonly remarks: readonly string[];
  /** run-rate or plan-shape; a pace that was given goes before it. */
  readonly method: string;
  readonly measures: readonly ReportedMeasure[];
  readonly milestones: readonly ReportedStanding[];
  /** Euros that hang on open milestones with a chance, what goes of it on average, and what hangs on those without. */
  readonly stakes: {
    readonly iza: ReportedPot;
    readonly spuk: ReportedPot;
    readonly municipalities: readonly (ReportedPot & { readonly code: string; readonly name: string })[];
  } | null;
  /** Never set by itself, and never of what was noted. */
  readonly proposals: readonly {
    readonly milestone: number;
    readonly status?: string;
    readonly evidence?: string;
    readonly chance?: Amount;
  }[];
  /** As realised so far, with the forecast for the rest. */
  readonly waitList: ReportedWaitList;
  readonly result: {
    readonly planned: ReportedAmounts;
    readonly expected: ReportedAmounts;
    readonly plannedTotal: Amount;
    readonly expectedTotal: Amount;
  };
  /** The same as a scenario: it can be kept as a file and given to --scenario. */
  readonly scenario: {
    readonly name: string;
    readonly remark: string;
    readonly series: object;
    readonly inputs: object;
  };
}

interface ReportedMeasure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: "flow" | "stock";
  /** From the first count to the day; of a stock: each position that is known. */
  readonly periods: readonly {
    readonly period: string;
    readonly state: string;
    readonly amount: Amount;
    readonly cumulative: Amount;
    /** A period until then was not counted, or not by all: it is at least so much. */
    readonly cumulativeAtLeast: boolean;
    readonly planned: Amount;
  }[];
  readonly years: readonly { readonly year: number; readonly expected: Amount }[];
}

type ReportedPot = Readonly<Record<"atStake" | "expected" | "unknown", string>>;
type ReportedOutlook = Readonly<Record<"method" | "expected" | "low" | "high" | "chance", string>>;

export type ReportedStanding =
  | {
      readonly milestone: number;
      readonly name: string;
      readonly kind: "evidence";
      readonly due: string;
      readonly status: string;
      readonly stake: ReportedStake | null;
    }
  | {
      readonly milestone: number;
      readonly name: string;
      readonly kind: "measured";
      readonly measure: string;
      readonly asks: string;
      readonly target: string;
      readonly publishedTarget: string;
      readonly agreed: readonly { readonly target: string; readonly on: string; readonly reason: string }[];
      readonly from: string;
      readonly until: string;
      readonly due: string;
      readonly status: string;
      /** counted, partly, unknown or to-come. */
      readonly state: string;
      readonly realised: Amount;
      /** Of a share: the count that it is a share of. */
      readonly of: Amount;
      readonly lacking: readonly string[];
      readonly clashing: readonly string[];
      readonly verdict: string;
      readonly forecast: ReportedOutlook | null;
      readonly forecasts: readonly ReportedOutlook[];
      /** Why there is no forecast. */
      readonly noForecast: string | null;
      readonly chance: Amount;
      readonly needed: {
        /** Not all that is over was counted: what nobody counted makes it less. */
        readonly atMost: boolean;
        readonly count: Amount;
        readonly perMonth: Amount;
        readonly share: Amount;
        readonly outOfReachAfter: string | null;
        readonly atPerMonth: Amount;
      } | null;
      readonly stake: ReportedStake | null;
      readonly reading: string | null;
    };

interface ReportedStake {
  readonly iza: string;
  readonly spuk: string;
  readonly expectedIza: Amount;
  readonly expectedSpuk: Amount;
  readonly chance: Amount;
  /** forecast or noted; null while nobody can tell. */
  readonly chanceBy: string | null;
}

export function reportedRealisation(run: RealisedRun): ReportedRealisation {
  const { realisation, stakes, proposals, scenario, planned, expected } = run;
  return {
    until: realisation.basis.book.actuals.until,
    remarks: run.remarks,
    method: realisation.method,
    measures: realisation.measures.map((measure) => reportedMeasure(run, measure)),
    milestones: run.lines.map(reportedStanding),
    stakes: stakes && {
      iza: pot(stakes.iza),
      spuk: pot(stakes.spuk),
      municipalities: stakes.municipalities.map(({ municipality: { code, name }, ...own }) => ({
        code,
        name,
        ...pot(own),
      })),
    },
    proposals: proposals.map((proposal) =>
      proposal.kind === "chance"
        ? { milestone: proposal.nr, chance: rounded(proposal.chance.toNumber(), 4) }
        : {
            milestone: proposal.nr,
            status: proposal.outcome.status,
            ...(proposal.outcome.evidence !== undefined && { evidence: proposal.outcome.evidence }),
          },
    ),
    waitList: reportedWaitList(expected.waitList),
    result: {
      planned: planned.totals.result.amounts.map(amount),
      expected: expected.totals.result.amounts.map(amount),
      plannedTotal: amount(planned.totals.result.total),
      expectedTotal: amount(expected.totals.result.total),
    },
    scenario: { name: scenario.name, remark: scenario.remark, series: scenario.series, inputs: scenario.inputs },
  };
}

function reportedMeasure(
  { realisation: { basis }, years }: RealisedRun,
  measure: RealisedRun["realisation"]["measures"][number],
): ReportedMeasure {
  const { id, label, unit, kind } = measure;
  const { book } = basis;
  const first = book.firstDayOf(id);
  const own = { id, label, unit, kind };
  if (kind === "stock") {
    const levels = levelsOf(book, id);
    const periods = levels.map(({ on, amount: value }) => ({
      period: book.periodsOf(id).find((period) => spanOfPeriod(period)?.until === on) ?? on,
      state: "counted",
      amount: value.toFixed(),
      cumulative: null,
      cumulativeAtLeast: false,
      planned: null,
    }));
    return { ...own, periods, years: [] };
  }
  if (first === null) return { ...own, periods: [], years: [] };
  const realised = realisedIn(book, id, { from: first, until: book.actuals.until });
  const running = cumulativeOf(realised);
  return {
    ...own,
    periods: realised.segments.map((segment, index) => {
      const plan = plannedIn(basis.context, measure, [segment]);
      return {
        period: segment.period,
        state: segment.state,
        amount: amount(segment.amount),
        cumulative: amount(running[index] ?? null),
        cumulativeAtLeast: realised.segments.slice(0, index + 1).some(({ state }) => state !== "counted"),
        planned: plan === null ? null : rounded(plan, 2),
      };
    }),
    years: years.filter((each) => each.measure === id).map(({ year, value }) => ({ year, expected: amount(value) })),
  };
}

function reportedStanding(line: ProgressLine): ReportedStanding {
  const { milestone, stake } = line;
  const { nr, name, due, outcome } = milestone;
  const own = { milestone: nr, name, due, status: outcome.status, stake: stake && reportedStake(stake) };
  // What someone noted leaves nothing to tell of the days ahead; what the counts settle has a chance of nil or one.
  const standing = isUnsettled(milestone) ? line.standing : toldStanding(line);
  if (standing?.kind !== "measured") return { ...own, kind: "evidence" };
  const { asked, span, target, realised, value, whole, verdict, outlooks, noOutlook, chance, needed, of } = standing;
  return {
    ...own,
    kind: "measured",
    measure: asked.measure,
    asks: asked.kind === "share" ? `share-${asked.bound}` : asked.kind === "fall" ? `fall-${asked.by}` : asked.kind,
    target: target.value.toFixed(),
    publishedTarget: target.published.toFixed(),
    agreed: target.agreed.map(({ target: value, on, reason }) => ({ target: value.toFixed(), on, reason })),
    from: span.from,
    until: span.until,
    state: asked.kind === "fall" ? (value === null ? "unknown" : "counted") : realised.state,
    realised: amount(value),
    of: amount(whole),
    // A stock is measured on some days only: the months between lack nothing.
    lacking: asked.kind === "fall" ? [] : realised.lacking,
    clashing: standing.clashing ?? [],
    verdict,
    forecast: outlooks[0] ? reportedOutlook(outlooks[0], standing) : null,
    forecasts: outlooks.map((outlook) => reportedOutlook(outlook, standing)),
    noForecast: noOutlook,
    chance: chance === null ? null : rounded(chance, 4),
    needed: needed && {
      atMost: needed.isAtMost,
      count: amount(needed.count),
      perMonth: needed.perMonth?.toDecimalPlaces(2).toFixed() ?? null,
      share: needed.share?.toDecimalPlaces(4).toFixed() ?? null,
      outOfReachAfter: needed.outOfReach?.after ?? null,
      atPerMonth: needed.outOfReach?.perMonth.toDecimalPlaces(2).toFixed() ?? null,
    },
    reading: of.reading ?? null,
  };
}

function reportedOutlook({ method, expected, low, high, chance }: Outlook, { asked }: Measured): ReportedOutlook {
  const digits = asked.kind === "share" ? 4 : 2;
  return {
    method,
    expected: rounded(expected, digits),
    low: rounded(low, digits),
    high: rounded(high, digits),
    chance: rounded(chance, 4),
  };
}

function reportedStake({ iza, spuk, expectedIza, expectedSpuk, chance }: MilestoneStake): ReportedStake {
  return {
    iza: iza.toFixed(),
    spuk: spuk.toFixed(),
    expectedIza: amount(expectedIza),
    expectedSpuk: amount(expectedSpuk),
    chance: chance?.value.toDecimalPlaces(4).toFixed() ?? null,
    chanceBy: chance?.by ?? null,
  };
}

function pot({ atStake, expected, unknown }: PotStake): ReportedPot {
  return { atStake: atStake.toFixed(), expected: expected.toFixed(), unknown: unknown.toFixed() };
}

function rounded(value: number, digits: number): string {
  return new Decimal(value).toDecimalPlaces(digits).toFixed();
}
