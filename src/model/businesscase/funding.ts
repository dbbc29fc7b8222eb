import type { Context } from "../formula/amounts";
import { derived, inYear, minus, plus, type Derived, type Expression } from "../plan/expression";
import { oncePer } from "../plan/once-per";
import type { Domain, RowDefinition } from "../plan/plan";
import { domainAmounts, domainSeries, sumOf, type DomainSeries } from "./domain-series";
import type { Funding, SpendingKinds } from "./lines";
import { rowSeries } from "./row-series";
import { requestYearsOf, spendingParts, sumOfParts, type Spender, type SpendingPart } from "./spending-parts";

export type SpendingSeries = Readonly<Record<keyof SpendingKinds, DomainSeries>>;
type Financed = "requested" | "outside";

/** What one row spends in the years of the request: as it stands behind that row on the sheet. */
export interface FundedRow {
  readonly row: RowDefinition;
  readonly financed: Financed;
  /** Once only, and for good. */
  readonly incidental: Derived;
  readonly structural: Derived;
  /** Both: known even where it is not known what of it goes on. */
  readonly total: Derived;
}

/** How the spending in the years of the request is financed, a formula each. */
export interface FundingSeries extends Readonly<Record<"spending" | Financed, SpendingSeries>> {
  readonly years: readonly number[];
  readonly rows: readonly FundedRow[];
}

const LABELS = {
  requested: {
    incidental: "Gevraagd, incidenteel",
    structural: "Gevraagd, structureel",
    total: "Gevraagd",
  },
  outside: {
    incidental: "Buiten de aanvraag, incidenteel",
    structural: "Buiten de aanvraag, structureel",
    total: "Buiten de aanvraag",
  },
  spending: {
    incidental: "Uitgaven, incidenteel",
    structural: "Uitgaven, structureel",
    total: "Uitgaven in de jaren van de aanvraag",
  },
} as const;

/**
 * What is asked from IZA (care) and from SPUK (the social domain) in the years of the request, and what stays outside it.
 * Null where no row is requested.
 */
export const fundingSeries = oncePer((plan: Spender): FundingSeries | null => {
  const years = requestYearsOf(plan);
  if (years.length === 0) return null;
  const parts = spendingParts(plan).filter(({ year }) => years.includes(year));
  const rows = (["requested", "outside"] as const).flatMap((financed) =>
    plan.rows.flatMap((row): FundedRow[] => {
      const own = parts.filter((part) => part.row === row && part.requested === (financed === "requested"));
      return own.length === 0 ? [] : [fundedRow(row, financed, own)];
    }),
  );
  const financed = (by: Financed): SpendingSeries => {
    const own = rows.filter((row) => row.financed === by);
    const byRow = (of: keyof SpendingKinds) => (domain: Domain) =>
      sumOfParts(
        domain,
        own.map((each) => ({ row: each.row, of: each[of] })),
      );
    const incidental = domainSeries(`funding.${by}.incidental`, LABELS[by].incidental, byRow("incidental"));
    const structural = domainSeries(`funding.${by}.structural`, LABELS[by].structural, byRow("structural"));
    // A row of which it is unknown what goes on may be known as a whole.
    const isSplit = own.every(({ row }) => row.structuralInRequest === undefined);
    const kinds = (domain: Domain) => plus(incidental[domain], structural[domain]);
    const total = domainSeries(`funding.${by}`, LABELS[by].total, isSplit ? kinds : byRow("total"));
    return { incidental, structural, total };
  };
  const [requested, outside] = [financed("requested"), financed("outside")];
  const both = (of: keyof SpendingKinds) =>
    domainSeries(of === "total" ? "funding.spending" : `funding.spending.${of}`, LABELS.spending[of], (domain) =>
      plus(requested[of][domain], outside[of][domain]),
    );
  const spending = { incidental: both("incidental"), structural: both("structural"), total: both("total") };
  return { years, rows, requested, outside, spending };
});

/** @param own the row's parts in the years of the request, one at least */
function fundedRow(row: RowDefinition, financed: Financed, own: readonly SpendingPart[]): FundedRow {
  const of = rowSeries(row);
  const inYears = (which: readonly SpendingPart[]) => sumOf(which.map(({ year }) => inYear(of, year)));
  const name = (kind: keyof SpendingKinds, formula: Expression) =>
    derived(`funding.${financed}.${kind}.${row.id}`, `${row.label}: ${LABELS[financed][kind]}`, "eur", formula);
  const total = name("total", inYears(own));
  // The plan says it for the request as a whole: of no year in particular.
  const forGood = row.structuralInRequest && inYear(row.structuralInRequest, own[0]?.year ?? NaN);
  if (forGood) {
    const structural = name("structural", forGood);
    return { row, financed, structural, incidental: name("incidental", minus(inYears(own), structural)), total };
  }
  const kind = (goesOn: boolean) =>
    name(goesOn ? "structural" : "incidental", inYears(own.filter((part) => part.structural === goesOn)));
  return { row, financed, incidental: kind(false), structural: kind(true), total };
}

export function fundingOf(context: Context, plan: Spender): Funding | null {
  const series = fundingSeries(plan);
  if (series === null) return null;
  const kinds = ({ incidental, structural, total }: SpendingSeries): SpendingKinds => ({
    incidental: domainAmounts(context, incidental),
    structural: domainAmounts(context, structural),
    total: domainAmounts(context, total),
  });
  const requested = kinds(series.requested);
  return {
    years: series.years,
    spending: kinds(series.spending),
    requested,
    outside: kinds(series.outside),
    iza: requested.total.zvw,
    spuk: requested.total.sd,
  };
}
