import type { Connection } from "../connection";
import { settledTable } from "../link";
import { TableCells } from "./table-cells";

/** The row of a milestone, by number, in the table of the workbook and so on our own sheet, from 0; null for none. */
export function milestoneRows({ tables, figures }: Connection): (nr: number) => number | null {
  const table = settledTable(tables, "milestones");
  const cells = table ? new TableCells(table) : null;
  return (nr) => {
    const place = figures.milestones.find((milestone) => milestone.nr === nr)?.place;
    return place && cells ? cells.rowOf(place) : null;
  };
}
