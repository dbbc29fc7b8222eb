import { ZERO, sum } from "../model/money/decimal";
import type { CashFlow } from "../model/payout/cash-flow";
import { determinationOf } from "../model/payout/determination";
import type { MilestonePayout } from "../model/payout/milestone-payout";
import type { PayoutNotice } from "../model/payout/notice";
import type { MunicipalPayout, Payout } from "../model/payout/payout";
import type { PayoutRisk, Stake } from "../model/payout/risk";
import type { PayoutRules } from "../model/payout/rules";
import { riskOfPot, type SharedRisk } from "../model/payout/shared-risk";
import { sisaAccounts, type SisaAccount } from "../model/payout/sisa";
import type { UnpricedMilestone } from "../model/payout/unpriced";
import type { InhabitantCount, RiskBasis } from "../model/plan/choices";
import type { EnteredAmount } from "../model/plan/determination-entries";
import { NO_ENDS } from "../model/plan/ends";
import type { Figures } from "../model/plan/figures";
import type { IsoDate } from "../model/time/iso-date";
import { amount, type Amount, type ReportedAmounts } from "./amount";
import { reportedSettlement, type ReportedSettlement } from "./report-settlement";

/** The payout in the report: who gets what, when, by which rule, and what is at stake. */
export interface ReportedPayout {
  readonly municipalities: readonly ReportedMunicipality[];
  readonly local: string;
  readonly regional: string;
  readonly total: string;
  readonly iza: string;
  readonly spuk: string;
  /** What goes back, and all that rests on it, is null while it is unknown: `unpriced` says of which milestones. */
  readonly repaid: Amount;
  readonly localRepaid: Amount;
  readonly regionalRepaid: Amount;
  /** What is left of it all: total less what is repaid. */
  readonly net: Amount;
  /** The municipalities' part; null where there is none, or while it is unknown. */
  readonly sharedRisk: Amount;
  /** By pot, with what it takes in; null where the plan requests nothing. Amounts are null while they are unknown. */
  readonly risk: { readonly spuk: Amount; readonly iza: Amount; readonly basis: RiskBasis } | null;
  /** What was rounded to, euros. */
  readonly unit: string;
  /** The count of inhabitants that took the place of the workbook's; null where the workbook's own are used. */
  readonly count: { readonly on: IsoDate; readonly status: InhabitantCount["status"]; readonly source: string } | null;
  readonly calendar: readonly ReportedMilestone[];
  /** Milestones without money of their own, of a plan that pays its request; empty where milestones carry the money. */
  readonly unpriced: readonly ReportedUnpriced[];
  readonly years: readonly (ReportedFlow & { readonly year: number })[];
  readonly cashFlow: readonly (ReportedFlow & { readonly year: number; readonly quarter: number })[];
  readonly atRisk: ReportedRisk | null;
  readonly sisa: readonly ReportedAccount[];
  /** Null where the plan ties no money to its milestones: what is then determined is not known. */
  readonly settlement: ReportedSettlement | null;
  readonly rules: PayoutRules;
  readonly notices: readonly PayoutNotice[];
}

interface ReportedMunicipality {
  readonly name: string;
  readonly code: string;
  readonly inhabitants: number;
  readonly share: string;
  /** By the chosen key. */
  readonly keyShare: string;
  readonly local: string;
  readonly repay: Amount;
  readonly kept: Amount;
  /** Its share in the regional pot, and in what is asked back from it. */
  readonly regional: string;
  readonly regionalRepay: Amount;
  /** repay + regionalRepay: its own part and its share in the regional pot. */
  readonly repayTotal: Amount;
  readonly risk: Amount;
  /** Of `risk`: on local and on regional milestones. */
  readonly riskLocal: Amount;
  readonly riskRegional: Amount;
  /** Received and not yet earned on the day; null when no day was given. */
  readonly atRisk: Amount;
  readonly byYear: readonly {
    readonly year: number;
    readonly received: string;
    readonly repaid: Amount;
    readonly net: Amount;
    /** Its share in the regional pot. */
    readonly regional: string;
    readonly regionalRepaid: Amount;
  }[];
  /** Local milestones only. */
  readonly byMilestone: readonly { readonly milestone: number; readonly amount: string; readonly repaid: Amount }[];
}

interface ReportedMilestone {
  readonly milestone: number;
  readonly status: string;
  readonly scope: string;
  readonly scopeAssumed: boolean;
  readonly evidence: string | null;
  readonly due: IsoDate;
  readonly counts: IsoDate;
  readonly assessedBy: IsoDate;
  readonly payment: IsoDate | null;
  readonly repayment: IsoDate | null;
  readonly municipalAccountsBy: IsoDate;
  readonly leadAccountsBy: IsoDate;
  /** The part earned or counted on, 0 to 1. */
  readonly earned: string;
  readonly iza: string;
  readonly local: string;
  readonly regional: string;
  readonly localRepaid: Amount;
  readonly regionalRepaid: Amount;
  /** Of the municipalities. */
  readonly risk: Amount;
  /** Of the care parties. */
  readonly izaRisk: Amount;
  /** It pays cost already made, so that nobody bears a risk on it. */
  readonly paysIncurred: boolean;
}

interface ReportedUnpriced {
  readonly milestone: number;
  readonly name: string;
  readonly status: string;
  readonly due: IsoDate;
  readonly counts: IsoDate;
  readonly repayment: IsoDate | null;
  /** SPUK that goes back for it: null where it is missed, for nobody can tell how much; `rules.repayment` says why. */
  readonly repaid: Amount;
}

type ReportedFlow = Readonly<
  Record<"iza" | "local" | "regional", string> & Record<"localRepaid" | "regionalRepaid" | "net", Amount>
>;

interface ReportedStake {
  readonly milestones: readonly number[];
  readonly localRepay: string;
  readonly regionalRepay: string;
  readonly izaForgone: string;
  /** In the order of the municipalities: the own part, and the share in the regional pot. */
  readonly repay: ReportedAmounts;
  readonly regionalShares: ReportedAmounts;
}

interface ReportedRisk {
  readonly today: IsoDate;
  /** In the order of the municipalities. */
  readonly municipalities: readonly {
    readonly received: string;
    readonly earned: string;
    readonly repaid: string;
    readonly atRisk: string;
    /** The same of its share in the regional pot. */
    readonly regionalAtRisk: string;
    readonly worstKept: string;
    readonly expectedKept: Amount;
  }[];
  readonly nextQuarter: ReportedStake & { readonly year: number; readonly quarter: number };
  readonly eachMissed: readonly ReportedStake[];
  readonly resultsMissed: ReportedStake;
  readonly allMissed: ReportedStake;
  readonly expected: { readonly local: string; readonly regional: string; readonly iza: string } | null;
}

interface ReportedAccount {
  readonly municipality: string;
  readonly year: number;
  readonly dueBy: IsoDate;
  readonly leadDueBy: IsoDate;
  readonly received: string;
  readonly repaid: Amount;
  /** What is null was not entered, or is no amount: the settlement names those cells, unless the spending was typed. */
  readonly indicators: readonly {
    readonly milestone: number;
    readonly met: boolean;
    readonly cap: string;
    readonly final: boolean;
    readonly spending: Amount;
    readonly correction: Amount;
    readonly spendingNotMet: Amount;
  }[];
}

/** @param endOfScheme last day on which a milestone can be met */
export function reportedPayout(payout: Payout, figures: Figures, endOfScheme: IsoDate): ReportedPayout {
  const { count, ends = NO_ENDS } = figures.choices ?? {};
  const determination = determinationOf(payout, figures, endOfScheme);
  return {
    municipalities: payout.municipalities.map((municipal, index) => reportedMunicipality(municipal, index, payout)),
    local: payout.local.toFixed(),
    regional: payout.regional.toFixed(),
    total: payout.total.toFixed(),
    iza: payout.iza.toFixed(),
    spuk: payout.spuk.toFixed(),
    repaid: amount(payout.repaid),
    localRepaid: amount(payout.localRepaid),
    regionalRepaid: amount(payout.regionalRepaid),
    net: amount(payout.net),
    sharedRisk: amount(riskOfPot(payout.sharedRisk, "spuk")),
    risk: reportedSharedRisk(payout.sharedRisk),
    unit: payout.unit.toFixed(),
    count: count ? { on: count.on, status: count.status, source: count.source } : null,
    calendar: payout.milestones.map(reportedMilestone),
    unpriced: payout.unpriced.map(reportedUnpriced),
    years: payout.years.map((flow) => ({ year: flow.year, ...reportedFlow(flow) })),
    cashFlow: payout.quarters.map((flow) => ({ year: flow.year, quarter: flow.quarter, ...reportedFlow(flow) })),
    atRisk: payout.atRisk && reportedRisk(payout.atRisk),
    sisa: sisaAccounts(payout, endOfScheme, figures.accounts).map(reportedAccount),
    settlement: determination && reportedSettlement(determination, ends),
    rules: payout.rules,
    notices: payout.notices,
  };
}

function reportedSharedRisk(risk: SharedRisk): ReportedPayout["risk"] {
  if (risk.kind === "none") return null;
  return { spuk: amount(riskOfPot(risk, "spuk")), iza: amount(riskOfPot(risk, "iza")), basis: risk.basis };
}

function reportedMunicipality(municipal: MunicipalPayout, index: number, payout: Payout): ReportedMunicipality {
  const { municipality, share, keyShare, local, repay, kept, regional, regionalRepay, years } = municipal;
  return {
    name: municipality.name,
    code: municipality.code,
    inhabitants: municipality.inhabitants.toNumber(),
    share: share.toFixed(),
    keyShare: keyShare.toFixed(),
    local: local.toFixed(),
    repay: amount(repay),
    kept: amount(kept),
    regional: regional.toFixed(),
    regionalRepay: amount(regionalRepay),
    repayTotal: amount(sum([repay, regionalRepay])),
    risk: amount(municipal.risk),
    riskLocal: amount(municipal.riskLocal),
    riskRegional: amount(municipal.riskRegional),
    atRisk: amount(payout.atRisk?.municipalities[index]?.atRisk ?? null),
    byYear: years.map((own) => ({
      year: own.year,
      received: own.received.toFixed(),
      repaid: amount(own.repaid),
      net: amount(own.net),
      regional: own.regional.toFixed(),
      regionalRepaid: amount(own.regionalRepaid),
    })),
    byMilestone: payout.milestones
      .filter(({ milestone }) => milestone.scope === "local")
      .map(({ milestone, cells, repaidCells }) => ({
        milestone: milestone.nr,
        amount: (cells[index] ?? ZERO).toFixed(),
        repaid: amount(repaidCells[index] ?? null),
      })),
  };
}

function reportedMilestone(payout: MilestonePayout): ReportedMilestone {
  const { milestone, dates } = payout;
  return {
    milestone: milestone.nr,
    status: milestone.outcome.status,
    scope: milestone.scope,
    scopeAssumed: milestone.scopeAssumed,
    evidence: milestone.outcome.evidence ?? null,
    ...dates,
    earned: payout.earned.toFixed(),
    iza: payout.iza.toFixed(),
    local: payout.local.toFixed(),
    regional: payout.regional.toFixed(),
    localRepaid: amount(payout.localRepaid),
    regionalRepaid: amount(payout.regionalRepaid),
    risk: amount(payout.risk),
    izaRisk: amount(payout.izaRisk),
    paysIncurred: milestone.paysIncurred ?? false,
  };
}

function reportedUnpriced({ milestone, dates, isLost }: UnpricedMilestone): ReportedUnpriced {
  const { nr, name, outcome } = milestone;
  const { due, counts, repayment } = dates;
  return { milestone: nr, name, status: outcome.status, due, counts, repayment, repaid: amount(isLost ? null : ZERO) };
}

function reportedFlow({ iza, local, regional, localRepaid, regionalRepaid, net }: CashFlow): ReportedFlow {
  return {
    iza: iza.toFixed(),
    local: local.toFixed(),
    regional: regional.toFixed(),
    localRepaid: amount(localRepaid),
    regionalRepaid: amount(regionalRepaid),
    net: amount(net),
  };
}

function reportedRisk(risk: PayoutRisk): ReportedRisk {
  const { year, quarter, stake } = risk.nextQuarter;
  const { expected } = risk;
  return {
    today: risk.today,
    municipalities: risk.municipalities.map((own) => ({
      received: own.received.toFixed(),
      earned: own.earned.toFixed(),
      repaid: own.repaid.toFixed(),
      atRisk: own.atRisk.toFixed(),
      regionalAtRisk: own.regionalAtRisk.toFixed(),
      worstKept: own.worstKept.toFixed(),
      expectedKept: amount(own.expectedKept),
    })),
    nextQuarter: { year, quarter, ...reportedStake(stake) },
    eachMissed: risk.eachMissed.map(reportedStake),
    resultsMissed: reportedStake(risk.resultsMissed),
    allMissed: reportedStake(risk.allMissed),
    expected: expected && {
      local: expected.local.toFixed(),
      regional: expected.regional.toFixed(),
      iza: expected.iza.toFixed(),
    },
  };
}

function reportedStake({
  milestones,
  repay,
  regionalShares,
  localRepay,
  regionalRepay,
  izaForgone,
}: Stake): ReportedStake {
  return {
    milestones,
    localRepay: localRepay.toFixed(),
    regionalRepay: regionalRepay.toFixed(),
    izaForgone: izaForgone.toFixed(),
    repay: repay.map(amount),
    regionalShares: regionalShares.map(amount),
  };
}

function entered(given: EnteredAmount): Amount {
  return given.kind === "amount" ? amount(given.amount) : null;
}

function reportedAccount(account: SisaAccount): ReportedAccount {
  const { municipality, year, dueBy, leadDueBy, received, repaid, indicators } = account;
  return {
    municipality: municipality.name,
    year,
    dueBy,
    leadDueBy,
    received: received.toFixed(),
    repaid: amount(repaid),
    indicators: indicators.map(({ nr, met, cap, final, spending, correction, spendingNotMet }) => ({
      milestone: nr,
      met,
      cap: cap.toFixed(),
      final,
      spending: entered(spending),
      correction: entered(correction),
      spendingNotMet: entered(spendingNotMet),
    })),
  };
}
