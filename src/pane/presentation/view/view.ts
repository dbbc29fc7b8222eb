import type { Look } from "../../theme/theme";

/**
 * What a presentation shows, as plain data: it goes as text from the pane to the window that shows it. Every figure is
 * in words already, so that nothing is worked out or rounded a second time there; numbers only say where a bar is drawn.
 */
export interface PresentationView {
  readonly look: Look;
  readonly region: string;
  /** Why the figures are not the plan as it stands, a sentence each; none where they are. */
  readonly notes: readonly string[];
  readonly source: string;
  /** The day on which the workbook held these figures: "2 maart 2026". */
  readonly day: string;
  readonly headline: HeadlineView;
  readonly waterfall: WaterfallView;
  readonly years: YearsView;
  readonly ahead: AheadView;
}

export interface HeadlineView {
  readonly title: string;
  /** The one sentence: "Het plan levert € 3.822.000 op". */
  readonly result: string;
  readonly facts: readonly string[];
  readonly rounding: string;
}

/** How an amount lies to nil, or that nobody knows it. */
export type Sign = "negative" | "positive" | "nil" | "unknown";

export interface Step {
  readonly name: string;
  /** A total stands on nil by itself; the others begin where the one before ended. */
  readonly isTotal: boolean;
  readonly sign: Sign;
  /** × € 1.000. */
  readonly amount: string;
  /** Its bar, in euros; null where one before it is unknown, or it is itself. */
  readonly bar: { readonly from: number; readonly to: number } | null;
}

export interface WaterfallView {
  readonly title: string;
  readonly steps: readonly Step[];
  /** Sentences under it. */
  readonly below: readonly string[];
}

export interface YearLine {
  /** The year, or that it is all of them. */
  readonly name: string;
  readonly impact: string;
  readonly cost: string;
  readonly result: string;
  /** None of all years together: the last one says it. */
  readonly cumulative: string | null;
}

export interface YearsView {
  readonly title: string;
  readonly lines: readonly YearLine[];
  readonly total: YearLine;
  readonly below: readonly string[];
}

export interface AheadView {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly text: string }[];
  readonly rounding: string;
}

/** From text of another window: null for what is no presentation. */
export function viewFromText(text: string): PresentationView | null {
  try {
    const view: unknown = JSON.parse(text);
    // Written by this same version of the add-in, from its own address: only that it is one is looked at.
    return typeof view === "object" && view !== null && "waterfall" in view ? (view as PresentationView) : null;
  } catch {
    return null;
  }
}
