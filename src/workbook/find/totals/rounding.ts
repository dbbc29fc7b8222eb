import { normalise } from "../../cells/normalise";
import { isPercentFormat } from "../../cells/number-format";
import { outcome, type Claim, type ClaimedPart } from "./claim";
import { cellsOfSum } from "./formulas";
import type { Figure, FigureTable, TableRow } from "./table";

interface Line {
  readonly row: TableRow;
  /** Its label and unit. */
  readonly words: string;
  /** By column. */
  readonly headers: ReadonlyMap<number, string>;
}

/** Whole amounts are often thousands or half thousands of euros. */
const COARSE_UNITS = [1000, 500];
const MOST_DECIMALS = 6;
const MOST_CELLS = 2000;
/** Excel calculates in binary. */
const LAST_DIGITS = 1e-9;

const COUNTED =
  /inwoner|persoon|personen|mensen|gesprek|casus|consult|patient|client|deelnemer|aantal|praktijk|behandeling|bezoeker|verwijzing|trajecten/;
const MONEY = /euro|eur\b|kosten|baten|bedrag|uitgaven|besparing|waarde|subsidie|vergoeding|iza|spuk|zvw|tarief/;

/**
 * How far a figure may be from what it stands for. A typed figure: half its last digit, and nothing for a count. A
 * formula is not rounded itself, unless it says so; a formula that adds up takes over what its parts may be off.
 */
export class Rounding {
  /** Sheet → row → the line that stands there. */
  private readonly lines = new Map<string, Map<number, Line>>();
  private readonly known = new Map<Figure, number>();
  /** Of each typed figure its last digit: asked for every claim that it is part of. */
  private readonly typed = new Map<Figure, { readonly isCount: boolean; readonly digit: number }>();

  constructor(tables: readonly FigureTable[]) {
    for (const { sheet, rows, columns } of tables) {
      const headers = new Map(columns.map(({ column, header }) => [column, normalise(header)]));
      const lines = this.lines.get(sheet) ?? new Map<number, Line>();
      for (const row of rows) lines.set(row.row, { row, words: normalise(`${row.label} ${row.unit}`), headers });
      this.lines.set(sheet, lines);
    }
  }

  figureAt(sheet: string, row: number, column: number): Figure | undefined {
    return this.lines.get(sheet)?.get(row)?.row.figures.get(column);
  }

  /** What is counted by the piece has no decimals to be rounded. */
  private isCount(sheet: string, { row, column, numberFormat }: Figure): boolean {
    const line = this.lines.get(sheet)?.get(row);
    if (line === undefined) return false;
    const { unit } = line.row;
    const words = `${line.words} ${line.headers.get(column) ?? ""}`;
    const isMoney = MONEY.test(words) || numberFormat.includes("€") || unit.includes("€");
    return COUNTED.test(words) && !isMoney;
  }

  /** Half the unit of each figure of a claim, together: what a difference may be without meaning anything. */
  allowed(claim: Claim): number {
    const coarse = coarseUnit(claim);
    const slack = (parts: readonly ClaimedPart[]) =>
      parts.reduce((total, { sheet, figure }) => total + this.halfUnit(sheet, figure, coarse), 0);
    const own = this.halfUnit(claim.sheet, claim.figure, coarse);
    const noise = (Math.abs(claim.figure.value) + Math.abs(outcome(claim)) + 1) * LAST_DIGITS;
    if (claim.of === undefined) return own + slack(claim.parts) + noise;
    const whole = Math.abs(outcome({ parts: claim.of }));
    return own + (slack(claim.parts) + slack(claim.of)) / whole + noise;
  }

  closes(claim: Claim): boolean {
    return Math.abs(claim.figure.value - outcome(claim)) <= this.allowed(claim);
  }

  /** @param coarse a unit that all typed figures of the claim are multiples of; 0 for none */
  halfUnit(sheet: string, figure: Figure, coarse: number): number {
    if (figure.formula !== null) return roundedTo(figure.formula) / 2 || this.ofFormula(sheet, figure);
    const { isCount, digit } = this.asTyped(sheet, figure);
    return isCount ? 0 : (coarse > 0 ? coarse : digit) / 2;
  }

  private asTyped(sheet: string, figure: Figure): { readonly isCount: boolean; readonly digit: number } {
    const known = this.typed.get(figure);
    if (known !== undefined) return known;
    const isCount = Number.isInteger(figure.value) && this.isCount(sheet, figure);
    const typed = { isCount, digit: lastDigit(figure) };
    this.typed.set(figure, typed);
    return typed;
  }

  private ofFormula(sheet: string, figure: Figure): number {
    const known = this.known.get(figure);
    if (known !== undefined) return known;
    // A formula that refers to itself ends here.
    this.known.set(figure, 0);
    let total = 0;
    for (const cell of cellsOfSum(figure.terms ?? [], MOST_CELLS)) {
      const on = cell.sheet ?? sheet;
      const part = this.figureAt(on, cell.row, cell.column);
      if (part !== undefined) total += this.halfUnit(on, part, 0);
    }
    this.known.set(figure, total);
    return total;
  }
}

/** One figure among at least so many may be out of step: it may be the one that is wrong. */
const ENOUGH_IN_STEP = 4;

/** The unit that the typed figures of a claim are a whole number of. */
export function coarseUnit({ figure, parts, of }: Claim): number {
  if (of !== undefined) return 0;
  const typed = [figure, ...parts.map((part) => part.figure)].filter(({ formula }) => formula === null);
  if (typed.length < 2) return 0;
  const outOfStep = (unit: number) => typed.filter(({ value }) => value % unit !== 0).length;
  return COARSE_UNITS.find((unit) => outOfStep(unit) <= (typed.length >= ENOUGH_IN_STEP ? 1 : 0)) ?? 0;
}

/** The unit to which a formula rounds its outcome by itself; 0 where it does not. */
function roundedTo(formula: string): number {
  if (!/^=ROUND\(/i.test(formula)) return 0;
  const [, decimals] = /^=ROUND\(.*,(-?\d)\)$/i.exec(formula) ?? [];
  return decimals === undefined ? 0 : 10 ** -Number(decimals);
}

/** A percentage is typed in hundredths at the least: 0% is not rounded to a whole. */
function lastDigit({ value, numberFormat }: Figure): number {
  const most = isPercentFormat(numberFormat) ? 0.01 : 1;
  if (Number.isInteger(value)) return most;
  const [, decimals = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(most, 10 ** -Math.min(MOST_DECIMALS, decimals.length - Number(exponent)));
}
