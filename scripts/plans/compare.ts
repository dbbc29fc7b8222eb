import { Decimal } from "../../src/model/money/decimal";
import type { Plan, PublishedLine } from "../../src/model/plan/plan";
import { computedLine } from "../../src/model/result/published-line";
import type { Result } from "../../src/model/result/result";

/**
 * What a printed figure is beside the computed one: the same once that is rounded as the plan rounds; no further off
 * than figures rounded before they were added up can be; or else different.
 */
export type Verdict = "equal" | "rounding" | "different" | "not computed";

export interface ComparedCell {
  /** A year of the plan, or the column of a sum. */
  readonly column: number | "total" | "zvw" | "sd";
  readonly printed: Decimal;
  readonly computed: Decimal | null;
  readonly verdict: Verdict;
}

export interface ComparedLine {
  readonly line: PublishedLine;
  readonly cells: readonly ComparedCell[];
}

/** Every printed cell of a plan beside what the model computes with the plan's own published assumptions. */
export function comparePublished(plan: Plan, result: Result): readonly ComparedLine[] {
  return plan.published.map((line) => ({ line, cells: cellsOf(line, plan, result) }));
}

function cellsOf(line: PublishedLine, plan: Plan, result: Result): readonly ComparedCell[] {
  const computed = computedLine(line, result);
  const rounding = new Decimal(line.roundedTo);
  const cell = (
    column: ComparedCell["column"],
    text: string | null | undefined,
    value: Decimal | null,
    addends: number,
  ): readonly ComparedCell[] => {
    if (text === null || text === undefined) return [];
    const printed = new Decimal(text);
    return [{ column, printed, computed: value, verdict: verdictOn(printed, value, rounding, addends) }];
  };
  const rows = addedRows(line.of, plan);
  const added = rows * (line.years ?? plan.years).length;
  const isRunning = line.of.startsWith("cumulative ");
  return [
    ...plan.years.flatMap((year, index) =>
      cell(year, line.amounts[index], computed?.amounts[index] ?? null, rows * (isRunning ? index + 1 : 1)),
    ),
    ...cell("total", line.total, computed?.total ?? null, added),
    ...cell("zvw", line.zvw, computed?.zvw ?? null, added),
    ...cell("sd", line.sd, computed?.sd ?? null, added),
  ];
}

/** @param addends how many figures, each rounded, the printed one may be the sum of; 1 for a figure of its own */
export function verdictOn(printed: Decimal, computed: Decimal | null, roundedTo: Decimal, addends: number): Verdict {
  if (computed === null) return "not computed";
  const difference = computed.minus(printed).abs();
  const half = roundedTo.div(2);
  if (difference.lte(half)) return "equal";
  // Each addend may be half a unit off, and so may the sum itself.
  return addends > 1 && difference.lte(half.times(addends + 1)) ? "rounding" : "different";
}

/** How many rows a published line adds up. */
function addedRows(of: string, { rows }: Plan): number {
  const [kind = "", first = "", second = ""] = of.split(" ");
  const ofKind = (section: string) => rows.filter((row) => section === "result" || row.kind === section);
  switch (kind) {
    case "rows":
    case "zvw":
    case "sd":
      return of.split(" ").length - 1;
    case "component":
      return ofKind(second).filter(({ component }) => component === first).length;
    case "total":
    case "cumulative":
      return ofKind(first).length;
    case "requested":
    case "regular":
    case "funding":
    case "recurring":
      return ofKind("cost").length;
    default:
      return 1;
  }
}
