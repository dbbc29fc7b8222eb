import type { Actual } from "../../model/realisation/actuals";
import type { IsoDate } from "../../model/time/iso-date";
import type { MunicipalityDefinition } from "../../model/plan/plan";
import type { FoundColumn } from "./columns";

/** What is looked for: the measures of the plan, and what limits them. */
export interface Sought {
  readonly measures: readonly SoughtMeasure[];
  readonly municipalities: readonly MunicipalityDefinition[];
  /** Nothing can have been counted before this day, nor after the other. */
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** What is counted, as a plan names it. */
export interface SoughtMeasure {
  readonly id: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
  /** Of the same talks, those that led somewhere. */
  readonly partOf?: string;
}

/** The measure that the rows of a registration of talks count. */
export const TALKS = "talks";

export function partsOfTalks({ measures }: Sought): readonly SoughtMeasure[] {
  return measures.filter(({ partOf }) => partOf === TALKS);
}

/** What the user is asked before figures are used. */
export interface Question {
  /** The same question has the same id when the same file is read again. */
  readonly id: string;
  /** Dutch. */
  readonly text: string;
  readonly options: readonly Option[];
}

export interface Option {
  readonly id: string;
  /** Dutch. */
  readonly text: string;
}

/** By the id of the question: the id of what was chosen. */
export type Answers = ReadonlyMap<string, string>;

/** Rows, or figures, that were not counted. */
export interface LeftOut {
  readonly count: number;
  /** Dutch: why. */
  readonly why: string;
}

/** Figures of what happened, found on a sheet or in a file. */
export interface FoundActuals {
  readonly kind: "registration" | "counts";
  readonly sheet: string;
  /** Of the whole table: "A4:F903". */
  readonly address: string;
  readonly columns: readonly FoundColumn[];
  readonly leftOut: readonly LeftOut[];
  /** Dutch: what one must know of it besides. */
  readonly notes: readonly string[];
  /** The last day of which something was counted; null where nothing was. */
  readonly lastDay: IsoDate | null;
  /** None left: then all of it is certain. */
  readonly questions: readonly Question[];
  /** What is certain; what hangs on a question is not among them. */
  readonly counts: readonly FoundCount[];
}

export interface FoundCount extends Actual {
  /** The cell that it stands in, where it was not counted from rows: so that it can be followed. */
  readonly address?: string;
}
