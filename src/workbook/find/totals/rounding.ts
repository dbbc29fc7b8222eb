import { isPercentFormat } from "../../cells/number-format";
import { noiseOf, outcome, type Claim } from "./claim";
import type { FigureLines } from "./figure-lines";
import { cellsOfSum } from "./formulas";
import type { Figure } from "./table";

/** Whole amounts are often thousands or half thousands of euros. */
const COARSE_UNITS = [1000, 500];
const MOST_DECIMALS = 6;
const MOST_CELLS = 2000;

/**
 * How far a figure may be from what it stands for. A typed figure: half its last digit, and nothing for a count. A
 * formula is not rounded itself, unless it says so; a formula that adds up takes over what its parts may be off.
 */
export class Rounding {
  private readonly known = new Map<Figure, number>();

  constructor(private readonly lines: FigureLines) {}

  /**
   * Half the unit of each figure of a claim, together: what a difference may be without meaning anything.
   * @param sum what the claim comes to
   */
  allowed(claim: Claim, sum = outcome(claim)): number {
    const coarse = coarseUnit(claim);
    const slack = (figures: readonly Figure[]) =>
      figures.reduce((total, figure) => total + this.halfUnit(figure, coarse), 0);
    const own = this.halfUnit(claim.figure, coarse);
    const noise = noiseOf(claim, sum);
    if (claim.of === undefined) return own + slack(claim.parts) + noise;
    const whole = Math.abs(outcome({ parts: claim.of }));
    return own + (slack(claim.parts) + slack(claim.of)) / whole + noise;
  }

  /** @param sum what the claim comes to */
  closes(claim: Claim, sum = outcome(claim)): boolean {
    const gap = Math.abs(claim.figure.value - sum);
    return gap <= noiseOf(claim, sum) || gap <= this.allowed(claim, sum);
  }

  /** @param coarse a unit that all typed figures of the claim are multiples of; 0 for none */
  halfUnit(figure: Figure, coarse: number): number {
    if (figure.formula !== null) return roundedTo(figure.formula) / 2 || this.ofFormula(figure);
    // What is counted by the piece has no decimals to be rounded.
    if (Number.isInteger(figure.value) && this.lines.isCount(figure)) return 0;
    return (coarse > 0 ? coarse : lastDigit(figure)) / 2;
  }

  private ofFormula(figure: Figure): number {
    const known = this.known.get(figure);
    if (known !== undefined) return known;
    // A formula that refers to itself ends here.
    this.known.set(figure, 0);
    let total = 0;
    for (const cell of cellsOfSum(figure.terms ?? [], MOST_CELLS)) {
      const part = this.lines.figureAt(cell.sheet ?? figure.sheet, cell.row, cell.column);
      if (part !== undefined) total += this.halfUnit(part, 0);
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
  const typed = [figure, ...parts].filter(({ formula }) => formula === null);
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
  // What so many digits give when they are read is the number itself: then it was typed with as many.
  let decimals = 1;
  while (decimals < MOST_DECIMALS && Math.round(value * 10 ** decimals) / 10 ** decimals !== value) decimals += 1;
  return Math.min(most, 10 ** -decimals);
}
