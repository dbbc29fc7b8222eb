import type { InputId } from "../../../model/plan/expression";
import type { Place as SheetPlace } from "../../../model/plan/finding";
import type { Plan } from "../../../model/plan/plan";
import { cellAddress, rangeAround } from "../../cells/address";
import { cellAt, dependsOnCells, usedRect, type Grid } from "../../cells/grid";
import { cellsOfLink, type Link, type Scale } from "../../links/link";
import { numberIn, type CellNumber } from "../numbers/cell-number";
import { scaleByEquality } from "../numbers/units";
import { cellsOnAxis, yearAxes, type YearAxis } from "../numbers/years";
import type { FoundInput } from "./assign";
import { wantedInputs, type SoughtInput } from "./sought-inputs";

/** Figures equal by fewer digits than this may be anything. */
const ENOUGH_DIGITS = 4;
/** Without a label that says so, someone must look. */
const CERTAINTY = 0.5;

/** Cells with constants that may together be an input. */
interface Figures {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly numbers: readonly (CellNumber | null)[];
}

/**
 * Places for inputs of which no label was recognised, where exactly the published figures stand. Never certain: they are
 * there to be asked about.
 *
 * @param isFree false for a place that belongs to another input, or that the user rejected
 */
export function findByFigures(
  grids: readonly Grid[],
  plan: Plan,
  missing: ReadonlySet<InputId>,
  isFree: (input: InputId, place: SheetPlace, cells: readonly string[]) => boolean,
): readonly FoundInput[] {
  const wanted = wantedInputs(plan)
    .all()
    .filter(({ input, published }) => missing.has(input.id) && published.digits >= ENOUGH_DIGITS);
  if (wanted.length === 0) return [];
  const singles = wanted.filter(({ input }) => !input.perYear);
  const series = wanted.filter(({ input }) => input.perYear);
  const found = new Map<InputId, Link[]>();
  const note = (one: SoughtInput, figures: Figures) => {
    const scale = scaleByEquality({ input: one.input, published: one.published, numbers: figures.numbers });
    const place = { sheet: figures.sheet, address: rangeAround(figures.cells) };
    if (scale === null || !isFree(one.input.id, place, figures.cells)) return;
    found.set(one.input.id, [...(found.get(one.input.id) ?? []), linkTo(one, figures, scale)]);
  };
  for (const grid of grids) {
    if (singles.length > 0) for (const figures of constants(grid)) for (const one of singles) note(one, figures);
    if (series.length > 0) for (const figures of rows(grid, plan)) for (const one of series) note(one, figures);
  }
  return [...found.values()].flatMap(([link, second]): FoundInput[] => {
    if (link === undefined) return [];
    const runnerUp = second && { sheet: second.sheet, address: second.address };
    return [{ link, ...(runnerUp && { runnerUp }) }];
  });
}

function linkTo({ input }: SoughtInput, { sheet, cells }: Figures, scale: Scale): Link {
  const why = "Geen label dat erop lijkt, maar hier staan precies de cijfers van het plan.";
  const link = { input: input.id, sheet, address: rangeAround(cells), scale, certainty: CERTAINTY, why };
  return cellsOfLink(link).join() === cells.join() ? link : { ...link, cells };
}

function* constants(grid: Grid): Generator<Figures> {
  const { row, column, rows: height, columns } = usedRect(grid);
  for (let r = row; r < row + height; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const figures = figuresIn(grid, [cellAddress(r, c)], [[r, c]]);
      if (figures !== null) yield figures;
    }
  }
}

/** Every row (or column) of figures under (or beside) a header of all the plan's years, up to the next such header. */
function* rows(grid: Grid, plan: Plan): Generator<Figures> {
  const axes = yearAxes(grid, plan.years);
  const { row, column, rows: height, columns } = usedRect(grid);
  for (const axis of axes) {
    if (plan.years.some((year) => !axis.at.has(year))) continue;
    const across = axis.direction === "across";
    const last = (across ? row + height : column + columns) - 1;
    for (let line = axis.line + 1; line <= Math.min(last, nextAxis(axes, axis) - 1); line += 1) {
      const at = plan.years.map((year): readonly [number, number] => {
        const along = axis.at.get(year) ?? 0;
        return across ? [line, along] : [along, line];
      });
      const figures = figuresIn(grid, cellsOnAxis(axis, plan.years, line), at);
      if (figures !== null) yield figures;
    }
  }
}

function nextAxis(axes: readonly YearAxis[], axis: YearAxis): number {
  return Math.min(
    ...axes
      .filter(
        ({ direction, line, first, last }) =>
          direction === axis.direction && line > axis.line && first <= axis.last && last >= axis.first,
      )
      .map(({ line }) => line),
  );
}

function figuresIn(grid: Grid, cells: readonly string[], at: readonly (readonly [number, number])[]): Figures | null {
  const found = at.map(([r, c]) => cellAt(grid, r, c));
  if (found.some((cell) => dependsOnCells(cell.formula))) return null;
  const numbers = found.map(numberIn);
  return numbers.every((number) => number === null) ? null : { sheet: grid.name, cells, numbers };
}
