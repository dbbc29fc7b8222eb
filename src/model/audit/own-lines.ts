import { rowSeries } from "../businesscase/row-series";
import type { Amounts } from "../businesscase/lines";
import { amountsOf, asConnected, contextOf } from "../formula/amounts";
import { Decimal, sum, sumKnown } from "../money/decimal";
import type { Connected, Figures } from "../plan/figures";
import { figureNamed, where, type Finding, type Severity } from "../plan/finding";
import { oncePer } from "../plan/once-per";
import type { OwnCell, OwnLine } from "../plan/own-line";
import type { Plan, RowId } from "../plan/plan";
import { euros, list } from "../text/dutch";
import { consequenceOf } from "./consequence";

/** Half a euro: what is the same in whole euros does not differ. */
const HALF_A_EURO = new Decimal("0.5");
/** A difference up to this part of a row is worth a look; beyond it the workbook says something else than the plan. */
const SMALL = new Decimal("0.01");

/**
 * What the workbook itself calculates for rows and totals of the plan, against what the plan gives with the same inputs.
 * Always the plan as the workbook has it: the workbook knows nothing of a what-if.
 */
export function checkOwnLines(plan: Plan, { ownLines = [], connected }: Figures): readonly Finding[] {
  if (ownLines.length === 0) return [];
  const amounts = rowAmounts(connected)(plan);
  const lines = ownLines.map((line) => ({ line, years: compared(line, amounts) }));
  const turned = turnedIn(lines);
  const judged = lines.flatMap(({ line, years }) => judge(line, years, turned(line)) ?? []);
  const told = withoutCopies(judged);
  return told.flatMap((one) => {
    const isExplained = one.line.rows.length > 1 && isSumOf(one, told);
    // What follows from a row that is told needs no telling, but for the result: that is what everybody reads.
    return isExplained && one.line.kind !== "result" ? [] : [findingOn(one, plan, isExplained)];
  });
}

type AmountsOfRows = ReadonlyMap<RowId, Amounts>;

const rowAmounts = oncePer((connected: Connected) =>
  oncePer((plan: Plan): AmountsOfRows => {
    const context = { ...asConnected(contextOf(plan, { ...connected, connected })), known: new Map() };
    return new Map(plan.rows.map((row) => [row.id, amountsOf(context, rowSeries(row))]));
  }),
);

/** A year of a line, with what the plan gives. */
interface Year extends OwnCell {
  readonly computed: Decimal;
}

/** Only the years of which both are known. */
function compared({ rows, cells }: OwnLine, amounts: AmountsOfRows): readonly Year[] {
  return cells.flatMap((cell) => {
    const computed = sum(rows.map((row) => amounts.get(row)?.[cell.year] ?? null));
    return computed === null ? [] : [{ ...cell, computed }];
  });
}

interface Compared {
  readonly line: OwnLine;
  readonly years: readonly Year[];
}

type Turned = (line: OwnLine) => boolean;

/**
 * Many a sheet shows benefits as positive amounts, or costs as negative ones. Which it does is told by most of its lines,
 * so that one whose sign is wrong still differs.
 */
function turnedIn(lines: readonly Compared[]): Turned {
  const votes = new Map<string, number>();
  const groupOf = ({ place, kind }: OwnLine) => `${kind === "cost" ? "cost" : "impact"} ${place.sheet}`;
  for (const { line, years } of lines) {
    const gap = (sign: 1 | -1) =>
      sumKnown(years.map(({ amount, computed }) => amount.times(sign).minus(computed).abs()));
    const vote = gap(1).comparedTo(gap(-1));
    votes.set(groupOf(line), (votes.get(groupOf(line)) ?? 0) + vote);
  }
  return (line) => (votes.get(groupOf(line)) ?? 0) > 0;
}

/** A line that differs in one year or more. */
interface Judged {
  readonly line: OwnLine;
  readonly severity: Severity;
  readonly turned: boolean;
  /** By position of the year: above nought where the workbook comes to more cost or less benefit, as the plan has its signs. */
  readonly differences: ReadonlyMap<number, Decimal>;
  /** Those that differ, with the largest difference first. */
  readonly differing: readonly [Year, ...(readonly Year[])];
  readonly halfUnits: Decimal;
}

function judge(line: OwnLine, years: readonly Year[], turned: boolean): Judged | null {
  const differenceIn = ({ amount, computed }: Year) => (turned ? amount.negated() : amount).minus(computed);
  const differing = years
    .filter((year) => differenceIn(year).abs().gt(HALF_A_EURO))
    .sort((a, b) => differenceIn(b).abs().comparedTo(differenceIn(a).abs()));
  const beyond = differing.filter((year) => differenceIn(year).abs().gt(year.halfUnit.plus(HALF_A_EURO)));
  // Those first that no rounding explains.
  const [worst, ...others] = [...beyond, ...differing.filter((year) => !beyond.includes(year))];
  if (worst === undefined) return null;
  const size = sumKnown(years.map(({ computed }) => computed.abs()));
  const gap = sumKnown(beyond.map((year) => differenceIn(year).abs()));
  return {
    line,
    severity: beyond.length === 0 ? "rounding" : gap.lte(size.times(SMALL)) ? "warning" : "error",
    turned,
    differences: new Map(years.map((year) => [year.year, differenceIn(year)])),
    differing: [worst, ...others],
    halfUnits: Decimal.max(...years.map(({ halfUnit }) => halfUnit)),
  };
}

/** One line is often shown on more than one sheet: where its cells differ alike, the one that calculates is told. */
function withoutCopies(judged: readonly Judged[]): readonly Judged[] {
  const rank = ({ line }: Judged) => (line.by === "copied" ? 1 : 0);
  const kept: Judged[] = [];
  for (const one of [...judged].sort((a, b) => rank(a) - rank(b))) {
    if (!kept.some((other) => isSameLine(one, other))) kept.push(one);
  }
  return judged.filter((one) => kept.includes(one));
}

function isSameLine(one: Judged, other: Judged): boolean {
  return (
    one.line.kind === other.line.kind &&
    one.line.rows.join() === other.line.rows.join() &&
    [...one.differences].every(([year, difference]) => {
      const known = other.differences.get(year);
      return known === undefined || known.minus(difference).abs().lte(HALF_A_EURO.plus(one.halfUnits));
    })
  );
}

/** Whether a sum differs by just what the lines that it adds up differ by: subtotals go before their rows. */
function isSumOf({ line, differences, halfUnits }: Judged, all: readonly Judged[]): boolean {
  const whole = new Set(line.rows);
  const within = all
    .filter(({ line: { rows } }) => rows.length < line.rows.length && rows.every((row) => whole.has(row)))
    .sort((a, b) => b.line.rows.length - a.line.rows.length);
  const parts: Judged[] = [];
  for (const part of within) {
    const isFree = parts.every((other) => !other.line.rows.some((row) => part.line.rows.includes(row)));
    if (isFree) parts.push(part);
  }
  return [...differences].every(([year, difference]) => {
    const explained = sumKnown(parts.flatMap((part) => part.differences.get(year) ?? []));
    return difference.minus(explained).abs().lte(HALF_A_EURO.plus(halfUnits));
  });
}

function findingOn(
  { line, severity, turned, differences, differing }: Judged,
  plan: Plan,
  isExplained: boolean,
): Finding {
  const { label, place, by, kind } = line;
  const [worst, ...others] = differing;
  const { year, amount } = worst;
  const computed = turned ? worst.computed.negated() : worst.computed;
  const also = others.map((other) => plan.years[other.year] ?? "").sort();
  const printed = by === "typed" ? "heeft" : "rekent";
  const gap = euros(amount.minus(computed).abs());
  const cells = where(place);
  const told = `${cells} ${printed} voor "${label}" ${euros(amount)} in ${plan.years[year] ?? ""}; volgens het plan en uw gegevens is het ${euros(computed)} (verschil ${gap}).`;
  const more = also.length === 0 ? "" : ` Ook in ${list(also.map(String))} is er verschil.`;
  const all = sumKnown([...differences.values()]);
  return {
    code: "own-row-differs",
    about: figureNamed(label, place),
    severity,
    place,
    printed: amount,
    computed,
    ...(severity !== "rounding" && {
      consequence: consequenceOf(all, (sum) =>
        all.isZero()
          ? "Over alle jaren samen komt de werkmap zelf op hetzelfde uit."
          : `Over alle jaren samen komt de werkmap zelf ${sum} ${all.isNegative() ? "gunstiger" : "ongunstiger"} uit dan hier is berekend.`,
      ),
    }),
    each: differing.map((one) => String(plan.years[one.year] ?? "")),
    message:
      severity === "rounding"
        ? `${told}${more} Dat past binnen de afronding.`
        : isExplained
          ? `${told}${more} Dat komt door regels die hier ook zijn genoemd.`
          : `${told}${more}`,
    remedy: remedyOf(severity, isExplained, cells, kind, by),
  };
}

function remedyOf(
  severity: Severity,
  isExplained: boolean,
  cells: string,
  kind: OwnLine["kind"],
  by: OwnLine["by"],
): string {
  if (severity === "rounding") return "Er hoeft niets te gebeuren.";
  if (isExplained) return "Herstel die regels, of leg vast waarom de werkmap anders rekent.";
  if (by === "typed") return `Zet in ${cells} weer een formule, of leg vast waarom dit bedrag anders is dan het plan.`;
  const what = kind === "result" ? "optelling" : "formule";
  return `Controleer de ${what} in ${cells}, of leg vast waarom de werkmap anders rekent dan het plan.`;
}
