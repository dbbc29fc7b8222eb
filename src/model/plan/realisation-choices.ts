import type { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";
import type { MeasureId } from "./measure";

/** run-rate: as in the months before. plan-shape: as the plan spreads it over its years, scaled to what was realised. */
export type ForecastMethod = "run-rate" | "plan-shape";

/** A target that was set anew by agreement: the old one stays visible. */
export interface NewTarget {
  readonly nr: number;
  /** In the unit of what it replaces; a share is a fraction. */
  readonly target: Decimal;
  /** The day of the agreement. */
  readonly on: IsoDate;
  /** Dutch: why, and by whom it was agreed; no names of people. */
  readonly reason: string;
}

/** What the user decides about the forecast and the targets; absent: nothing. */
export interface RealisationChoices {
  /** Counts a month, by measure: it goes before what was counted. */
  readonly paces?: Readonly<Record<MeasureId, Decimal>>;
  /** Which way of looking ahead counts where the user gave no pace; absent: the pace of the months before. */
  readonly method?: ForecastMethod;
  readonly targets?: readonly NewTarget[];
}
