import type { Unit } from "../text/units";
import type { IsoDate } from "../time/iso-date";
import type { Expression } from "./expression";
import type { Source } from "./source";

export type MeasureId = string;

/** Something that a region counts to know where its plan stands. Counts only: nothing of a person. */
export interface MeasureDefinition {
  /** Permanent: files with counts go by it. */
  readonly id: MeasureId;
  /** Dutch, in the plan's words. */
  readonly label: string;
  /** Other names that registrations give it; absent: none are known. */
  readonly synonyms?: readonly string[];
  readonly unit: Unit;
  /** flow: what happened in a period; periods add up. stock: how it stood on the last day of a period. */
  readonly kind: "flow" | "stock";
  /** Dutch, a sentence: what counts, and what does not. */
  readonly counts: string;
  /** The flow of which this one is a part: "of the talks, those that led to mono". */
  readonly partOf?: MeasureId;
  /** What of the plan it is: a series or an input with as many a year, or, of a part, the input with its share. */
  readonly of?: Expression;
}

/** What a milestone asks of a measure. Numbers are decimal text. */
export type Asked =
  /** So many, or more, in the window together. */
  | { readonly kind: "at-least"; readonly measure: MeasureId; readonly target: string }
  /** Of the measure that this one is part of, so large a share in the window at most or at least. */
  | {
      readonly kind: "share";
      readonly measure: MeasureId;
      readonly bound: "at-most" | "at-least";
      /** A fraction: "0.73". */
      readonly target: string;
    }
  /** So far lower on the last day of the window than on its first: by a number, or by a share of it. */
  | {
      readonly kind: "fall";
      readonly measure: MeasureId;
      readonly by: "number" | "share";
      readonly target: string;
    };

/** From when to when it counts. */
export type MeasureWindow =
  /** Up to and including `until`; absent: the day on which the milestone is due. */
  | { readonly from: IsoDate; readonly until?: IsoDate }
  /** So many whole months before the day it is due; one without a day: the last ones that are over. */
  | { readonly months: number };

/** By which measure, and from when to when, it is known whether a milestone is met. */
export interface MilestoneMeasure {
  readonly nr: number;
  readonly asked: Asked;
  readonly window: MeasureWindow;
  readonly source: Source;
  /** Dutch, a sentence: how we read what the document leaves open. Absent: nothing. */
  readonly reading?: string;
}
