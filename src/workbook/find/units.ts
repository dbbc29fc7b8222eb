import { Decimal } from "../../model/money/decimal";
import type { InputDefinition } from "../../model/businesscase/plan";
import { isShare } from "../../model/text/units";
import { parseAddress } from "../address";
import type { Scale } from "../connection";
import { cellNamed, textAt, usedRect } from "../grid";
import type { Grid, Position } from "../grid";
import { normalise } from "./normalise";

/** How the cells' numbers become the input's unit, and how sure that is. */
export interface ScaleChoice {
  readonly scale: Scale;
  /** What this costs in certainty: 0 when cells and headers agree. */
  readonly doubt: number;
  /** Dutch, for in a sentence; "" when there is nothing to tell. */
  readonly how: string;
}

const PLAIN: ScaleChoice = { scale: "1", doubt: 0, how: "" };
const UNSURE = 0.25;

const THOUSANDS = /(?<![\p{L}\d])[x×*]\s*(?:€|eur|euro)?\s*1[.\s]?000(?!\d)|k€|€\s*k(?!\p{L})|duizend/iu;

/** A text that says its amounts are thousands of euros: "× € 1.000", "k€". */
export function saysThousands(text: string): boolean {
  return THOUSANDS.test(text);
}

/** How far a sheet's heading reaches down before it is another table. */
const HEADING_ROWS = 6;

/** A figure this many times larger or smaller than published is probably in another unit. */
const FAR = 50;

/** Reads the unit from the number format, the words around the cells and the sheet's heading. */
export function chooseScale(
  definition: InputDefinition,
  grid: Grid,
  label: Position,
  cells: readonly string[],
): ScaleChoice {
  if (isShare(definition.unit)) return shareScale(definition, grid, label, cells);
  if (definition.unit === "eur") return moneyScale(definition, grid, label, cells);
  return PLAIN;
}

function shareScale(definition: InputDefinition, grid: Grid, label: Position, cells: readonly string[]): ScaleChoice {
  if (cells.some((cell) => cellNamed(grid, cell).numberFormat.includes("%"))) {
    return { ...PLAIN, how: "als percentage opgemaakt" };
  }
  const typed = numbersIn(grid, cells);
  const saysPercent = wordsAround(grid, label, cells).some((text) => /%|\bpercentage\b/i.test(text));
  if (!saysPercent) {
    // 2,8 can be no share: it must be a percentage, but nothing says so.
    const tooLarge = typed.some((value) => value.gt(definition.bounds.max) && value.gt(1));
    return tooLarge ? { scale: "0.01", doubt: UNSURE, how: "gelezen als percentage" } : PLAIN;
  }
  const asPercentage = { scale: "0.01", how: "getypt als percentage" } as const;
  if (typed.some((value) => value.abs().gt(1))) return { ...asPercentage, doubt: 0 };
  // Under a header with %, 0,5 may be half a per cent or a half: what was published decides, and it stays doubtful.
  const asShare = nearness(definition, typed, new Decimal(1));
  const asPercent = nearness(definition, typed, new Decimal("0.01"));
  if (typed.every((value) => value.isZero())) return { ...asPercentage, doubt: 0 };
  return asShare < asPercent ? { ...PLAIN, doubt: UNSURE } : { ...asPercentage, doubt: UNSURE };
}

function moneyScale(definition: InputDefinition, grid: Grid, label: Position, cells: readonly string[]): ScaleChoice {
  const typed = numbersIn(grid, cells);
  const near = wordsAround(grid, label, cells);
  const own = near.find((text) => THOUSANDS.test(text) || /€|\beuro/i.test(text));
  const headed = own ?? headingOf(grid, label).find((text) => THOUSANDS.test(text));
  const thousands = headed !== undefined && THOUSANDS.test(headed);
  const chosen: ScaleChoice = thousands ? { scale: "1000", doubt: 0, how: "bedragen × € 1.000" } : PLAIN;
  if (nearness(definition, typed, new Decimal(chosen.scale)) <= Math.log(FAR)) return chosen;

  const other: Scale = thousands ? "1" : "1000";
  const otherFits = nearness(definition, typed, new Decimal(other)) <= Math.log(FAR);
  if (!otherFits) return chosen;
  // Words and size contradict each other. Words win where they were found; either way someone must look.
  return headed === undefined
    ? { scale: other, doubt: UNSURE, how: "naar de grootte gelezen als bedragen × € 1.000" }
    : { ...chosen, doubt: UNSURE };
}

/** Unit, header and label: the texts in the label's row, above the cells and above the label. */
function wordsAround(grid: Grid, label: Position, cells: readonly string[]): readonly string[] {
  const { column, columns } = usedRect(grid);
  const row = Array.from({ length: columns }, (_, index) => textAt(grid, label.row, column + index));
  // A source or a note may hold a % of its own: only short texts are units.
  const units = row.filter((text) => text !== "" && text.length <= 40 && normalise(text) !== "");
  return [textAt(grid, label.row, label.column), ...units, ...headers(grid, cells)];
}

function headers(grid: Grid, cells: readonly string[]): readonly string[] {
  const first = cells[0];
  if (first === undefined) return [];
  const { row, column } = parseAddress(first);
  for (let r = row - 1; r >= grid.top; r -= 1) {
    const text = textAt(grid, r, column);
    if (text !== "") return [text];
  }
  return [];
}

/** The sheet's first rows, where a table says what its amounts are in. */
function headingOf(grid: Grid, label: Position): readonly string[] {
  const { row, column, columns } = usedRect(grid);
  const texts: string[] = [];
  for (let r = row; r < Math.min(row + HEADING_ROWS, label.row); r += 1) {
    for (let c = column; c < column + columns; c += 1) texts.push(textAt(grid, r, c));
  }
  return texts;
}

function numbersIn(grid: Grid, cells: readonly string[]): readonly Decimal[] {
  return cells.flatMap((cell) => {
    const { kind, value } = cellNamed(grid, cell);
    return kind === "number" && typeof value === "number" ? [new Decimal(value)] : [];
  });
}

/** How far the figures lie from what was published, as a logarithm: 0 is equal. Zeros say nothing. */
function nearness({ published }: InputDefinition, typed: readonly Decimal[], scale: Decimal): number {
  const size = (values: readonly Decimal[]) => Decimal.max(0, ...values.map((value) => value.abs()));
  const expected = size(published.map((value) => new Decimal(value)));
  const found = size(typed).times(scale);
  return expected.isZero() || found.isZero() ? 0 : Math.abs(Math.log(found.div(expected).toNumber()));
}
