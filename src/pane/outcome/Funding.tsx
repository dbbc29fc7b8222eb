import type { DomainAmounts, Funding as FundingResult } from "../../model/businesscase/lines";
import { Amount } from "../figures/Amount";
import { thousands } from "../figures/format";
import { DataTable, type Column } from "../parts/DataTable";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

interface Line {
  readonly name: string;
  readonly sums: DomainAmounts;
}

/** Who pays for the spending in the years of the request. */
export function Funding({ funding }: { funding: FundingResult }) {
  const texts = useTexts();
  const { outcome } = texts;
  const { years, requested, outside, spending } = funding;
  const lines: readonly Line[] = [
    { name: outcome.requestedIncidental, sums: requested.incidental },
    { name: outcome.requestedStructural, sums: requested.structural },
    { name: outcome.outsideIncidental, sums: outside.incidental },
    { name: outcome.outsideStructural, sums: outside.structural },
  ];
  const column = (key: keyof DomainAmounts, header: string): Column<Line> => ({
    key,
    header,
    cell: ({ sums }) => <Amount value={sums[key]} format={thousands} />,
    total: <Amount value={spending.total[key]} format={thousands} />,
  });
  return (
    <Section
      title={outcome.funding(years[0] ?? 0, years.at(-1) ?? 0)}
      help={`${outcome.fundingHelp} ${outcome.rounded}`}
    >
      <DataTable
        caption={outcome.thousands}
        rows={lines}
        rowKey={({ name }) => name}
        hasTotal
        columns={[
          { key: "name", header: outcome.spending, cell: ({ name }) => name, total: outcome.total },
          column("zvw", outcome.zvwIza),
          column("sd", outcome.sdSpuk),
          column("total", outcome.total),
        ]}
      />
    </Section>
  );
}
