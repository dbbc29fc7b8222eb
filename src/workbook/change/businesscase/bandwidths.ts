import { LIMIT_WORDS } from "../../../model/businesscase/limits";
import type { Bandwidth, Plan } from "../../../model/plan/plan";
import { UNIT_LABELS } from "../../../model/text/units";
import { formula, type Content } from "../../sheets/workbook-change";
import { numberStyle } from "../parts/number-style";
import { keys, type Line } from "./line";
import { amountCell } from "./references";

/** A limit that is met to the last digit is met, whatever binary fractions make of it. */
const DIGITS = 9;

/** Figures against the limits within which the plan says that they lie. */
export function bandwidthLines({ years, bandwidths }: Plan): readonly Line[] {
  if (bandwidths.length === 0) return [];
  return [
    { kind: "section", title: "Bandbreedtes" },
    { kind: "header", label: "Gegeven", total: "Laagste", zvw: "Hoogste", sd: "Oordeel", explanation: "Bron" },
    ...bandwidths.map((bandwidth) => bandwidthLine(bandwidth, years)),
  ];
}

function bandwidthLine(
  { id, label, unit, of, min, max, from, until, source }: Bandwidth,
  years: readonly number[],
): Line {
  const key = keys.bandwidth(id);
  const holds = (year: number) => year >= (from ?? year) && year <= (until ?? year);
  return {
    kind: "figures",
    key,
    label,
    unit: UNIT_LABELS[unit],
    style: numberStyle(unit),
    contents: (layout) => {
      const range = layout.yearRange(key);
      const limit = (name: "MIN" | "MAX", sign: ">=" | "<=", cell: string) =>
        `ROUND(${name}(${range}),${DIGITS})${sign}${cell}`;
      const limits = [
        ...(min === undefined ? [] : [limit("MIN", ">=", layout.cell(key, layout.columns.total))]),
        ...(max === undefined ? [] : [limit("MAX", "<=", layout.cell(key, layout.columns.zvw))]),
      ];
      const optional = (value: string | undefined): Content => (value === undefined ? null : Number(value));
      return {
        years: years.map((year, index) => (holds(year) ? amountCell(layout, of, index) : null)),
        total: optional(min),
        zvw: optional(max),
        sd:
          limits.length === 0
            ? null
            : formula(`IF(AND(${limits.join(",")}),"${LIMIT_WORDS.within}","${LIMIT_WORDS.outside}")`),
        explanation: source.detail ?? source.document,
      };
    },
  };
}
