import type { Component } from "../../../model/plan/plan";
import { cellAt, textAt, texts, type Grid, type Position } from "../../cells/grid";
import { normalise, splitComponent } from "../../cells/normalise";
import { isUnitText } from "../words/units";

/** A text in a sheet that may name an input. */
export interface LabelCell extends Position {
  readonly text: string;
  /** Without the component's number in front. */
  readonly bare: string;
  /** The component it belongs to, by its own number, the cell before it or the heading above it; null where nothing says so. */
  readonly component: string | null;
  /** It stands beside or beneath a label, and may well be no more than its unit. */
  readonly isUnit: boolean;
}

/** Longer texts are notes. */
const LONGEST_LABEL = 160;

/** Every text of a sheet that can be a label, with the component that it stands under. */
export function labelCells(grid: Grid, components: readonly Component[]): readonly LabelCell[] {
  const known = new KnownComponents(components);
  const headings = new Map<number, string>();
  const labels: LabelCell[] = [];
  for (const { row, column, text } of texts(grid)) {
    if (!/\p{L}/u.test(text) || text.length > LONGEST_LABEL) continue;
    const { component: own, rest } = splitComponent(text);
    const heading = known.named(text, own, rest);
    if (heading !== null && !hasFigures(grid, row)) headings.set(column, heading);
    const component = own ?? componentBefore(grid, row, column, known) ?? headingAbove(headings, column);
    labels.push({ row, column, text, bare: rest, component, isUnit: isUnit(grid, row, column, text) });
  }
  return labels;
}

/** A unit stands beside or beneath the label that it belongs to. */
function isUnit(grid: Grid, row: number, column: number, text: string): boolean {
  const hasLabel = textAt(grid, row, column - 1) !== "" || textAt(grid, row - 1, column) !== "";
  return hasLabel && isUnitText(text);
}

const SPOKEN = /^(?:onderdeel|deel|component|part)\s+(\d+(?:\s*[-–]\s*\d+)*)\b/i;

/** The plan's components, as headings name them: by number, by label, or as "Onderdeel 2". */
class KnownComponents {
  private readonly byLabel: ReadonlyMap<string, string>;
  private readonly ids: ReadonlySet<string>;

  constructor(components: readonly Component[]) {
    this.byLabel = new Map(components.map(({ id, label }) => [normalise(label), id]));
    this.ids = new Set(components.map(({ id }) => id));
  }

  named(text: string, own: string | null, rest: string): string | null {
    if (/^(sub)?totaal\b/i.test(rest)) return null;
    if (own !== null) return this.known(own);
    const [, spoken] = SPOKEN.exec(text) ?? [];
    if (spoken !== undefined) return this.known(spoken.replace(/\s/g, "").replaceAll("–", "-"));
    return this.byLabel.get(normalise(rest)) ?? null;
  }

  known(id: string): string | null {
    return this.ids.has(id) ? id : null;
  }
}

/** A heading has no figures beside it. */
function hasFigures(grid: Grid, row: number): boolean {
  return grid.kinds[row - grid.top]?.includes("number") ?? false;
}

function componentBefore(grid: Grid, row: number, column: number, known: KnownComponents): string | null {
  for (let c = column - 1; c >= grid.left; c -= 1) {
    const { kind, value } = cellAt(grid, row, c);
    if (kind !== "empty") return known.known(String(value).trim().replace(/\.$/, ""));
  }
  return null;
}

/** Headings stand in the label's column, or in one to its left. */
function headingAbove(headings: ReadonlyMap<number, string>, column: number): string | null {
  for (let c = column; c >= 0; c -= 1) {
    const heading = headings.get(c);
    if (heading !== undefined) return heading;
  }
  return null;
}
