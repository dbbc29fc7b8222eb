import type { InputId } from "../../../src/model/plan/expression";
import type { Plan } from "../../../src/model/plan/plan";
import type { Grid } from "../../../src/workbook/cells/grid";
import type { Scale } from "../../../src/workbook/links/link";
import type { Kind } from "./kinds";

/** Where an input really stands. */
export interface Truth {
  readonly input: InputId;
  readonly sheet: string;
  /** One cell, or one per year of the plan that the workbook has, in the plan's order. */
  readonly cells: readonly string[];
  readonly scale: Scale;
  /** What was rearranged about this input. */
  readonly kinds: readonly Kind[];
}

/** A workbook of which is known where every input stands. */
export interface Rearranged {
  /** "twente 12". */
  readonly name: string;
  readonly plan: Plan;
  readonly grids: readonly Grid[];
  /** Inputs that stand in it; any other input that is linked is linked wrongly. */
  readonly truth: readonly Truth[];
}
