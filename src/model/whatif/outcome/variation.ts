import type { InputId } from "../../plan/expression";

/** What a drawn number does to an input. */
export interface Variation {
  readonly input: InputId;
  /** value: it takes the place of the input. factor: it multiplies what the plan says, in every year. */
  readonly as: "value" | "factor";
  /** Place of the only year it is about; absent: all. */
  readonly yearIndex?: number;
  /** Of a factor: how far each year goes along with it, 1 wholly and 0 not at all; absent: all wholly. */
  readonly weights?: readonly number[];
}
