import type { Plan } from "../../model/plan/plan";
import type { IsoDate } from "../../model/time/iso-date";
import type { Grid } from "../cells/grid";
import { findCountTables } from "./count-tables";
import { keyOf } from "./entries";
import type { Answers, FoundActuals, Sought } from "./found";
import { findRegistrations } from "./registration";

/** What a plan counts, and between which days: a year before its first, for pilots. */
export function soughtOf(plan: Plan, today: IsoDate): Sought {
  const first = Math.min(...plan.years) - 1;
  const { measures = [], municipalities } = plan;
  return { measures, municipalities, from: `${first}-01-01`, until: today };
}

/** Everything that was counted on these sheets: exports of a registration, and tables of counts. */
export function findActuals(grids: readonly Grid[], sought: Sought, answers: Answers): readonly FoundActuals[] {
  return withoutContrary(
    grids.flatMap((grid) => {
      const rows = findRegistrations(grid, sought, answers);
      return [...rows, ...findCountTables(grid, sought, answers)];
    }),
  );
}

/** Where two tables tell different figures of the same, nobody can say which is right: neither is given. */
function withoutContrary(found: readonly FoundActuals[]): readonly FoundActuals[] {
  const amounts = new Map<string, Set<string>>();
  for (const { measure, period, place, amount } of found.flatMap(({ counts }) => counts)) {
    const key = keyOf(measure, period, place);
    amounts.set(key, (amounts.get(key) ?? new Set()).add(amount.toString()));
  }
  return found.map((table) => {
    const counts = table.counts.filter(
      ({ measure, period, place }) => amounts.get(keyOf(measure, period, place))?.size === 1,
    );
    const lost = table.counts.length - counts.length;
    if (lost === 0) return table;
    const why = "een andere tabel geeft hier een ander aantal";
    return { ...table, counts, leftOut: [...table.leftOut, { count: lost, why }] };
  });
}
