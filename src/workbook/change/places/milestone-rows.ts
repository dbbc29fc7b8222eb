import type { Milestone } from "../../../model/plan/figures";
import type { Result } from "../../../model/result/result";
import type { Connection } from "../../connect/connection";
import { settledTable } from "../../links/table-link";
import { TableCells } from "../parts/table-cells";

/** The rows of the sheet with milestones: those of the workbook's table, and then the requests that hang on none. */
export interface MilestoneLines {
  /** Null where the workbook has no table of milestones. */
  readonly table: TableCells | null;
  readonly requests: readonly Milestone[];
  readonly count: number;
  /** The row of a milestone or a request, by number, from 0; null for none. */
  readonly rowOf: (nr: number) => number | null;
}

export function milestoneLines({ tables, figures }: Connection, { payout }: Pick<Result, "payout">): MilestoneLines {
  const found = settledTable(tables, "milestones");
  const table = found ? new TableCells(found) : null;
  const above = table?.rows ?? 0;
  const requests = (payout?.milestones ?? []).flatMap(({ milestone }) =>
    milestone.request === undefined ? [] : [milestone],
  );
  return {
    table,
    requests,
    count: above + requests.length,
    rowOf: (nr) => {
      const request = requests.findIndex((milestone) => milestone.nr === nr);
      if (request >= 0) return above + request;
      const place = figures.milestones.find((milestone) => milestone.nr === nr)?.place;
      return place && table ? table.rowOf(place) : null;
    },
  };
}
