import type { IsoDate } from "../time/iso-date";
import type { Expression, InputId, Unit } from "./expression";

/** Where a figure was published. */
export interface Source {
  /** Title of the document. */
  readonly document: string;
  /** Who supplied the figure there, or where in the document it stands. */
  readonly detail?: string;
}

/** A number outside these limits cannot be meant: it is refused, not used. In the input's own unit. */
export interface Bounds {
  readonly min: string;
  readonly max: string;
}

/** A named assumption: one number, or one for each year of the plan. */
export interface InputDefinition {
  readonly id: InputId;
  /** Dutch, in the plan's words. */
  readonly label: string;
  /** A word or two, for inside a formula in words. */
  readonly short: string;
  readonly unit: Unit;
  readonly perYear: boolean;
  /** As published, decimal text, in the unit; empty where nothing was published. Shares are fractions. */
  readonly published: readonly string[];
  readonly source: Source;
  readonly bounds: Bounds;
  /** Without it the plan still calculates. */
  readonly optional?: boolean;
  /** Not printed, but follows from what is printed; says how. */
  readonly inferred?: string;
  /** The row whose printed amounts this input takes over. */
  readonly row?: RowId;
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
  readonly recurring: boolean;
  readonly amount: Expression;
  readonly source: Source;
  readonly ownCost?: OwnCost;
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
  readonly component: string;
  readonly scope: Scope;
  /** Why this scope is proposed: the documents do not say it, so it is an assumption. */
  readonly scopeReason: string;
}

export interface MunicipalityDefinition {
  readonly name: string;
  /** CBS code, such as "GM0141". */
  readonly code: string;
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  readonly years: readonly number[];
  readonly components: readonly Component[];
  readonly inputs: readonly InputDefinition[];
  readonly rows: readonly RowDefinition[];
  readonly milestones: readonly MilestoneDefinition[];
  readonly municipalities: readonly MunicipalityDefinition[];
  readonly inhabitantsOn: IsoDate;
  readonly waitList: {
    /** People who leave the original list, a year. */
    readonly off: Expression;
    /** People on the list at the first measurement. */
    readonly start: InputId;
    /** Weeks that someone waits, a year. */
    readonly weeks: InputId;
  };
  /** Last day on which a milestone can still be paid. */
  readonly endOfScheme: IsoDate;
}
