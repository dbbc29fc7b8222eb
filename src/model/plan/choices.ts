import { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";
import type { DeterminationEntries } from "./determination-entries";
import type { Ends } from "./ends";
import type { MilestoneOutcome } from "./milestone-outcome";
import type { Scope } from "./plan";
import type { RealisationChoices } from "./realisation-choices";
import type { Weights, SplitKey } from "./split-key";

/** What the user decides about one milestone. */
export interface MilestoneChoice {
  readonly outcome?: MilestoneOutcome;
  /** A scope that someone chose is confirmed: it is no longer an assumption. */
  readonly scope?: Scope;
  /** The chance that it is met, between 0 and 1; absent: the plan counts on it. For the expected value only. */
  readonly chance?: Decimal;
}

/**
 * What the shared risk takes in, for the financing model says "totale kosten" only. requested: all that is requested.
 * programme: one-off programme cost alone, without participation and extra spending. Either way without absence cost and
 * cost already made.
 */
export type RiskBasis = "requested" | "programme";

/**
 * How the SPUK advance is spread over the years. due: what milestones due in a year are worth. equal: the same each
 * year. own: amounts or percentages as entered, by year; only their proportions count, so that the total stays.
 */
export type Instalments =
  | { readonly kind: "due" }
  | { readonly kind: "equal" }
  | { readonly kind: "own"; readonly of: Readonly<Record<number, Decimal>> };

export type PayoutUnit = "euro" | "cent";

/** A municipality that takes part though the workbook's table does not name it. */
export interface JoinedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: Decimal;
}

/** A count of inhabitants that takes the place of the workbook's. */
export interface InhabitantCount {
  readonly on: IsoDate;
  readonly status: "provisional" | "definitive";
  /** Title of the publication, as in "CBS StatLine 03759ned"; or that someone typed it. */
  readonly source: string;
  /** Name of the file that it was read from; absent: it was typed, or kept before the name was. */
  readonly file?: string;
  /** By municipality code; who is not named keeps the workbook's count, where that has one. */
  readonly of: Weights;
}

/** What the user decides about the payout: kept in the file, beside the workbook's own figures. */
export interface PayoutChoices {
  /** By number of the milestone. */
  readonly milestones: Readonly<Record<number, MilestoneChoice>>;
  /** Of the local pot. */
  readonly key: SplitKey;
  /** By what the spending of the social domain is shared in the multi-year budget; absent: by inhabitants. */
  readonly costKey?: SplitKey;
  /** Of the regional pot: by effort where that is known. */
  readonly regionalKey: SplitKey;
  readonly riskBasis: RiskBasis;
  readonly instalments: Instalments;
  /** Month of the yearly instalment, 1 to 12: the documents name none. */
  readonly instalmentMonth: number;
  /** The day on which the instalment of a year comes, by that year and within it; absent: the first of the month above. */
  readonly advanceDays?: Readonly<Record<number, IsoDate>>;
  readonly unit: PayoutUnit;
  readonly joined: readonly JoinedMunicipality[];
  /** Codes of municipalities that no longer take part. */
  readonly left: readonly string[];
  readonly count?: InhabitantCount;
  /** How the agreement ends before its time, for all or for one; absent: it does not. */
  readonly ends?: Ends;
  /** What was entered for the determination of the grant; absent: nothing. */
  readonly determination?: DeterminationEntries;
  /** New targets, and how is looked ahead; absent: nothing was chosen. */
  readonly realisation?: RealisationChoices;
}

/** As the agreement has it, where nobody chose otherwise. */
export const NO_CHOICES: PayoutChoices = {
  milestones: {},
  key: { kind: "inhabitants" },
  regionalKey: { kind: "inhabitants" },
  riskBasis: "requested",
  instalments: { kind: "due" },
  instalmentMonth: 1,
  unit: "euro",
  joined: [],
  left: [],
};

const UNITS: Readonly<Record<PayoutUnit, Decimal>> = { euro: new Decimal(1), cent: new Decimal("0.01") };

/** The unit in euros: 1 or 0,01. */
export function unitInEuros(unit: PayoutUnit): Decimal {
  return UNITS[unit];
}
