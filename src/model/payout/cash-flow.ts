import { ZERO, less, sum, sumKnown, type Decimal } from "../money/decimal";
import { sumColumns } from "../money/columns";
import type { IsoDate } from "../time/iso-date";
import { quarterOf } from "./calendar";
import type { Instalment } from "./instalments";
import type { MilestonePayout } from "./milestone-payout";
import { unknownPart, type UnpricedMilestone } from "./unpriced";

/** Money in a period, euros, all positive. */
export interface CashFlow {
  /** To the care parties, once assessed. */
  readonly iza: Decimal;
  /** SPUK in advance, to the municipalities and to the regional pot. */
  readonly local: Decimal;
  readonly regional: Decimal;
  /** SPUK that goes back; null where nobody can tell how much. */
  readonly localRepaid: Decimal | null;
  readonly regionalRepaid: Decimal | null;
  /** iza + local + regional − localRepaid − regionalRepaid. */
  readonly net: Decimal | null;
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
  readonly repaidCells: readonly (Decimal | null)[];
  /** Of `regional` and `regionalRepaid`, each municipality's share. */
  readonly regionalCells: readonly Decimal[];
  readonly repaidRegionalCells: readonly (Decimal | null)[];
}

const NOTHING = { iza: ZERO, local: ZERO, regional: ZERO, localRepaid: ZERO, regionalRepaid: ZERO };
const NO_CELLS = { cells: [], repaidCells: [], regionalCells: [], repaidRegionalCells: [] };

/**
 * Every payment: the yearly instalments on their own days, the rest at the end of each assessment.
 * @param unpriced milestones without money of their own: of one that is lost an unknown amount goes back
 * @param dayOf the day on which the instalment of a year comes
 */
export function cashEvents(
  milestones: readonly MilestonePayout[],
  unpriced: readonly UnpricedMilestone[],
  instalments: readonly Instalment[],
  dayOf: (year: number) => IsoDate,
): readonly CashEvent[] {
  return [
    ...instalments.map(({ year, ...advance }) => event(dayOf(year), advance)),
    ...milestones.flatMap(({ dates: { payment, repayment }, iza, ...milestone }) => [
      ...(payment ? [event(payment, { iza })] : []),
      ...(repayment ? [event(repayment, repaymentOf(milestone))] : []),
    ]),
    ...unpriced.flatMap(({ isLost, dates: { repayment } }) =>
      isLost && repayment ? [event(repayment, unknownRepayment(milestones))] : [],
    ),
  ];
}

/** Of every pot and of everyone who has any money of a request. */
function unknownRepayment(milestones: readonly MilestonePayout[]): Repayment {
  const requests = milestones.filter(({ milestone }) => milestone.request !== undefined);
  const lost = (cellsOf: (request: MilestonePayout) => readonly Decimal[]) =>
    sumColumns(requests.map(cellsOf), requests[0]?.cells.length ?? 0).map(unknownPart);
  return {
    localRepaid: unknownPart(sumKnown(requests.map(({ local }) => local))),
    repaidCells: lost(({ cells }) => cells),
    regionalRepaid: unknownPart(sumKnown(requests.map(({ regional }) => regional))),
    repaidRegionalCells: lost(({ regionalCells }) => regionalCells),
  };
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
  const of = (part: "iza" | "local" | "regional") => sumKnown(events.map((event) => event[part]));
  const back = (part: "localRepaid" | "regionalRepaid") => sum(events.map((event) => event[part]));
  const [iza, local, regional] = [of("iza"), of("local"), of("regional")];
  const [localRepaid, regionalRepaid] = [back("localRepaid"), back("regionalRepaid")];
  const net = less(iza.plus(local).plus(regional), sum([localRepaid, regionalRepaid]));
  return { iza, local, regional, localRepaid, regionalRepaid, net };
}
