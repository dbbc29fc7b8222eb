import type { DomainSeries } from "../../../model/businesscase/domain-series";
import type { Derived } from "../../../model/plan/expression";
import type { InputDefinition, RowDefinition, RowKind } from "../../../model/plan/plan";
import type { StyleName } from "../../sheets/styles";
import type { Content } from "../../sheets/workbook-change";

/** One line of the sheet, before it has a place. */
export type Line =
  | { readonly kind: "blank" }
  | { readonly kind: "section"; readonly title: string }
  | HeaderLine
  | { readonly kind: "row"; readonly key: string; readonly row: RowDefinition }
  | {
      readonly kind: "sum";
      readonly key: string;
      readonly label: string;
      readonly of: readonly string[];
      /** A line under what it adds up. */
      readonly closing?: true;
    }
  | FiguresLine
  | { readonly kind: "derived"; readonly key: string; readonly derived: Derived }
  | { readonly kind: "input"; readonly key: string; readonly input: InputDefinition };

/** Column titles of a block that uses the columns behind the years in its own way. */
export interface HeaderLine {
  readonly kind: "header";
  readonly label: string;
  readonly total: string;
  readonly zvw: string;
  readonly sd: string;
  readonly explanation: string;
}

/** A line that follows from others, by formulas of its own. */
export interface FiguresLine {
  readonly kind: "figures";
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly style: StyleName;
  /** A line under what it adds up. */
  readonly closing?: true;
  /** Of sums that belong to no year: what stands in which column. */
  readonly sums?: Partial<DomainSeries>;
  readonly contents: (layout: BusinessCaseLayout) => LineContents;
}

/** What stands in the columns of a line; a column that is left out stays empty. */
export interface LineContents {
  readonly years?: readonly Content[];
  readonly total?: Content;
  readonly zvw?: Content;
  readonly sd?: Content;
  readonly explanation?: string;
}

/** Where everything stands on the sheet with the business case; other sheets and tests look it up here. */
export interface BusinessCaseLayout {
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  /** Row of the years, from 0. */
  readonly header: number;
  /** First row of `lines`, from 0. */
  readonly first: number;
  readonly columns: BusinessCaseColumns;
  /** Row of a line by its key, from 0. @throws RangeError for a key that the sheet does not have */
  rowOf(key: string): number;
  /** "D12": the cell of a line in a column. */
  cell(key: string, column: number): string;
  /** "D12": the cell of a line in a year. */
  yearCell(key: string, yearIndex: number): string;
  /** "C12:G12": the cells of a line in all years. */
  yearRange(key: string): string;
  totalCell(key: string): string;
  /** The cell that holds a series in a year; null for one that stands in none. */
  cellOf(series: string, yearIndex: number): string | null;
  /** Whether an input may be left empty. */
  isOptional(input: string): boolean;
}

export interface BusinessCaseColumns {
  readonly label: number;
  readonly unit: number;
  readonly firstYear: number;
  readonly total: number;
  readonly zvw: number;
  readonly sd: number;
  readonly sharedRisk: number;
  readonly explanation: number;
  /** Beside the rows that are spending: how the years of the request are financed. */
  readonly funding: Readonly<Record<FundingColumn, number>>;
  /** The block with inputs uses the same columns otherwise. */
  readonly min: number;
  readonly max: number;
  readonly scale: number;
}

export const FUNDING_COLUMNS = [
  "requestedIncidental",
  "requestedStructural",
  "outsideIncidental",
  "outsideStructural",
  "zvwShare",
] as const;
export type FundingColumn = (typeof FUNDING_COLUMNS)[number];

/** A line has the id of what stands in it; an input has one of its own, because a row may be called the same. */
export const keys = {
  row: (id: string) => id,
  derived: (id: string) => id,
  input: (id: string) => `input.${id}`,
  component: (id: string) => `component.${id}`,
  subtotal: (kind: RowKind, id: string) => `component.${id}.${kind}`,
  total: (kind: RowKind | "result") => `total.${kind}`,
  cumulative: "total.cumulative",
  discountRate: (fromYear: number) => `discount-rate.${fromYear}`,
  presentValue: "present-value",
  bandwidth: (id: string) => `bandwidth.${id}`,
} as const;
