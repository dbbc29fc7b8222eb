export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly name: string;
  /** The name at the end of the line, cut off where it is too long; absent: the name itself. */
  readonly short?: string;
  /** Why it stops before the others do. */
  readonly note?: string;
  /** At least two, ascending in x. */
  readonly points: readonly Point[];
}
