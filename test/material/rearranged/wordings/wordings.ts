/** Other names for an input. */
export interface Wording {
  readonly nl: readonly string[];
  readonly en: string;
}

/** By input id, or by label for the rows of a plan that share one. */
export type Wordings = Readonly<Record<string, Wording>>;
