import { Decimal } from "../../../model/money/decimal";
import type { PrintedTotal, TotalDefinition, TotalPart } from "../../../model/plan/figures";
import { isSameSum, surelyAddsUp, type Claim } from "./claim";
import type { FigureLines } from "./figure-lines";
import { coarseUnit, type Rounding } from "./rounding";
import { placeOf, type Figure } from "./table";

/** The figures that should follow, each with every way in which it should. */
export function printedTotals(
  claims: readonly Claim[],
  lines: FigureLines,
  rounding: Rounding,
): readonly PrintedTotal[] {
  const byFigure = new Map<Figure, Claim[]>();
  for (const claim of claims) {
    const own = byFigure.get(claim.figure);
    if (own === undefined) byFigure.set(claim.figure, [claim]);
    else own.push(claim);
  }
  const isSettled = settledSheets(claims);
  return [...byFigure].map(([figure, own]): PrintedTotal => {
    const ways = waysOf(own);
    const coarse = ways.map(coarseUnit);
    return {
      label: lines.labelOf(figure),
      place: placeOf(figure),
      printed: new Decimal(figure.value),
      halfUnit: new Decimal(rounding.halfUnit(figure, Math.max(...coarse))),
      definitions: ways.map((claim, index) => definitionOf(claim, coarse[index] ?? 0, lines, rounding)),
      ...(isSettled(figure.sheet) && { isSettled: true }),
    };
  });
}

/**
 * On which sheets every total surely adds up, and on every sheet that has to do with them. Most sheets of a large workbook
 * are like that.
 */
function settledSheets(claims: readonly Claim[]): (sheet: string) => boolean {
  const doubtful = new Set<string>();
  const linked = new Map<string, Set<string>>();
  for (const claim of claims) {
    const { sheet } = claim.figure;
    if (!surelyAddsUp(claim)) doubtful.add(sheet);
    for (const part of claim.parts) {
      if (part.sheet === sheet) continue;
      linked.set(sheet, (linked.get(sheet) ?? new Set()).add(part.sheet));
      linked.set(part.sheet, (linked.get(part.sheet) ?? new Set()).add(sheet));
    }
  }
  // A set grows while it is gone through: what is added is met as well.
  for (const sheet of doubtful) for (const other of linked.get(sheet) ?? []) doubtful.add(other);
  return (sheet) => !doubtful.has(sheet);
}

/** Of one sum that was found more than once, the last one tells how. */
function waysOf(claims: readonly Claim[]): readonly Claim[] {
  const ways: Claim[] = [];
  for (const claim of claims) {
    const at = ways.findIndex((known) => isSameSum(known, claim));
    ways[at === -1 ? ways.length : at] = claim;
  }
  return ways;
}

/** A large report has a million parts, and nearly all of its totals add up: the parts are there when someone looks. */
function definitionOf(
  { along, parts, signs, of }: Claim,
  coarse: number,
  lines: FigureLines,
  rounding: Rounding,
): TotalDefinition {
  const each = (figures: readonly Figure[], signsOf: Claim["signs"]) =>
    figures.map((figure, at): TotalPart => ({
      label: lines.labelOf(figure),
      place: placeOf(figure),
      value: new Decimal(figure.value),
      sign: signsOf?.[at] ?? 1,
      halfUnit: new Decimal(rounding.halfUnit(figure, coarse)),
    }));
  let known: readonly TotalPart[] | null = null;
  return {
    along,
    get parts() {
      return (known ??= each(parts, signs));
    },
    ...(of && { of: each(of, undefined) }),
  };
}
