import type {
  AfterwardsResult,
  BandwidthResult,
  DomainAmounts,
  Funding,
  PresentValue,
  SpendingKinds,
} from "../model/businesscase/lines";
import { told, type Answer } from "../model/money/answer";
import type { Result } from "../model/result/result";
import { amount, type Amount } from "./amount";

/** The part of the report on financing: who pays for what, when it pays back, and what it is worth today. */
export interface ReportedFinance {
  /** Null where the plan requests nothing. */
  readonly funding: ReportedFunding | null;
  /** Spending that goes on after the request, a year, and the rows that it adds up. */
  readonly recurring: {
    readonly rows: readonly string[];
    readonly years: readonly (ReportedDomains & { readonly year: number })[];
  };
  /** Null where the plan says nothing of the years after its own. */
  readonly afterwards: ReportedAfterwards | null;
  /** First year whose own result is a benefit. */
  readonly turnsPositive: Reported<number>;
  /** First year at whose end all has been earned back for good. */
  readonly paidBack: Reported<number>;
  /** Null where the plan ends too early to say. */
  readonly paidBackWithinFiveYears: Reported<boolean>;
  /** Null where the plan has no discount rate. */
  readonly presentValue: ReportedPresentValue | null;
  readonly bandwidths: readonly ReportedBandwidth[];
}

interface ReportedAfterwards {
  readonly from: number;
  /** A year; negative is a benefit. */
  readonly perYear: ReportedDomains;
  readonly cover: {
    readonly label: string;
    readonly years: readonly number[];
    readonly spending: Amount;
    readonly available: Amount;
    readonly gap: Amount;
    readonly before: Amount;
    readonly gapAfterBefore: Amount;
  };
}

interface ReportedDomains {
  readonly zvw: Amount;
  readonly sd: Amount;
  readonly total: Amount;
}

interface ReportedKinds {
  readonly incidental: ReportedDomains;
  readonly structural: ReportedDomains;
  readonly total: ReportedDomains;
}

interface ReportedFunding {
  readonly years: readonly number[];
  readonly spending: ReportedKinds;
  readonly requested: ReportedKinds;
  readonly outside: ReportedKinds;
  readonly iza: Amount;
  readonly spuk: Amount;
}

interface ReportedPresentValue {
  readonly baseYear: number;
  readonly total: Amount;
  readonly years: readonly {
    readonly year: number;
    readonly real: Amount;
    readonly rate: Amount;
    readonly factor: Amount;
    readonly value: Amount;
  }[];
}

interface ReportedBandwidth {
  readonly id: string;
  readonly label: string;
  readonly min: Amount;
  readonly max: Amount;
  readonly years: readonly { readonly year: number; readonly value: Amount; readonly within: boolean | null }[];
}

/** Null where there is none; the word "unknown" while a figure is missing. */
type Reported<T> = T | null | "unknown";

function reported<T>(answer: Answer<T>): Reported<T> {
  return told<T, Reported<T>>(answer, { known: (value) => value, none: null, unknown: "unknown" });
}

export function reportedFinance(result: Result): ReportedFinance {
  const { funding, recurring, afterwards, payback, presentValue, bandwidths } = result;
  return {
    funding: funding && reportedFunding(funding),
    recurring: {
      rows: recurring.rows,
      years: recurring.years.map(({ year, ...sums }) => ({ year, ...domains(sums) })),
    },
    afterwards: afterwards && reportedAfterwards(afterwards),
    turnsPositive: reported(payback.turnsPositive),
    paidBack: reported(payback.paidBack),
    paidBackWithinFiveYears: reported(payback.withinFiveYears),
    presentValue: presentValue && reportedPresentValue(presentValue),
    bandwidths: bandwidths.map(reportedBandwidth),
  };
}

function reportedAfterwards({ from, perYear, cover }: AfterwardsResult): ReportedAfterwards {
  return {
    from,
    perYear: domains(perYear),
    cover: {
      label: cover.label,
      years: cover.years,
      spending: amount(cover.spending),
      available: amount(cover.available),
      gap: amount(cover.gap),
      before: amount(cover.before),
      gapAfterBefore: amount(cover.gapAfterBefore),
    },
  };
}

function domains({ zvw, sd, total }: DomainAmounts): ReportedDomains {
  return { zvw: amount(zvw), sd: amount(sd), total: amount(total) };
}

function kinds({ incidental, structural, total }: SpendingKinds): ReportedKinds {
  return { incidental: domains(incidental), structural: domains(structural), total: domains(total) };
}

function reportedFunding({ years, spending, requested, outside, iza, spuk }: Funding): ReportedFunding {
  return {
    years,
    spending: kinds(spending),
    requested: kinds(requested),
    outside: kinds(outside),
    iza: amount(iza),
    spuk: amount(spuk),
  };
}

function reportedPresentValue({ baseYear, total, years }: PresentValue): ReportedPresentValue {
  return {
    baseYear,
    total: amount(total),
    years: years.map(({ year, real, rate, factor, value }) => ({
      year,
      real: amount(real),
      rate: amount(rate),
      factor: amount(factor),
      value: amount(value),
    })),
  };
}

function reportedBandwidth({ bandwidth: { id, label }, min, max, years }: BandwidthResult): ReportedBandwidth {
  return {
    id,
    label,
    min: amount(min),
    max: amount(max),
    years: years.map(({ year, value, within }) => ({ year, value: amount(value), within })),
  };
}
