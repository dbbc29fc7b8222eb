import { sumColumns } from "../money/columns";
import { ZERO, sum, type Decimal } from "../money/decimal";
import type { MilestonePayout, Payout } from "../payout/payout";
import { isByRequest } from "../payout/requests";
import { isPending } from "../plan/milestone-outcome";
import { dateParts, type IsoDate } from "../time/iso-date";
import { alike, type Spread } from "./spread";

export type GrantLine =
  "grant-local" | "grant-regional" | "repaid-local" | "repaid-regional" | "risk-local" | "risk-regional";

/** By line, an amount for each year of the axis. */
export type Grants = Readonly<Record<GrantLine, readonly Spread[]>>;

interface GrantInput {
  readonly payout: Payout;
  /** The axis. */
  readonly years: readonly number[];
  readonly endOfScheme: IsoDate;
}

/** What the payout puts into the years, and what may have to go back. */
export function grantsOf({ payout, years, endOfScheme }: GrantInput): Grants {
  const width = payout.municipalities.length;
  const axis = { years, width };
  const paid = payout.years.map(({ year }) => year);
  const inYears = (of: "received" | "repaid" | "regional" | "regionalRepaid") =>
    onAxis(
      axis,
      paid,
      paid.map((_, index) =>
        ofAll(
          payout.municipalities.map(({ years: own }) => {
            const each = own[index];
            return each ? each[of] : ZERO;
          }),
        ),
      ),
    );
  const pending = payout.milestones.filter(({ milestone }) => isPending(milestone, endOfScheme));
  const due = [...new Set(pending.map(backIn))].sort((a, b) => a - b);
  const atRisk = (of: "cells" | "regionalCells") =>
    onAxis(
      axis,
      due,
      due.map((year) => {
        const own = pending.filter((milestone) => backIn(milestone) === year);
        return ofAll(
          sumColumns(
            own.map((milestone) => milestone[of]),
            width,
          ),
        );
      }),
    );
  const unknown = years.map(() => alike("unknown", width));
  return {
    "grant-local": inYears("received"),
    "repaid-local": inYears("repaid"),
    "grant-regional": inYears("regional"),
    "repaid-regional": inYears("regionalRepaid"),
    // What goes back is not known where no money hangs on a milestone.
    "risk-local": isByRequest(payout) ? unknown : atRisk("cells"),
    "risk-regional": isByRequest(payout) ? unknown : atRisk("regionalCells"),
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

function ofAll(cells: readonly (Decimal | null)[]): Spread {
  return { all: sum(cells) ?? "unknown", cells: cells.map((cell) => cell ?? "unknown") };
}

/** In a year that the payout does not have there is no such money. */
function onAxis(
  { years, width }: { readonly years: readonly number[]; readonly width: number },
  own: readonly number[],
  amounts: readonly Spread[],
): readonly Spread[] {
  return years.map((year) => amounts[own.indexOf(year)] ?? alike("none", width));
}
