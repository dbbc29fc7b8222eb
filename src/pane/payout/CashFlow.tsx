import type { CashFlow as Flow, Quarter } from "../../model/payout/cash-flow";
import { sum } from "../../model/money/decimal";
import type { Payout } from "../../model/payout/payout";
import { number } from "../../model/text/dutch";
import { Amount } from "../figures/Amount";
import { count } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { YearBars } from "../parts/YearBars";
import { useTexts } from "../texts/texts";
import { Folded } from "../parts/Folded";

/** Money in time: a bar for each quarter in which something moves, and the same in a table. */
export function CashFlow({ payout }: { payout: Payout }) {
  const { payout: words, payoutChoices: texts, unknown } = useTexts();
  const quarters = payout.quarters.filter(moves);
  const column = (key: keyof Flow, header: string) => ({
    key,
    header,
    cell: (quarter: Quarter) => <Amount value={quarter[key]} format={count} />,
    total: <Amount value={sum(quarters.map((quarter) => quarter[key]))} format={count} />,
  });
  return (
    <Folded title={texts.cashFlow}>
      <YearBars
        caption={texts.cashChart}
        solid="positive"
        bars={quarters.map(({ year, quarter, net }) => ({
          label: `K${quarter} ${String(year).slice(2)}`,
          value: net?.toNumber() ?? null,
          text: net ? number(net.div(1_000_000), 1) : unknown,
        }))}
      />
      <DataTable
        caption={texts.cashTable}
        rows={quarters}
        rowKey={nameOf}
        hasTotal
        columns={[
          { key: "quarter", header: texts.quarter, cell: nameOf, total: words.total },
          column("iza", words.iza),
          column("local", words.local),
          column("regional", words.regional),
          column("localRepaid", texts.repayLocal),
          column("regionalRepaid", texts.repayRegional),
          column("net", texts.net),
        ]}
      />
    </Folded>
  );
}

function nameOf({ year, quarter }: Quarter): string {
  return `${year} K${quarter}`;
}

function moves({ iza, local, regional, localRepaid, regionalRepaid }: Flow): boolean {
  return [iza, local, regional, localRepaid, regionalRepaid].some((amount) => !amount?.isZero());
}
