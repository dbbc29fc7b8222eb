import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { WaitList } from "../../model/waitlist/wait-list";
import { waitingText } from "../../model/waitlist/waiting-target";
import { Amount } from "../figures/Amount";
import { count, people, precise, weeks as inWeeks } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { Section } from "../parts/Section";
import { YearBars } from "../parts/YearBars";
import { useTexts } from "../texts/texts";
import { normFinding, stockFinding } from "./finding";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly years: readonly number[];
  readonly waitList: WaitList;
}

/** Stock and flow: the list at the start of each year, the wait that goes with it, and the Treek norm. */
export function StockView({ years, waitList: { stock, weeks, norm, waiting } }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { waitList: words } = texts;
  const moves = stockFinding(stock, texts);
  const rows = years.map((year, index) => ({
    year,
    people: stock.find((position) => position.year === year)?.people ?? null,
    weeks: weeks.perYear[index] ?? null,
  }));
  return (
    <Section title={words.stockView} help={normFinding(norm, texts)}>
      {moves !== null && (
        <YearBars
          caption={moves}
          solid="positive"
          bars={rows.map((row) => ({
            label: String(row.year),
            value: row.people ? row.people.toNumber() : null,
            text: row.people ? count(row.people) : texts.unknown,
          }))}
        />
      )}
      <DataTable
        caption={words.stock}
        rows={rows}
        rowKey={({ year }) => year}
        columns={[
          { key: "year", header: words.year, cell: ({ year }) => year },
          {
            key: "people",
            header: words.stockPeople,
            cell: (row) => (
              <Amount value={row.people} format={people} precise={precise} because={words.lacking.start} />
            ),
          },
          {
            key: "weeks",
            header: words.weeks,
            cell: (row) => (
              <Amount value={row.weeks} format={inWeeks} precise={precise} because={words.lacking.weeks} />
            ),
          },
        ]}
      />
      {stock.length === 0 && <p className={styles.note}>{words.noStock}</p>}
      {waiting !== null && <p className={styles.note}>{waitingText(waiting)}</p>}
      {weeks.basis === "throughput" && <p className={styles.note}>{words.samePace}</p>}
    </Section>
  );
}
