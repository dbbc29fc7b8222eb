import { isPercentFormat } from "../../cells/number-format";
import { type Claim, type Sign, outcome } from "./claim";
import { ENOUGH_TELLING, best, convinces, proves, weighed, type Evidence } from "./evidence";
import { isCumulative } from "./running";
import { afterLast, beforeFirst } from "./lists";
import type { Rounding } from "./rounding";
import type { Figure, FigureTable, TableRow } from "./table";

/** A sum without a word of total is looked for over at most this many rows. */
const MOST_UNANNOUNCED = 12;
/** A list of more rows than this is a register: a sum in it that no word announces is chance. */
const REGISTER = 300;
/** Of the rows above a total, so many are tried one after another. */
const MOST_ANNOUNCED = 150;
/** A total that stands alone in its row may be this far off and still be meant as the total of what stands above it. */
const FAR_OFF = 0.5;
const FEW_COLUMNS = 2;
/** Sums that are further off than one in so many are not looked at any longer. */
const NEAR = 10;

/**
 * Rows that add up other rows: a total under its rows, totals of totals, a balance of the last two, a row over its own
 * parts. Rows that have been added up give way to their total.
 */
export function downClaims(table: FigureTable, rounding: Rounding): readonly Claim[] {
  const found: Claim[] = [];
  const counted = new Set<TableRow>();
  let open: TableRow[] = [];
  const rows = table.rows.filter((row) => !isCumulative(row.label));
  const isRegister = rows.length > REGISTER;
  rows.forEach((row, index) => {
    const total = row.isTotal || !isRegister ? totalOver(table, row, open, rounding) : null;
    if (total !== null) {
      found.push(...total.evidence.claims);
      open = open.filter((part) => !total.rows.includes(part));
    }
    if (total === null && !row.isTotal && !isRegister) {
      const parts = partsBelow(table, row, rows.slice(index + 1, index + 1 + MOST_UNANNOUNCED), rounding);
      if (parts !== null) {
        found.push(...parts.evidence.claims);
        parts.rows.forEach((part) => counted.add(part));
      }
    }
    if (!counted.has(row)) open.push(row);
  });
  return found;
}

interface FoundSum {
  readonly rows: readonly TableRow[];
  readonly evidence: Evidence;
}

function totalOver(table: FigureTable, row: TableRow, open: readonly TableRow[], rounding: Rounding): FoundSum | null {
  if (!row.isTotal) {
    return unannounced(table, row, suffixes(open, MOST_UNANNOUNCED), rounding);
  }
  const block = open.filter((part) => part.block === row.block);
  const sincePreviousTotal = afterLast(open, ({ isTotal }) => isTotal);
  // All four are parts of what is open, in its order: of the same length they are mostly the same.
  const preferred = [block, sincePreviousTotal, open.filter(({ isTotal }) => isTotal), open].filter(
    (rows, index, sets) => rows.length > 0 && !sets.slice(0, index).some((other) => isSame(rows, other)),
  );
  const likely = preferred.map((rows) => sumOf(table, row, rows, rounding));
  return (
    convincing(likely) ??
    convincing([
      ...suffixes(open, MOST_ANNOUNCED).map((rows) => sumOf(table, row, rows, rounding)),
      ...balances(table, row, open, rounding),
    ]) ??
    aloneInItsRow(likely)
  );
}

function isSame(rows: readonly TableRow[], others: readonly TableRow[]): boolean {
  return rows.length === others.length && rows.every((row, index) => row === others[index]);
}

function convincing(sums: readonly FoundSum[]): FoundSum | null {
  const chosen = best(sums.map(({ evidence }) => evidence));
  if (chosen === null || !convinces(chosen)) return null;
  return sums.find(({ evidence }) => evidence === chosen) ?? null;
}

/** With a column or two there is little to compare with: then the words and the place must do. */
function aloneInItsRow(candidates: readonly FoundSum[]): FoundSum | null {
  const near = candidates.filter(({ rows, evidence: { claims, tried } }) => {
    const [only] = claims;
    return rows.length >= 2 && tried <= FEW_COLUMNS && only !== undefined && distance(only) <= FAR_OFF;
  });
  const [nearest] = near.sort(
    ({ evidence: { claims: a } }, { evidence: { claims: b } }) => distance(a[0]) - distance(b[0]),
  );
  return nearest ?? null;
}

function distance(claim: Claim | undefined): number {
  if (claim === undefined) return Infinity;
  const whole = Math.max(Math.abs(claim.figure.value), Math.abs(outcome(claim)));
  return whole === 0 ? 0 : Math.abs(claim.figure.value - outcome(claim)) / whole;
}

/** "Saldo": the last two open rows, one less the other. */
function balances(
  table: FigureTable,
  row: TableRow,
  open: readonly TableRow[],
  rounding: Rounding,
): readonly FoundSum[] {
  const [first, second] = open.slice(-2);
  if (first === undefined || second === undefined) return [];
  return [
    [first, second],
    [second, first],
  ].map((pair) => sumOf(table, row, pair, rounding, -1));
}

/** A row over its own parts: "Verletkosten", and then those of one group and of another. */
function partsBelow(
  table: FigureTable,
  row: TableRow,
  below: readonly TableRow[],
  rounding: Rounding,
): FoundSum | null {
  const next = beforeFirst(below, ({ isTotal, block }) => isTotal || block !== row.block);
  const sets = next.slice(1).map((_, index) => next.slice(0, index + 2));
  return unannounced(table, row, sets, rounding);
}

/** The first set of rows whose sum the row is, shown by its figures alone. */
function unannounced(
  table: FigureTable,
  row: TableRow,
  sets: readonly (readonly TableRow[])[],
  rounding: Rounding,
): FoundSum | null {
  for (const rows of sets) {
    if (!comesNear(row, rows)) continue;
    const sum = sumOf(table, row, rows, rounding);
    if (proves(sum.evidence)) return sum;
  }
  return null;
}

/** A quick look, before anything is weighed: most sets of rows are nowhere near. */
function comesNear(row: TableRow, rows: readonly TableRow[]): boolean {
  let near = 0;
  for (const { column, value } of row.figures.values()) {
    const total = rows.reduce((all, { figures }) => all + (figures.get(column)?.value ?? 0), 0);
    if (value !== 0 && Math.abs(total - value) * NEAR <= Math.abs(value)) near += 1;
  }
  return near >= ENOUGH_TELLING;
}

/** The last two rows, the last three, and so on. */
function suffixes(rows: readonly TableRow[], most: number): readonly (readonly TableRow[])[] {
  const count = Math.max(0, Math.min(rows.length, most) - 1);
  return Array.from({ length: count }, (_, index) => rows.slice(rows.length - index - 2));
}

function sumOf(
  { columns }: FigureTable,
  row: TableRow,
  rows: readonly TableRow[],
  rounding: Rounding,
  signOfOthers: Sign = 1,
): FoundSum {
  const claims = columns.flatMap(({ column }): Claim[] => {
    const figure = row.figures.get(column);
    if (figure === undefined) return [];
    const [parts, signs]: [Figure[], Sign[]] = [[], []];
    rows.forEach(({ figures }, index) => {
      const part = figures.get(column);
      if (part === undefined) return;
      parts.push(part);
      if (signOfOthers === -1) signs.push(index === 0 ? 1 : -1);
    });
    const claim: Claim = { figure, along: "down", parts, ...(signOfOthers === -1 && { signs }) };
    return parts.length === 0 || !canBeAdded(claim, rounding) ? [] : [claim];
  });
  return { rows, evidence: weighed(claims, rounding) };
}

/** A percentage under percentages is a sum only where it is the whole: anything else is a percentage of its own. */
function canBeAdded(claim: Claim, rounding: Rounding): boolean {
  return !isPercentage(claim.figure) || rounding.closes(claim) || Math.abs(outcome(claim) - 1) < 0.05;
}

function isPercentage({ numberFormat }: Figure): boolean {
  return isPercentFormat(numberFormat);
}
