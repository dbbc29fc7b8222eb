import type { PresentValue } from "../../model/businesscase/lines";
import { told, type Answer } from "../../model/money/answer";
import type { Decimal } from "../../model/money/decimal";
import type { Result } from "../../model/result/result";
import { number } from "../../model/text/dutch";
import { Amount } from "../figures/Amount";
import { share, thousands, wholeEuros } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

const factorText = (factor: Decimal) => number(factor, 4);

/** When the plan pays itself back, and what its result is worth today. */
export function Payback({ result }: { result: Result }) {
  const texts = useTexts();
  const { payback, presentValue } = result;
  const { outcome, unknown } = texts;
  const yearOr = (year: Answer<number>, none: string) => told(year, { known: String, none, unknown });
  const yesOrNo = (yes: boolean) => (yes ? outcome.yes : outcome.no);
  return (
    <Section title={outcome.payback}>
      <Facts
        facts={[
          { name: outcome.turnsPositive, value: yearOr(payback.turnsPositive, outcome.none) },
          { name: outcome.paidBack, value: yearOr(payback.paidBack, outcome.notYet) },
          {
            name: outcome.withinFiveYears,
            value: told(payback.withinFiveYears, { known: yesOrNo, none: outcome.tooEarly, unknown }),
          },
          ...(presentValue
            ? [
                {
                  name: outcome.presentValue(presentValue.baseYear),
                  help: outcome.presentValueHelp,
                  value: <Amount value={presentValue.total} format={wholeEuros} />,
                },
              ]
            : []),
        ]}
      />
      {presentValue && <PresentValueTable presentValue={presentValue} />}
    </Section>
  );
}

/** How the present value comes about, year by year. */
function PresentValueTable({ presentValue }: { presentValue: PresentValue }) {
  const { outcome } = useTexts();
  return (
    <DataTable
      caption={outcome.presentValueTable}
      rows={presentValue.years}
      rowKey={({ year }) => year}
      hasTotal
      columns={[
        { key: "year", header: outcome.year, cell: ({ year }) => year, total: outcome.total },
        { key: "real", header: outcome.real, cell: ({ real }) => <Amount value={real} format={thousands} /> },
        {
          key: "rate",
          header: outcome.rate,
          cell: ({ rate }) => <Amount value={rate} format={share} precise={share} />,
        },
        {
          key: "factor",
          header: outcome.factor,
          cell: ({ factor }) => <Amount value={factor} format={factorText} precise={factorText} />,
        },
        {
          key: "value",
          header: outcome.discounted,
          cell: ({ value }) => <Amount value={value} format={thousands} />,
          total: <Amount value={presentValue.total} format={thousands} />,
        },
      ]}
    />
  );
}
