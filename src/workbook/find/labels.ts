import type { Component } from "../../model/businesscase/plan";
import { cellAt, positions, textAt } from "../grid";
import type { Grid, Position } from "../grid";
import { normalise, phrase, splitComponent } from "./normalise";
import type { Phrase } from "./normalise";

/** A text in a sheet that may name an input. */
export interface LabelCell extends Position {
  readonly text: string;
  /** Without the component's number in front. */
  readonly bare: Phrase;
  /** The component it belongs to, by its own number, the cell before it or the heading above it; null where nothing says so. */
  readonly component: string | null;
}

/** Longer texts are notes. */
const LONGEST_LABEL = 160;

/** Every text of a sheet that can be a label, with the component that it stands under. */
export function labelCells(grid: Grid, components: readonly Component[]): readonly LabelCell[] {
  const headings = new Map<number, string>();
  const labels: LabelCell[] = [];
  for (const { row, column } of positions(grid)) {
    const text = textAt(grid, row, column);
    if (!/\p{L}/u.test(text) || text.length > LONGEST_LABEL) continue;
    const { component: own, rest } = splitComponent(text);
    const heading = headingComponent(grid, row, text, components);
    if (heading !== null) headings.set(column, heading);
    const component = own ?? componentBefore(grid, row, column, components) ?? headingAbove(headings, column);
    labels.push({ row, column, text, bare: phrase(rest), component });
  }
  return labels;
}

/** A heading names a component and has no figures beside it. */
function headingComponent(grid: Grid, row: number, text: string, components: readonly Component[]): string | null {
  const { component: number, rest } = splitComponent(text);
  const found = components.find(({ id, label }) =>
    number === null ? normalise(rest) === normalise(label) : id === number,
  );
  if (found === undefined || /^(sub)?totaal\b/i.test(rest)) return null;
  const hasFigures = grid.values[row - grid.top]?.some(
    (_, index) => cellAt(grid, row, grid.left + index).kind === "number",
  );
  return hasFigures ? null : found.id;
}

function componentBefore(grid: Grid, row: number, column: number, components: readonly Component[]): string | null {
  for (let c = column - 1; c >= grid.left; c -= 1) {
    const { kind, value } = cellAt(grid, row, c);
    const id = String(value).trim().replace(/\.$/, "");
    if (kind !== "empty") return components.some((component) => component.id === id) ? id : null;
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
