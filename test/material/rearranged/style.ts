import type { Kind } from "./kinds";
import type { Random } from "./random";

/** How likely each kind of rearrangement is in a workbook. */
const LIKELY: Readonly<Record<Kind, number>> = {
  "renamed tabs": 0.7,
  "other words": 0.5,
  "typing error": 0.35,
  "abbreviation or plural": 0.35,
  "marks round the label": 0.35,
  English: 0.12,
  "years down": 0.3,
  "shifted blocks": 0.5,
  "notes in between": 0.5,
  "tables side by side": 0.25,
  "amounts x 1.000": 0.4,
  "amounts in millions": 0.12,
  "percentages as numbers": 0.4,
  "numbers as text": 0.2,
  "merged titles": 0.5,
  "helper columns": 0.25,
  "other year headers": 0.45,
  "more years": 0.25,
  "fewer years": 0.06,
  "changed values": 0.3,
  "old version beside it": 0.2,
  "second scenario beside it": 0.12,
  "results with the same names": 0.35,
  decoys: 0.35,
  "other municipalities": 0.3,
};

export type YearHeader = "number" | "text" | "jaar" | "half" | "relative" | "ordinal" | "short" | "date" | "forecast";
export type SaysScale = "title" | "header" | "unit" | "label";

/** All that is drawn once for a whole workbook. */
export interface Style {
  readonly kinds: ReadonlySet<Kind>;
  readonly english: boolean;
  readonly years: YearHeader;
  /** Of the amounts per year: 1, a thousand or a million euros. */
  readonly money: 1 | 1_000 | 1_000_000;
  readonly saysScale: SaysScale;
  /** How a component is said of the rows that share their names. */
  readonly component: "number" | "column" | "heading";
  /** Which of the other wordings is used: the held-out workbooks have their own. */
  readonly wording: 0 | 1;
}

export function drawStyle(random: Random, wording: 0 | 1): Style {
  const kinds = new Set<Kind>();
  for (const [kind, likely] of Object.entries(LIKELY) as [Kind, number][]) if (random.chance(likely)) kinds.add(kind);
  if (kinds.has("more years")) kinds.delete("fewer years");
  if (kinds.has("amounts in millions")) kinds.delete("amounts x 1.000");
  // A second version of every figure and other values at once leave nothing that tells the two apart.
  if (kinds.has("old version beside it")) kinds.delete("second scenario beside it");
  const english = kinds.has("English");
  const other: readonly YearHeader[] = ["text", "jaar", "half", "relative", "ordinal", "short", "date", "forecast"];
  const drawn = kinds.has("other year headers") ? random.pick(other) : "number";
  // "Jaar 1" says nothing about which year it is once there are others before it.
  const years = kinds.has("more years") && (drawn === "relative" || drawn === "ordinal") ? "jaar" : drawn;
  return {
    kinds,
    english,
    years,
    money: kinds.has("amounts in millions") ? 1_000_000 : kinds.has("amounts x 1.000") ? 1_000 : 1,
    saysScale: random.pick(["title", "header", "unit", "label"] as const),
    component: random.pick(["number", "column", "heading"] as const),
    wording,
  };
}
