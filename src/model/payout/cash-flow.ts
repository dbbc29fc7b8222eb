import { ZERO, sumKnown } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";
import { quarterOf } from "./calendar";
import type { Instalment } from "./instalments";
import type { MilestonePayout } from "./milestone-payout";

/** Money in a period, euros, all positive. */
export interface CashFlow {
  /** To the care parties, once assessed. */
  readonly iza: Decimal;
  /** SPUK in advance, to the municipalities and to the regional pot. */
  readonly local: Decimal;
  readonly regional: Decimal;
  /** SPUK that goes back. */
  readonly localRepaid: Decimal;
  readonly regionalRepaid: Decimal;
  /** iza + local + regional − localRepaid − regionalRepaid. */
  readonly net: Decimal;
}

export interface CashYear extends CashFlow {
  readonly year: number;
}

export interface Quarter extends CashFlow {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** A payment on a day. */
export interface CashEvent extends Omit<CashFlow, "net"> {
  readonly on: IsoDate;
  readonly year: number;
  readonly quarter: number;
  /** Of `local` and `localRepaid`, each municipality's part. */
  readonly cells: readonly Decimal[];
  readonly repaidCells: readonly Decimal[];
  /** Of `regional` and `regionalRepaid`, each municipality's share. */
  readonly regionalCells: readonly Decimal[];
  readonly repaidRegionalCells: readonly Decimal[];
}

const NOTHING = { iza: ZERO, local: ZERO, regional: ZERO, localRepaid: ZERO, regionalRepaid: ZERO };
const NO_CELLS = { cells: [], repaidCells: [], regionalCells: [], repaidRegionalCells: [] };

/**
 * Every payment: the yearly instalments on their own days, the rest at the end of each assessment.
 * @param dayOf the day on which the instalment of a year comes
 */
export function cashEvents(
  milestones: readonly MilestonePayout[],
  instalments: readonly Instalment[],
  dayOf: (year: number) => IsoDate,
): readonly CashEvent[] {
  return [
    ...instalments.map(({ year, ...advance }) => event(dayOf(year), advance)),
    ...milestones.flatMap(({ dates: { payment, repayment }, iza, ...milestone }) => [
      ...(payment ? [event(payment, { iza })] : []),
      ...(repayment ? [event(repayment, repaymentOf(milestone))] : []),
    ]),
  ];
}

type Repayment = Pick<MilestonePayout, "localRepaid" | "regionalRepaid" | "repaidCells" | "repaidRegionalCells">;

function repaymentOf({ localRepaid, regionalRepaid, repaidCells, repaidRegionalCells }: Repayment): Repayment {
  return { localRepaid, regionalRepaid, repaidCells, repaidRegionalCells };
}

function event(on: IsoDate, paid: Partial<CashEvent>): CashEvent {
  return { ...NOTHING, ...NO_CELLS, ...paid, on, ...quarterOf(on) };
}

/** Every year from the first payment to the last. */
export function cashYears(events: readonly CashEvent[]): readonly CashYear[] {
  return yearsOf(events).map((year) => ({ year, ...flow(events.filter((event) => event.year === year)) }));
}

/** Every quarter of those years. */
export function cashQuarters(events: readonly CashEvent[]): readonly Quarter[] {
  return yearsOf(events).flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => {
      const own = events.filter((event) => event.year === year && event.quarter === quarter);
      return { year, quarter, ...flow(own) };
    }),
  );
}

function yearsOf(events: readonly CashEvent[]): readonly number[] {
  const years = events.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function flow(events: readonly CashEvent[]): CashFlow {
  const of = (part: keyof typeof NOTHING) => sumKnown(events.map((event) => event[part]));
  const [iza, local, regional] = [of("iza"), of("local"), of("regional")];
  const [localRepaid, regionalRepaid] = [of("localRepaid"), of("regionalRepaid")];
  const net = iza.plus(local).plus(regional).minus(localRepaid).minus(regionalRepaid);
  return { iza, local, regional, localRepaid, regionalRepaid, net };
}
