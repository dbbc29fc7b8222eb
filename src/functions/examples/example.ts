/** A value as Excel hands it over: a cell, or a range as rows of cells. */
export type ExampleArgument = number | string | boolean | null | readonly (readonly (number | string | boolean)[])[];

/** A worked example, shown in the documentation and run by the tests. */
export interface Example {
  readonly id: string;
  /** As a Dutch user types it. */
  readonly formula: string;
  readonly args: readonly ExampleArgument[];
  readonly result: number | string | readonly (readonly (number | string)[])[];
  /** Where the figures come from. */
  readonly source: string;
}

export const PLAN = "Mentaal Gezond Twente, definitief plan";
export const PLAN_IJSSEL_VECHT = "MGN IJssel-Vecht, transformatieplan";
