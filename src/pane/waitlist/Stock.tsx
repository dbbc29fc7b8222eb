import type { WaitListStock } from "../../model/waitlist/wait-list";
import { Amount } from "../figures/Amount";
import { people, precise, weeks } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { useTexts } from "../texts/texts";

/** The list itself at the start of each year; only where a starting position is known. */
export function Stock({ stock }: { stock: readonly WaitListStock[] }) {
  const { waitList: words } = useTexts();
  return (
    <DataTable
      caption={words.stock}
      rows={stock}
      rowKey={({ year }) => year}
      columns={[
        { key: "year", header: words.year, cell: ({ year }) => year },
        {
          key: "people",
          header: words.stockPeople,
          cell: (line) => <Amount value={line.people} format={people} precise={precise} />,
        },
        {
          key: "weeks",
          header: words.weeks,
          cell: (line) => <Amount value={line.weeks} format={weeks} precise={precise} />,
        },
      ]}
    />
  );
}
