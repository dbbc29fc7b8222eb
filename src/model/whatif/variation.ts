import type { InputId } from "../businesscase/expression";

/** What a drawn number does to an input. */
export interface Variation {
  readonly input: InputId;
  /** value: it takes the place of the input. factor: it multiplies what the plan says, in every year. */
  readonly as: "value" | "factor";
  /** Place of the only year it is about; absent: all. */
  readonly yearIndex?: number;
}
