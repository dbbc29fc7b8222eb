export interface Family {
  readonly file: string;
  /** Dutch. */
  readonly title: string;
}

export const families: readonly Family[];
export const sources: readonly string[];
