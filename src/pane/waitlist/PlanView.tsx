import type { WaitList } from "../../model/waitlist/wait-list";
import { Amount } from "../figures/Amount";
import { people, precise } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { Section } from "../parts/Section";
import { YearBars } from "../parts/YearBars";
import { useTexts } from "../texts/texts";
import { Targets } from "./Targets";

interface Props {
  readonly years: readonly number[];
  readonly waitList: WaitList;
}

/** The plan's own view: who comes off the original list, and whether that is what was promised. */
export function PlanView({ years, waitList: { off, cumulative, targets } }: Props) {
  const texts = useTexts();
  const { waitList: words } = texts;
  const rows = years.map((year, index) => ({ year, off: off[index] ?? null, total: cumulative[index] ?? null }));
  return (
    <Section title={words.planView}>
      <Targets targets={targets} />
      <YearBars
        caption={words.chart}
        solid="positive"
        bars={rows.map(({ year, total }) => ({
          label: String(year),
          value: total ? total.toNumber() : null,
          text: total ? people(total) : texts.unknown,
        }))}
      />
      <DataTable
        caption={words.table}
        rows={rows}
        rowKey={({ year }) => year}
        columns={[
          { key: "year", header: words.year, cell: ({ year }) => year },
          {
            key: "off",
            header: words.off,
            cell: (row) => <Amount value={row.off} format={people} precise={precise} />,
          },
          {
            key: "cumulative",
            header: words.cumulative,
            cell: ({ total }) => <Amount value={total} format={people} precise={precise} />,
          },
        ]}
      />
    </Section>
  );
}
