import type { Link, TableLink } from "../connection";
import type { Grid } from "../grid";
import { cellsOfLink } from "../link";
import { textBeside } from "./beside";

/** The link of which the user says that it is right, with the text by which its cell is known again. */
export function vouchedFor(link: Link, grids: readonly Grid[]): Link {
  const grid = grids.find(({ name }) => name === link.sheet);
  return { ...link, confirmed: true, beside: grid === undefined ? "" : textBeside(grid, cellsOfLink(link)) };
}

/** The table with some of its fields read in other columns: the user chose them, and so vouches for it. */
export function withColumns(table: TableLink, columns: Readonly<Record<string, string>>): TableLink {
  const { cells, headers, choices, otherReading: _, ...rest } = table;
  const unchanged = <T>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([field]) => !(field in columns)));
  const chosen = Object.entries(columns).flatMap(([field, address]) => {
    const choice = choices?.[field]?.find((candidate) => candidate.address === address);
    return choice === undefined ? [] : [[field, choice.header] as const];
  });
  return {
    ...rest,
    columns: { ...table.columns, ...columns },
    ...(cells && { cells: unchanged(cells) }),
    ...(headers && { headers: { ...unchanged(headers), ...Object.fromEntries(chosen) } }),
    totals: unchanged(table.totals),
    confirmed: true,
  };
}
