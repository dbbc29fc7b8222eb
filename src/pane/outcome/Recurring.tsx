import type { RecurringCost } from "../../model/businesscase/lines";
import { Amount } from "../figures/Amount";
import { thousands } from "../figures/format";
import { DataTable, type Column } from "../parts/DataTable";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

type YearSums = RecurringCost["years"][number];

/** Spending that goes on after the request, a year. */
export function Recurring({ recurring }: { recurring: RecurringCost }) {
  const { outcome } = useTexts();
  const column = (key: "zvw" | "sd" | "total", header: string): Column<YearSums> => ({
    key,
    header,
    cell: (sums) => <Amount value={sums[key]} format={thousands} />,
  });
  return (
    <Section
      title={outcome.recurring}
      help={`${outcome.recurringHelp(recurring.rows.length)}${recurring.rows.length > 0 ? ` ${outcome.rounded}` : ""}`}
    >
      {recurring.rows.length > 0 && (
        <DataTable
          caption={outcome.thousands}
          rows={recurring.years}
          rowKey={({ year }) => year}
          columns={[
            { key: "year", header: outcome.year, cell: ({ year }) => year },
            column("zvw", outcome.zvw),
            column("sd", outcome.sdShort),
            column("total", outcome.total),
          ]}
        />
      )}
    </Section>
  );
}
