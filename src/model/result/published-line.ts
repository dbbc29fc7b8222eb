import type { RowResult, SumLine } from "../businesscase/lines";
import { sumLine } from "../businesscase/sum-line";
import { ONE, ZERO, running, sum, type Decimal } from "../money/decimal";
import { zvwShare } from "../plan/domain";
import type { Domain, PublishedLine, RowDefinition } from "../plan/plan";
import type { Result } from "./result";

/** A line of the plan as the model computes it: per year, in total and per domain; null where it has no such figure. */
export type ComputedLine = SumLine;

const SECTIONS = ["impact", "cost", "result"] as const;
type Section = (typeof SECTIONS)[number];

const NO_DOMAINS = { zvw: null, sd: null } as const;

/**
 * The computed line that a published line (`PublishedLine.of`) stands beside:
 *
 * - `row ID`, or `rows ID ID …` for their sum;
 * - `zvw ID ID …` and `sd ID ID …` for the part of one domain;
 * - `requested` and `regular` for cost that is, or is not, part of the request in its year; `requested zvw` for one domain;
 * - `component ID impact` (or `cost`, `result`), `total impact`, and `cumulative impact` for running sums;
 * - `derived ID`, `wait-list off`, `wait-list stock`: series in their own unit, without total and domains;
 * - `funding incidental` (or `structural`, `requested`, `outside`, `total`): totals only, over the years of the request;
 * - `recurring YEAR`: totals only, of that year.
 *
 * Where the published line names years, the total is that of these years, and the domains are not told.
 *
 * Null where the plan has no such line.
 */
export function computedLine({ of, years }: Pick<PublishedLine, "of" | "years">, result: Result): ComputedLine | null {
  const line = lineOf(of, result);
  if (line === null || years === undefined) return line;
  return {
    ...line,
    total: sum(line.amounts.filter((_, index) => years.includes(result.years[index] ?? NaN))),
    ...NO_DOMAINS,
  };
}

function lineOf(of: string, result: Result): ComputedLine | null {
  const [kind, ...words] = of.split(" ");
  const [first = "", second = ""] = words;
  switch (kind) {
    case "row":
    case "rows":
      return rowsLine(words, result);
    case "zvw":
    case "sd":
      return domainLine(kind, words, result);
    case "requested":
    case "regular":
      return financedLine(kind, first, result);
    case "component":
      return componentLine(first, second, result);
    case "total":
      return isSection(first) ? result.totals[first] : null;
    case "cumulative":
      return isSection(first) ? series(running(result.totals[first].amounts)) : null;
    case "derived":
      return series(result.derived.find(({ derived }) => derived.id === first)?.values);
    case "wait-list":
      return waitListLine(first, result);
    case "funding":
      return fundingLine(first, result);
    case "recurring":
      return totalsOnly(
        result,
        result.recurring.years.find(({ year }) => String(year) === first),
      );
    default:
      return null;
  }
}

function isSection(word: string): word is Section {
  return SECTIONS.some((section) => section === word);
}

/** Null where the plan has none, or not all, of these rows. */
function rowsOf(ids: readonly string[], { rows }: Result): readonly RowResult[] | null {
  const found = ids.map((id) => rows.find(({ row }) => row.id === id)).filter((row) => row !== undefined);
  return ids.length > 0 && found.length === ids.length ? found : null;
}

function rowsLine(ids: readonly string[], result: Result): ComputedLine | null {
  const rows = rowsOf(ids, result);
  return rows && sumLine(result.years, rows);
}

function domainLine(domain: Domain, ids: readonly string[], result: Result): ComputedLine | null {
  const rows = rowsOf(ids, result);
  return rows && partsLine(result, rows, ({ row }) => shareOf(domain, row));
}

/** Cost by who pays for it in its year: the grants that are asked for, or regular budgets. */
function financedLine(how: "requested" | "regular", domain: string, result: Result): ComputedLine | null {
  if (domain !== "" && !isDomain(domain)) return null;
  const costs = result.rows.filter(({ row }) => row.kind === "cost");
  return partsLine(result, costs, ({ row }, year) => {
    const requested = row.requestedIn?.includes(year) ?? false;
    if (requested !== (how === "requested")) return ZERO;
    return domain === "" ? ONE : shareOf(domain, row);
  });
}

/** Part of each row in each year; the total is that of all years. */
function partsLine(
  { years }: Result,
  rows: readonly RowResult[],
  part: (row: RowResult, year: number) => Decimal,
): ComputedLine {
  const amounts = years.map((year, index) =>
    sum(rows.map((row) => row.amounts[index]?.times(part(row, year)) ?? null)),
  );
  return { amounts, total: sum(amounts), ...NO_DOMAINS };
}

function isDomain(word: string): word is Domain {
  return word === "zvw" || word === "sd";
}

function shareOf(domain: Domain, row: RowDefinition): Decimal {
  const zvw = zvwShare(row);
  return domain === "zvw" ? zvw : ONE.minus(zvw);
}

function componentLine(id: string, section: string, { years, rows, components }: Result): ComputedLine | null {
  if (!components.some((component) => component.id === id) || !isSection(section)) return null;
  const belongs = ({ row }: RowResult) => row.component === id && (section === "result" || row.kind === section);
  return sumLine(years, rows.filter(belongs));
}

function waitListLine(what: string, { years, waitList }: Result): ComputedLine | null {
  if (what === "off") return series(waitList.off);
  if (what !== "stock") return null;
  return series(years.map((year) => waitList.stock.find((stock) => stock.year === year)?.people ?? null));
}

function fundingLine(what: string, result: Result): ComputedLine | null {
  const { funding } = result;
  if (!funding) return null;
  const lines = {
    incidental: funding.spending.incidental,
    structural: funding.spending.structural,
    requested: funding.requested.total,
    outside: funding.outside.total,
    total: funding.spending.total,
  };
  return totalsOnly(result, Object.entries(lines).find(([name]) => name === what)?.[1]);
}

function series(amounts: readonly (Decimal | null)[]): ComputedLine;
function series(amounts: readonly (Decimal | null)[] | undefined): ComputedLine | null;
function series(amounts: readonly (Decimal | null)[] | undefined): ComputedLine | null {
  return amounts ? { amounts, total: null, ...NO_DOMAINS } : null;
}

function totalsOnly({ years }: Result, line: Omit<SumLine, "amounts"> | undefined): ComputedLine | null {
  if (!line) return null;
  const { total, zvw, sd } = line;
  return { amounts: years.map(() => null), total, zvw, sd };
}
