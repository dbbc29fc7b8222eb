import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { inputValue } from "../../model/businesscase/amounts";
import { Amount } from "../figures/Amount";
import { people, precise, weeks } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { YearBars } from "../parts/YearBars";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { Stock } from "./Stock";
import { Targets } from "./Targets";
import { waitListFinding } from "./finding";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

/** How many people come off the original wait list, and whether that is what was promised. */
export function WaitListTab() {
  const texts = useTexts();
  const styles = useStyles();
  const { connection, result } = useSessionState();
  if (!connection || !result) return <EmptyState title={texts.waitList.empty} help={texts.waitList.emptyHelp} />;
  const { waitList: words } = texts;
  const { plan, figures } = connection;
  const { off, cumulative, targets, stock } = result.waitList;
  const years = result.years.map((year, index) => ({ year, index }));
  const inputs = { years: plan.years, inputs: figures.inputs };
  return (
    <Panel title={waitListFinding(targets, texts)}>
      <Targets targets={targets} />
      <YearBars
        caption={words.chart}
        solid="positive"
        bars={years.map(({ year, index }) => {
          const total = cumulative[index] ?? null;
          return {
            label: String(year),
            value: total ? total.toNumber() : null,
            text: total ? people(total) : texts.unknown,
          };
        })}
      />
      <DataTable
        caption={words.table}
        rows={years}
        rowKey={({ year }) => year}
        columns={[
          { key: "year", header: words.year, cell: ({ year }) => year },
          {
            key: "off",
            header: words.off,
            cell: ({ index }) => <Amount value={off[index] ?? null} format={people} precise={precise} />,
          },
          {
            key: "cumulative",
            header: words.cumulative,
            cell: ({ index }) => <Amount value={cumulative[index] ?? null} format={people} precise={precise} />,
          },
          {
            key: "weeks",
            header: words.weeks,
            cell: ({ index }) => (
              <Amount value={inputValue(inputs, plan.waitList.weeks, index)} format={weeks} precise={precise} />
            ),
          },
        ]}
      />
      {stock.length > 0 ? <Stock stock={stock} /> : <p className={styles.note}>{words.noStock}</p>}
    </Panel>
  );
}
