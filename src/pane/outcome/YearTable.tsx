import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Result } from "../../model/result/result";
import { Amount } from "../figures/Amount";
import { thousands } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { YearBars } from "../parts/YearBars";
import { useTexts } from "../texts/texts";
import { paybackText } from "./payback-text";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

/** The years as bars, and the same figures in a table. */
export function YearTable({ result }: { result: Result }) {
  const texts = useTexts();
  const styles = useStyles();
  const { impact, cost, result: net } = result.totals;
  const years = result.years.map((year, index) => ({ year, index }));
  const { paidBack } = result.payback;
  return (
    <>
      <YearBars
        caption={`${texts.outcome.chart}, ${texts.outcome.thousands}`}
        solid="negative"
        bars={years.map(({ year: label, index }) => {
          const amount = net.amounts[index] ?? null;
          return {
            label: String(label),
            value: amount ? amount.toNumber() : null,
            text: amount ? thousands(amount) : texts.unknown,
          };
        })}
      />
      <p className={styles.note}>
        {texts.outcome.signs} {texts.outcome.rounded} {paybackText(paidBack, texts)}
      </p>
      <DataTable
        caption={texts.outcome.thousands}
        rows={years}
        rowKey={({ year: key }) => key}
        hasTotal
        columns={[
          { key: "year", header: texts.outcome.year, cell: ({ year: of }) => of, total: texts.outcome.total },
          {
            key: "impact",
            header: texts.outcome.impact,
            cell: ({ index }) => <Amount value={impact.amounts[index] ?? null} format={thousands} />,
            total: <Amount value={impact.total} format={thousands} />,
          },
          {
            key: "cost",
            header: texts.outcome.cost,
            cell: ({ index }) => <Amount value={cost.amounts[index] ?? null} format={thousands} />,
            total: <Amount value={cost.total} format={thousands} />,
          },
          {
            key: "result",
            header: texts.outcome.resultShort,
            cell: ({ index }) => <Amount value={net.amounts[index] ?? null} format={thousands} />,
            total: <Amount value={net.total} format={thousands} />,
          },
          {
            key: "cumulative",
            header: texts.outcome.cumulative,
            cell: ({ index }) => <Amount value={result.cumulative[index] ?? null} format={thousands} />,
          },
        ]}
      />
    </>
  );
}
