import type { Ref } from "../kit/addresses";
import type { Format } from "../kit/formats";
import type { PerYear, Year } from "../kit/years";

interface Described {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  readonly source: string;
}

/** One number. */
export type Constant = Described & { readonly value: number };
/** One number per year. */
export type Series = Described & { readonly values: PerYear<number> };
/** A row that follows from others; it has a place of its own because several formulas need it. */
export type Derived = Described & { readonly formula: (ref: Ref, year: Year) => string };

export interface Section<Row> {
  readonly heading: string;
  readonly rows: readonly Row[];
}

export interface ComponentInputs {
  readonly tab: string;
  readonly title: string;
  readonly constants: readonly Constant[];
  readonly series: readonly Series[];
  readonly derived: readonly Derived[];
}
