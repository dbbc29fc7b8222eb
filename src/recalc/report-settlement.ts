import type { Determination, MunicipalDetermination } from "../model/payout/determination";
import type { Determined } from "../model/payout/determined";
import type { Ends } from "../model/plan/ends";
import type { SplitKey } from "../model/plan/split-key";
import type { IsoDate } from "../model/time/iso-date";
import { amount, type Amount } from "./amount";

/** The determination of the grant (vaststelling): what each is entitled to and settles. What is not known yet is null. */
export interface ReportedSettlement {
  /** True once no milestone is open. */
  readonly final: boolean;
  /** How the agreement ends before its time; empty where it does not. */
  readonly ends: Ends;
  readonly municipalAccountsBy: IsoDate;
  readonly leadAccountsBy: IsoDate;
  readonly municipalities: readonly ReportedShare[];
  readonly regional: ReportedDetermined;
  /** By what the regional pot is divided over the municipalities; null where it is settled as a whole. */
  readonly regionalKey: SplitKey["kind"] | null;
  readonly regionalRule: string;
  /** All of it: what the lead accounts for. */
  readonly lead: ReportedDetermined;
  /** Extra work and audit of the lead; null where none was entered. */
  readonly passedOn: Amount;
  readonly years: readonly {
    readonly year: number;
    readonly municipalAccountsBy: IsoDate;
    readonly leadAccountsBy: IsoDate;
    readonly spent: Amount;
  }[];
  readonly rules: readonly string[];
}

type ReportedDetermined = Readonly<Record<keyof Determined, Amount>>;

interface ReportedShare extends ReportedDetermined {
  readonly name: string;
  readonly code: string;
  readonly spendingFrom: "typed" | "accounts";
  readonly passedOn: Amount;
  /** toSettle and passedOn together. */
  readonly toPay: Amount;
  /** Its share of the regional pot; null where that is not divided. */
  readonly regional: ReportedDetermined | null;
  /** toPay, and what its share of a divided pot settles. */
  readonly toPayTotal: Amount;
  readonly missing: readonly string[];
  readonly remarks: readonly string[];
}

export function reportedSettlement(determination: Determination, ends: Ends): ReportedSettlement {
  const {
    final,
    municipalities,
    pot,
    potDivision,
    potRule,
    lead,
    passedOn,
    years,
    rules,
    municipalAccountsBy,
    leadAccountsBy,
  } = determination;
  return {
    final,
    ends,
    municipalAccountsBy,
    leadAccountsBy,
    municipalities: municipalities.map(reportedShare),
    regional: reportedDetermined(pot),
    regionalKey: potDivision?.key.kind ?? null,
    regionalRule: potRule,
    lead: reportedDetermined(lead),
    passedOn: amount(passedOn?.total ?? null),
    years: years.map(({ spent, ...dates }) => ({ ...dates, spent: amount(spent) })),
    rules,
  };
}

function reportedShare(own: MunicipalDetermination): ReportedShare {
  const { municipality, local, spending, passedOn, toPay, regional, toPayTotal, missing, remarks } = own;
  return {
    name: municipality.name,
    code: municipality.code,
    ...reportedDetermined(local),
    spendingFrom: spending.source,
    passedOn: amount(passedOn),
    toPay: amount(toPay),
    regional: regional && reportedDetermined(regional),
    toPayTotal: amount(toPayTotal),
    missing,
    remarks,
  };
}

function reportedDetermined(of: Determined): ReportedDetermined {
  return {
    received: amount(of.received),
    repaid: amount(of.repaid),
    open: amount(of.open),
    met: amount(of.met),
    spent: amount(of.spent),
    entitled: amount(of.entitled),
    underspent: amount(of.underspent),
    overspent: amount(of.overspent),
    toSettle: amount(of.toSettle),
  };
}
