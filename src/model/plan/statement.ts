import type { Decimal } from "../money/decimal";
import type { Place } from "./finding";
import type { Domain, RowId } from "./plan";

/** What a document says of its own figures, in words or in a table of its own. Amounts in euros. */
export type Statement = EffortShare | RisingResult | RecurringStatement | RequestStatement | CostStatement;

interface Stated {
  readonly place: Place;
}

/** "Ongeveer 70% hangt aan inspanningsverplichtingen": the part of the money that efforts earn. */
export interface EffortShare extends Stated {
  readonly kind: "effort-share";
  /** Fraction of one. */
  readonly share: Decimal;
}

/** "Na jaar 4 stijgt het positieve resultaat elk jaar." */
export interface RisingResult extends Stated {
  readonly kind: "rising-result";
  /** It holds from this year of the plan on, counted from 1. */
  readonly fromYear: number;
}

/** "Structurele kosten per jaar vanaf 2028". */
export interface RecurringStatement extends Stated {
  readonly kind: "recurring";
  readonly domain: Domain;
  readonly amount: Decimal;
  /** Half of what it is rounded to. */
  readonly halfUnit: Decimal;
}

/** What is asked from a grant. */
export interface RequestStatement extends Stated {
  readonly kind: "requested";
  readonly pot: "iza" | "spuk" | "total";
  readonly amount: Decimal;
  readonly halfUnit: Decimal;
}

/** The total of a cost row, printed again in another place. */
export interface CostStatement extends Stated {
  readonly kind: "cost";
  readonly row: RowId;
  readonly amount: Decimal;
  readonly halfUnit: Decimal;
}
