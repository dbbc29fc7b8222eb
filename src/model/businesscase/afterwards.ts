import { type Context, amountIn } from "../formula/amounts";
import { derived, inYear, input, minus, plus, type Derived } from "../plan/expression";
import type { Afterwards, Domain, Plan } from "../plan/plan";
import { yearSpan } from "../text/dutch";
import { domainAmounts, domainSeries, partOf, sumOf, type DomainSeries } from "./domain-series";
import type { AfterwardsResult } from "./lines";
import { recurringSeries } from "./recurring";
import { rowSeries } from "./row-series";

/** What the plan says of the years after its own, worked out from its last year: a formula each. */
export interface AfterwardsSeries {
  readonly plan: Afterwards;
  readonly perYear: DomainSeries;
  readonly cover: Readonly<Record<"spending" | "available" | "gap" | "before" | "gapAfterBefore", Derived>>;
}

type PlanAfterwards = Pick<Plan, "years" | "rows" | "afterwards">;

const DOMAINS: Readonly<Record<Domain, string>> = { zvw: "Zvw", sd: "sociaal domein" };

/** Null where the plan says nothing of the years after its own. */
export function afterwardsSeries(plan: PlanAfterwards): AfterwardsSeries | null {
  const { afterwards, years, rows } = plan;
  if (afterwards === undefined) return null;
  const { from, cover } = afterwards;
  const { domain, years: covered } = cover;
  const [span, firstCovered] = [yearSpan(covered), Math.min(...covered)];
  const last = years.at(-1) ?? NaN;
  const partIn = (of: Domain, row: Plan["rows"][number], year: number) => partOf(of, row, inYear(rowSeries(row), year));
  const one = (id: string, label: string, of: Derived["of"]) => derived(`afterwards.${id}`, label, "eur", of);
  const recurring = recurringSeries(plan).series[domain];
  const spending = one(
    "spending",
    `Structurele uitgaven ${DOMAINS[domain]}, ${span}`,
    sumOf(covered.map((year) => inYear(recurring, year))),
  );
  const available = one("available", `${cover.label} waar het plan op rekent, ${span}`, input(cover.input));
  const gap = one("gap", "Wat dan nog ongedekt is", minus(spending, available));
  const effects = rows.filter(({ kind }) => kind === "impact");
  const before = one(
    "before",
    `Resultaat ${DOMAINS[domain]} tot en met ${firstCovered - 1}`,
    sumOf(
      effects.flatMap((row) =>
        years.filter((year) => year < firstCovered).flatMap((year) => partIn(domain, row, year)),
      ),
    ),
  );
  const gapAfterBefore = one("gap-after-before", "Ongedekt, als ook dat wordt ingezet", plus(gap, before));
  return {
    plan: afterwards,
    perYear: domainSeries("afterwards.per-year", `Resultaat per jaar vanaf ${from}`, (of) =>
      sumOf(rows.flatMap((row) => partIn(of, row, last))),
    ),
    cover: { spending, available, gap, before, gapAfterBefore },
  };
}

export function afterwardsOf(context: Context, plan: PlanAfterwards): AfterwardsResult | null {
  const series = afterwardsSeries(plan);
  if (series === null) return null;
  const { from, cover } = series.plan;
  const amount = (of: keyof AfterwardsSeries["cover"]) => amountIn(context, series.cover[of], 0);
  return {
    from,
    perYear: domainAmounts(context, series.perYear),
    cover: {
      label: cover.label,
      years: cover.years,
      spending: amount("spending"),
      available: amount("available"),
      gap: amount("gap"),
      before: amount("before"),
      gapAfterBefore: amount("gapAfterBefore"),
    },
  };
}
