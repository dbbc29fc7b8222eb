import { PAYBACK_YEARS } from "../../model/businesscase/payback";
import type { Payback as PaybackResult, PresentValue, Result } from "../../model/businesscase/result";
import { Amount } from "../figures/Amount";
import { share, thousands, wholeEuros } from "../figures/format";
import { number } from "../../model/text/dutch";
import { DataTable } from "../parts/DataTable";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";
import type { Texts } from "../texts/texts";

const FACTOR_DECIMALS = 4;

/** When the plan pays itself back, and what its result is worth today. */
export function Payback({ result }: { result: Result }) {
  const texts = useTexts();
  const { payback, presentValue, totals } = result;
  const { outcome } = texts;
  // Without every amount nothing can be said of any year.
  const isKnown = totals.result.total !== null;
  const yearOr = (year: number | null, none: string) => (isKnown ? (year ?? none) : texts.unknown);
  return (
    <Section title={outcome.payback}>
      <Facts
        facts={[
          { name: outcome.turnsPositive, value: yearOr(payback.turnsPositive, outcome.none) },
          { name: outcome.paidBack, value: yearOr(payback.paidBack, outcome.notYet) },
          { name: outcome.withinYears(PAYBACK_YEARS), value: isKnown ? withinText(payback, outcome) : texts.unknown },
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

function withinText({ withinFiveYears }: PaybackResult, outcome: Texts["outcome"]): string {
  if (withinFiveYears === null) return outcome.tooEarly;
  return withinFiveYears ? outcome.yes : outcome.no;
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
        { key: "rate", header: outcome.rate, cell: ({ rate }) => share(rate) },
        { key: "factor", header: outcome.factor, cell: ({ factor }) => number(factor, FACTOR_DECIMALS) },
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
