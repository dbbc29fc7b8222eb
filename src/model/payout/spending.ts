import { ZERO, sumKnown, type Decimal } from "../money/decimal";
import type {
  AccountLine,
  EnteredAmount,
  EnteredSpending,
  ReadAmount,
  UnreadableAmount,
} from "../plan/determination-entries";

/** What a municipality spent on local milestones, euros, and what of it is not known. */
export interface Spending {
  /** Real costs, VAT included where it is a cost; null while a line that is asked for is empty or unreadable. */
  readonly spent: Decimal | null;
  /** Where it comes from: typed as one amount, or added up from the accounts. */
  readonly source: "typed" | "accounts";
  /** As typed, without VAT; null where nothing was. */
  readonly typed: Decimal | null;
  /** What the lines that are filled in come to, without VAT; null where none is. */
  readonly soFar: Decimal | null;
  /** Lines that ask for spending, and how many of them hold an amount. */
  readonly asked: number;
  readonly filledIn: number;
  /** What stands on the lines and is no amount. */
  readonly unreadable: readonly UnreadableAmount[];
  /** Spending in a year below nil: counted as it stands. */
  readonly negative: readonly ReadAmount[];
  /** Amounts on lines that are no longer asked for: they do not count. Nil where there are none. */
  readonly notAsked: Decimal;
  /** Of the accounts: what was spent on each milestone so far, by the name on the sheet. */
  readonly byMilestone: ReadonlyMap<string, Decimal>;
}

/** The lines that the accounts ask for. */
export interface AskedLines {
  /** Years in which money may be spent. */
  readonly years: readonly number[];
  /** What local milestones are called in `AccountLine`. */
  readonly milestones: readonly string[];
}

/**
 * An amount typed for the whole goes before the accounts. In the accounts every line that is asked for must hold an
 * amount, 0 where nothing was spent: an empty cell is unknown, and so is
 * everything where the accounts ask for no line. A correction that is empty is none.
 *
 * @param lines of this municipality
 */
export function spendingOf(
  lines: readonly AccountLine[],
  { years, milestones }: AskedLines,
  entered: EnteredSpending,
): Spending {
  const isOfMilestone = ({ milestone }: AccountLine) => milestones.includes(milestone);
  const asked = lines.filter((line) => isOfMilestone(line) && years.includes(line.year));
  const filled = asked.filter(({ spending }) => spending.kind === "amount");
  // A correction over the last year stands on the line of the year after it.
  const counted = lines.filter(isOfMilestone);
  const unreadable = counted
    .flatMap(({ spending, correction }) => [spending, correction])
    .filter((entered) => entered.kind === "unreadable");
  const amounts = counted.flatMap(amountsOf);
  const soFar = amounts.length === 0 ? null : sumKnown(amounts);
  const count = years.length * milestones.length;
  const complete = count > 0 && filled.length === count && unreadable.length === 0;
  const typed = entered.spent ?? null;
  return {
    spent: withVat(typed ?? (complete ? (soFar ?? ZERO) : null), entered),
    typed,
    source: typed === null ? "accounts" : "typed",
    soFar,
    asked: count,
    filledIn: filled.length,
    unreadable,
    negative: counted.flatMap(({ spending }) => (spending.kind === "amount" && spending.amount.lt(0) ? spending : [])),
    notAsked: sumKnown(lines.filter((line) => !isOfMilestone(line)).flatMap(amountsOf)),
    byMilestone: new Map(
      milestones.map((name) => [name, sumKnown(counted.filter((line) => line.milestone === name).flatMap(amountsOf))]),
    ),
  };
}

/** VAT that is compensated is no cost: it adds nothing. */
export function withVat(spent: Decimal | null, { vat }: EnteredSpending): Decimal | null {
  return spent?.plus(vat?.as === "cost" ? vat.amount : ZERO) ?? null;
}

function amountsOf({ spending, correction }: AccountLine): readonly Decimal[] {
  return [spending, correction].flatMap(amountIn);
}

export function amountIn(entered: EnteredAmount): readonly Decimal[] {
  return entered.kind === "amount" ? [entered.amount] : [];
}
