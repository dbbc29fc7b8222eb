import type { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";
import type { PayoutChoices } from "./choices";
import type { AccountLine } from "./determination-entries";
import type { Lapse } from "./ends";
import type { InputId } from "./expression";
import type { Place } from "./finding";
import type { MilestoneOutcome } from "./milestone-outcome";
import type { OwnLine } from "./own-line";
import type { MunicipalityDefinition, Obligation, Scope } from "./plan";
import type { Statement } from "./statement";

/** What anchored amounts were taken over with: a change of inputs leaves it as it is. */
export interface Connected extends Pick<Figures, "inputs" | "instead"> {
  readonly still?: Still;
}

/** The amounts, by their inputs, that the user lets stand still whatever drives them; absent: none. */
export type Still = readonly InputId[] | "all";

/** The numbers a plan is calculated with: plain data, from a workbook or from a test. */
export interface Figures {
  /**
   * One value, or one per year of the plan. What is null or absent is unknown, and so is what hangs on it.
   */
  readonly inputs: ReadonlyMap<InputId, readonly (Decimal | null)[]>;
  /** Inputs that hold the plan's own published value, because the workbook has none; absent: none. */
  readonly fromPlan?: readonly InputId[];
  /** Series that are taken to be something else than their formula gives, as in `Context`; absent: none. */
  readonly instead?: ReadonlyMap<string, ReadonlyMap<number, Decimal>>;
  /** Inputs and series as the workbook has them, whatever a what-if has changed since. */
  readonly connected: Connected;
  readonly municipalities: readonly Municipality[];
  /** Who takes part though nobody gave its inhabitants: while there are, nothing is paid out. Absent: none. */
  readonly uncounted?: readonly MunicipalityDefinition[];
  /** Tables that stand in the workbook but have an error: nothing is paid out on them. Absent: none. */
  readonly unread?: readonly UnreadTable[];
  readonly milestones: readonly Milestone[];
  readonly printedTotals: readonly PrintedTotal[];
  /** What the document says of its own figures; absent: nothing was read. */
  readonly statements?: readonly Statement[];
  /** What the workbook itself makes of rows and totals of the plan; absent: nothing was read. */
  readonly ownLines?: readonly OwnLine[];
  /** What the user decided about the payout; absent: as the agreement has it. */
  readonly choices?: PayoutChoices;
  /** What municipalities filled in on their accounts (SiSa); absent: nothing was read. */
  readonly accounts?: readonly AccountLine[];
}

/** Figures that stand in the workbook just so. */
export function withConnected<F extends Pick<Figures, "inputs" | "instead">>(
  figures: F,
  still: Still = [],
): F & { readonly connected: Connected } {
  const { inputs, instead } = figures;
  return { ...figures, connected: { inputs, ...(instead && { instead }), still } };
}

export type UnreadTable = "municipalities" | "milestones";

export interface Municipality {
  readonly name: string;
  /** CBS code, or the name where it is not known: decides ties in a split. */
  readonly code: string;
  readonly inhabitants: Decimal;
  readonly place?: Place;
}

export interface Milestone {
  /** Its number, or its place in the table where numbers repeat: no two milestones share one. */
  readonly nr: number;
  /** As the table names it: "KPI 12", "3b". */
  readonly name: string;
  readonly component: string;
  readonly description: string;
  readonly obligation: Obligation;
  readonly due: IsoDate;
  /** The table holds no date that exists, so that another was taken. */
  readonly dueAssumed?: true;
  /** What the cell of its date holds, where that is text. */
  readonly dueTyped?: string;
  /** Euros. */
  readonly total: Decimal;
  readonly iza: Decimal;
  readonly spuk: Decimal;
  readonly scope: Scope;
  /** True while nobody confirmed the scope. */
  readonly scopeAssumed: boolean;
  /** It pays cost already made, as the plan says. */
  readonly paysIncurred?: true;
  readonly outcome: MilestoneOutcome;
  /** It counts for nothing, for the agreement had ended by then; `outcome` says missed. */
  readonly lapse?: Lapse;
  /** The year whose request this is: money that hangs on no milestone. Absent: a milestone of the plan. */
  readonly request?: number;
  /** A fall of the original wait list that this milestone asks for. */
  readonly waitListTarget?: { readonly date: IsoDate; readonly people: Decimal };
  readonly place?: Place;
  /** The cell of its total. */
  readonly totalPlace?: Place;
}

/** A figure of the workbook that should follow from others: a total, a cumulative line, a share, a figure of another tab. */
export interface PrintedTotal {
  /** Dutch, as in "Totaal kosten, 2026". */
  readonly label: string;
  readonly place: Place;
  readonly printed: Decimal;
  /** Half of what it is rounded to: 500 for thousands of euros, 0 where it is exact, such as a count. */
  readonly halfUnit: Decimal;
  /** The ways in which it should follow: along its row, along its column. At least one. */
  readonly definitions: readonly TotalDefinition[];
  /** It is known to add up in each of these ways, as does every total that shares a cell with it: there is nothing to weigh. */
  readonly isSettled?: true;
  /** Dutch: what would go wrong if the printed figure were used. */
  readonly consequence?: string;
}

export interface TotalDefinition {
  /** down: the rows of its column. across: the columns of its row. running: all years so far. detail: the same on another tab. */
  readonly along: "down" | "across" | "running" | "detail" | "share";
  readonly parts: readonly TotalPart[];
  /** Of a share: what the parts are a share of, together. */
  readonly of?: readonly TotalPart[];
}

export interface TotalPart {
  /** As of a total; empty where no words stand beside it. */
  readonly label: string;
  readonly place: Place;
  readonly value: Decimal;
  /** -1 where it is taken off. */
  readonly sign: 1 | -1;
  readonly halfUnit: Decimal;
}
