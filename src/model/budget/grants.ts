import { sumColumns } from "../money/columns";
import { ZERO, sumKnown } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import type { Claim } from "../money/largest-remainder";
import { isPending } from "../payout/outcome";
import type { MilestonePayout, Payout } from "../payout/payout";
import { dateParts } from "../time/iso-date";
import type { IsoDate } from "../time/iso-date";
import { alike, spreadTable } from "./spread";
import type { Spread } from "./spread";

export type GrantLine =
  "grant-local" | "grant-regional" | "repaid-local" | "repaid-regional" | "risk-local" | "risk-regional";

/** By line, an amount for each year of the axis. */
export type Grants = Readonly<Record<GrantLine, readonly Spread[]>>;

interface GrantInput {
  readonly payout: Payout;
  /** The axis. */
  readonly years: readonly number[];
  /** Each municipality by its inhabitants: the key of the regional pot. */
  readonly claims: readonly Claim[];
  readonly endOfScheme: IsoDate;
}

/** What the payout puts into the years, and what may have to go back. */
export function grantsOf({ payout, years, claims, endOfScheme }: GrantInput): Grants {
  const paid = payout.years.map(({ year }) => year);
  const local = (of: "received" | "repaid") =>
    onAxis(
      years,
      paid,
      paid.map((_, index) => ofAll(payout.municipalities.map((own) => own.years[index]?.[of] ?? ZERO))),
    );
  const regional = (of: "regional" | "regionalRepaid") =>
    onAxis(
      years,
      paid,
      spreadTable(
        payout.years.map((flow) => flow[of]),
        claims,
        payout.unit,
      ),
    );
  const pending = payout.milestones.filter(({ milestone }) => isPending(milestone, endOfScheme));
  const due = [...new Set(pending.map(backIn))].sort((a, b) => a - b);
  const inYear = (year: number) => pending.filter((milestone) => backIn(milestone) === year);
  return {
    "grant-local": local("received"),
    "repaid-local": local("repaid"),
    "grant-regional": regional("regional"),
    "repaid-regional": regional("regionalRepaid"),
    "risk-local": onAxis(
      years,
      due,
      due.map((year) =>
        ofAll(
          sumColumns(
            inYear(year).map(({ cells }) => cells),
            claims.length,
          ),
        ),
      ),
    ),
    "risk-regional": onAxis(
      years,
      due,
      spreadTable(
        due.map((year) => sumKnown(inYear(year).map((milestone) => milestone.regional))),
        claims,
        payout.unit,
      ),
    ),
  };
}

/** Without a payout: there is none to come, or nobody can tell. */
export function noGrants(why: "none" | "unknown", years: readonly number[], width: number): Grants {
  const line = years.map(() => alike(why, width));
  return {
    "grant-local": line,
    "grant-regional": line,
    "repaid-local": line,
    "repaid-regional": line,
    "risk-local": line,
    "risk-regional": line,
  };
}

/** The years in which money of the grant comes in, goes back, or may have to. */
export function grantYears(payout: Payout | null): readonly number[] {
  return payout === null ? [] : [...payout.years.map(({ year }) => year), ...payout.milestones.map(backIn)];
}

/** The year in which a milestone's SPUK would go back: at the end of its assessment. */
function backIn({ dates }: MilestonePayout): number {
  return dateParts(dates.assessedBy).year;
}

function ofAll(cells: readonly Decimal[]): Spread {
  return { all: sumKnown(cells), cells };
}

/** In a year that the payout does not have there is no such money. */
function onAxis(years: readonly number[], own: readonly number[], amounts: readonly Spread[]): readonly Spread[] {
  const width = amounts[0]?.cells.length ?? 0;
  return years.map((year) => amounts[own.indexOf(year)] ?? alike("none", width));
}
