import type { Unit } from "../text/units";
import type { IsoDate } from "../time/iso-date";
import type { Derived, Expression, InputId } from "./expression";
import type { MeasureDefinition, MilestoneMeasure } from "./measure";
import type { ReadyMadeScenario } from "./scenario";
import type { Source } from "./source";

export type { Source } from "./source";

/** A number outside these limits cannot be meant: it is refused, not used. In the input's own unit. */
export interface Bounds {
  readonly min: string;
  readonly max: string;
}

/** How far an assumption may turn out otherwise, and who says so. Decimal text, in the input's own unit. */
export interface PublishedRange {
  /** One value, or one for each year, as the input itself. A side that nobody published is the plan's own value. */
  readonly low: string | readonly string[];
  readonly high: string | readonly string[];
  /** assumption: somebody's judgement, which no document bears out. */
  readonly basis: "published" | "assumption";
  readonly source: Source;
}

/** A named assumption: one number, or one for each year of the plan. */
export interface InputDefinition {
  readonly id: InputId;
  /** Dutch, in the plan's words. */
  readonly label: string;
  /** Other names that workbooks give it; absent: none are known. */
  readonly synonyms?: readonly string[];
  /** A word or two, for inside a formula in words. */
  readonly short: string;
  readonly unit: Unit;
  readonly perYear: boolean;
  /** As published, decimal text, in the unit; empty where nothing was published. Shares are fractions. */
  readonly published: readonly string[];
  readonly source: Source;
  readonly bounds: Bounds;
  /** Within the bounds; absent: nobody published how far it may turn out otherwise. */
  readonly range?: PublishedRange;
  /** Without it the plan still calculates. */
  readonly optional?: boolean;
  /** Not printed, but follows from what is printed; says how. */
  readonly inferred?: string;
  /** The row whose printed amounts this input takes over. */
  readonly row?: RowId;
}

/** An input that an earlier version asked for. Files, scenarios and commands of then may still name it. */
export interface RetiredInput {
  readonly id: InputId;
  readonly label: string;
  /** Dutch, a sentence: why the plan does without it. Nothing hung on it. */
  readonly why: string;
}

export type RowId = string;
export type RowKind = "impact" | "cost";
export type Domain = "zvw" | "sd";

/** How a row is shared between the health insurance act and the social domain: weights, as printed beside the row. */
export interface DomainWeights {
  readonly zvw: string;
  readonly sd: string;
}

/** Cost that is each party's own and stays out of the shared risk. */
export type OwnCost = "absence" | "incurred";

/** A line of the business case. Benefits are negative, costs and extra spending positive, in euros a year. */
export interface RowDefinition {
  readonly id: RowId;
  readonly kind: RowKind;
  readonly component: string;
  readonly label: string;
  readonly domain: Domain | DomainWeights;
  /** Marked as recurring in the plan's own table. */
  readonly recurring: boolean;
  /**
   * First year in which it is spending that goes on; absent: from the start if it is marked as recurring, else never. An
   * effect of the plan is no spending before it.
   */
  readonly structuralFrom?: number;
  /** Without indexation: in prices of the base year, whatever the year. */
  readonly constantPrices?: true;
  readonly amount: Expression;
  /** Dutch, a sentence: why an amount that was taken over moves with nothing. */
  readonly whyStill?: string;
  readonly source: Source;
  readonly ownCost?: OwnCost;
  /** Years in which the row is part of the request; absent: in none. */
  readonly requestedIn?: readonly number[];
  /**
   * The part that goes on of what is requested, in euros, where the plan prints it for the years of the request together
   * only: then it is unknown per year, in the request and after it. Absent: `recurring` and `structuralFrom` say it.
   */
  readonly structuralInRequest?: Expression;
  /** The row that holds, after the request, what goes on of this one; only with `structuralInRequest`. */
  readonly goesOnIn?: RowId;
}

export interface Component {
  /** "2", or "3-4-5" where a plan takes components together. */
  readonly id: string;
  readonly label: string;
}

export type Obligation = "effort" | "result";
/** Local: shared over the municipalities by inhabitants. Regional: one pot. */
export type Scope = "local" | "regional";

/** What the plan knows of a milestone beside the workbook's table: its component, and whose money hangs on it. */
export interface MilestoneDefinition {
  readonly nr: number;
  /** As the table names it; absent: by its number. Where names repeat, what it describes and its date tell them apart. */
  readonly name?: string;
  readonly description?: string;
  readonly due?: IsoDate;
  readonly component: string;
  readonly scope: Scope;
  /** Why this scope is proposed: the documents do not say it, so it is an assumption. */
  readonly scopeReason: string;
  /** It pays cost already made: nobody bears a risk on it any more. */
  readonly paysIncurred?: true;
  /** Its amounts as the plan prints them, decimal text in euros: by these its columns are told apart in a workbook. */
  readonly printed?: { readonly total: string; readonly iza: string; readonly spuk: string };
}

export interface MunicipalityDefinition {
  readonly name: string;
  /** CBS code, such as "GM0141". */
  readonly code: string;
}

/** What the plan says of a wait list: people who leave it, and what is left. */
export interface WaitListDefinition {
  /** People who leave the list through the plan, a year. */
  readonly off: Derived;
  /** People on the list at the first measurement; an optional input where the plan publishes none. */
  readonly start: InputId;
  /** Weeks that someone waits: a year, or one figure for the first measurement. */
  readonly weeks: InputId;
  /** People by whom the list grows a year without the plan; absent where only the original list is followed. */
  readonly growth?: InputId;
  /** People who come onto the list a year; absent where the plan does not count them. */
  readonly inflow?: InputId;
  /** A milestone that asks for a shorter wait; absent: none does. */
  readonly waiting?: WaitingMilestone;
}

/** How much shorter the wait must be on a day than on an earlier one. */
export interface WaitingMilestone {
  readonly nr: number;
  readonly since: IsoDate;
  readonly on: IsoDate;
  /** Share of the wait on the first day, decimal text: "-0.03". */
  readonly change: string;
  /** Dutch, a sentence: how we read what the document leaves open. */
  readonly reading: string;
}

/** Limits within which the plan says that a figure lies: outside them it is possible, and worth a warning. */
export interface Bandwidth {
  readonly id: string;
  /** Dutch. */
  readonly label: string;
  readonly of: Expression;
  readonly unit: Unit;
  /** Decimal text, in the unit. */
  readonly min?: string;
  readonly max?: string;
  /** First and last year in which it holds; absent: all. */
  readonly from?: number;
  readonly until?: number;
  readonly source: Source;
}

/** A volume that a milestone asks, beside the series behind the rows that counts the same: talks, cases, consults. */
export interface MilestoneVolume {
  readonly nr: number;
  /** The input or derived series of the plan that counts the same. */
  readonly of: Expression;
  /** What the milestone asks, decimal text in the unit of `of`; a number of `of` in `year`, or all years up to it. */
  readonly asks: string;
  readonly year: number;
  readonly counts: "in-year" | "up-to-year";
}

/** What a plan says of the years after its own, and of the money for it. */
export interface Afterwards {
  /** Each year from this one on is as the last year of the plan. */
  readonly from: number;
  readonly source: Source;
  /** Money that the plan counts on for what one domain spends for good, in some of its years together. */
  readonly cover: {
    /** Dutch: "AZWA-middelen". */
    readonly label: string;
    /** Euros, in all of `years` together. */
    readonly input: InputId;
    readonly domain: Domain;
    readonly years: readonly number[];
    readonly source: Source;
  };
}

/** What some milestones together would yield if just what they ask is reached, beside what the plan counts on by then. */
export interface MilestoneYield {
  /** Each with the number that it asks, decimal text. */
  readonly asked: readonly { readonly nr: number; readonly asks: string }[];
  /** The part of that number which counts, decimal text, and the milestone that asks it. */
  readonly share: string;
  /** The series that the plan counts on, all years up to and including `until` together. */
  readonly of: Derived;
  readonly until: number;
  /** Dutch: what the milestones count, and what comes of it: "verkennende gesprekken", "buiten de ggz verwezen". */
  readonly counts: string;
  readonly yields: string;
}

/** A real discount rate that holds from a year on, until a next one does. */
export interface DiscountTerm {
  readonly fromYear: number;
  /** A share per year, decimal text. */
  readonly rate: string;
  readonly source: Source;
}

/** A line that the plan prints, kept for comparison: published against computed. */
export interface PublishedLine {
  /** Which computed line it stands beside: "row vg.prevented", "component 2 cost", "total result" (published-line.ts). */
  readonly of: string;
  /** As printed. */
  readonly label: string;
  /**
   * Amounts per plan year in euros with our sign (benefit negative), a series in its own unit; decimal text, null where
   * nothing is printed.
   */
  readonly amounts: readonly (string | null)[];
  readonly total?: string;
  readonly zvw?: string;
  readonly sd?: string;
  /** The years that `total` adds up, where it is not all of them. */
  readonly years?: readonly number[];
  /** What the printed figures are rounded to, in euros: "1000" or "1". */
  readonly roundedTo: string;
  readonly source: Source;
}

/** How one number changes an input: all years to the same value, all by the same factor, or one year to a value. */
export type Varying =
  { readonly by: "value" } | { readonly by: "factor" } | { readonly by: "year"; readonly year: number };

/** What a question asks of an outcome. */
export interface QuestionTarget {
  /** Id of a quantity: "total.result", "wait-list.milestone.5" (quantities/register.ts). */
  readonly outcome: string;
  /** Of the plan, or all years together; without meaning for what belongs to one day. */
  readonly year: number | "all";
  /** Decimal text in the outcome's unit; "asked" is what the milestone of that outcome asks. */
  readonly threshold: string;
}

/** Something that the plan itself makes one want to know: where an input turns an outcome. */
export interface PlanQuestion {
  readonly id: string;
  /** Dutch. */
  readonly question: string;
  readonly input: InputId;
  readonly varying: Varying;
  /** Several: at which value all of them just hold. */
  readonly targets: readonly QuestionTarget[];
  /** Dutch, how that is told: "Beide mijlpalen worden net gehaald", bij 99% van de geplande of huidige "uitrol". */
  readonly together?: { readonly hold: string; readonly of: string };
  /** A series of the plan in which the answer is told too, such as a diversion that is 1 less a referral. */
  readonly told?: Derived;
  /** Dutch: why one would ask it, and what the answer leaves out. */
  readonly why: string;
  readonly source: Source;
}

/** What the documents leave to those who decide, or contradict each other in. */
export interface OpenChoice {
  /** Dutch sentences, as a council may read them. */
  readonly text: string;
  readonly source: Source;
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  readonly years: readonly number[];
  readonly components: readonly Component[];
  readonly inputs: readonly InputDefinition[];
  /** Absent: no input was ever taken out. */
  readonly retired?: readonly RetiredInput[];
  readonly rows: readonly RowDefinition[];
  /** Series that the plan works out beside its rows, such as a result in stages; absent: none. */
  readonly beside?: readonly Derived[];
  readonly milestones: readonly MilestoneDefinition[];
  /** False where the plan hangs no money on its milestones; absent: it does. */
  readonly milestonesArePaid?: false;
  readonly municipalities: readonly MunicipalityDefinition[];
  /** Date of the count of inhabitants; null where the plan publishes no count per municipality. */
  readonly inhabitantsOn: IsoDate | null;
  readonly waitList: WaitListDefinition;
  readonly bandwidths: readonly Bandwidth[];
  readonly milestoneVolumes: readonly MilestoneVolume[];
  /** Absent: no milestones ask of what the plan counts on in another measure. */
  readonly milestoneYields?: readonly MilestoneYield[];
  /** What the region counts of what really happens; absent: the plan names nothing. */
  readonly measures?: readonly MeasureDefinition[];
  /** By which measure a milestone is known to be met; one that is not here is shown by evidence. Absent: all are. */
  readonly milestoneMeasures?: readonly MilestoneMeasure[];
  /** Where its figures turn; absent: it asks nothing. */
  readonly questions?: readonly PlanQuestion[];
  /** The price of a year against the base year, where amounts are in prices of their own year; absent: all are real. */
  readonly priceIndex?: Expression;
  /** Absent: the plan says nothing of the years after its own. */
  readonly afterwards?: Afterwards;
  /** First term first. */
  readonly discount: readonly DiscountTerm[];
  readonly published: readonly PublishedLine[];
  /** For letters to councils; absent: the documents leave nothing open. */
  readonly openChoices?: readonly OpenChoice[];
  /** What-ifs that come with the plan; absent: none. */
  readonly scenarios?: readonly ReadyMadeScenario[];
  /** Last day on which a milestone can still be paid. */
  readonly endOfScheme: IsoDate;
}
