import type { Decimal } from "../money/decimal";
import type { Place } from "./finding";
import type { SplitKey } from "./split-key";

/** A number in a cell that asks for an amount, euros. */
export interface ReadAmount {
  readonly kind: "amount";
  readonly amount: Decimal;
  readonly place?: Place;
}

/** A text, an error in such a cell: nobody can tell what was meant. */
export interface UnreadableAmount {
  readonly kind: "unreadable";
  readonly place?: Place;
}

/** What stands in a cell that asks for an amount. */
export type EnteredAmount = ReadAmount | UnreadableAmount | { readonly kind: "empty" };

/** A line of the accounts (SiSa) as a municipality filled it in, euros. */
export interface AccountLine {
  /** Of the municipality. */
  readonly code: string;
  readonly year: number;
  /** As the sheet names it, and which of those that it names so: `nthNamed`. */
  readonly milestone: string;
  /** Real costs in the year. */
  readonly spending: EnteredAmount;
  /** What is added to, or below nil taken off, the costs of the year before. */
  readonly correction: EnteredAmount;
  /** Spending so far, while the milestone is not met. */
  readonly notMet?: EnteredAmount;
}

/** The name of the nth line of one name in the accounts of a year, from 1. */
export function nthNamed(name: string, nth: number): string {
  return nth === 1 ? name : `${name}|${nth}`;
}

/** VAT on what was spent, as entered: a cost, or compensated by the VAT fund (BTW-compensatiefonds) and then none. */
export interface EnteredVat {
  /** Euros. */
  readonly amount: Decimal;
  readonly as: "cost" | "compensated";
}

/** What is known of the spending of one party over the whole scheme, euros without VAT. What is absent was not entered. */
export interface EnteredSpending {
  readonly spent?: Decimal;
  readonly vat?: EnteredVat;
}

/** What one municipality enters beside its accounts. */
export interface MunicipalEntry extends EnteredSpending {
  /** From its part of the regional pot, which is divided as soon as this is entered for anyone. */
  readonly regional?: EnteredSpending;
}

/** Costs of the lead that it passes on to the municipalities, euros. */
export interface PassedOn {
  /** Extra work of the lead. */
  readonly work?: Decimal;
  /** The audit of its accounts. */
  readonly audit?: Decimal;
  /** By what they are shared; absent: by inhabitants. */
  readonly key?: SplitKey;
}

/** What the user enters for the determination of the grant (vaststelling); all of it optional, kept in the file. */
export interface DeterminationEntries {
  /** By municipality code. */
  readonly municipalities?: Readonly<Record<string, MunicipalEntry>>;
  /** Of the regional pot as a whole; divided over its shares while nobody entered their own. */
  readonly pot?: EnteredSpending;
  readonly passedOn?: PassedOn;
}

export const NO_ENTRIES: DeterminationEntries = {};
