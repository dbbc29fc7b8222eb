import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { PotStake, Stakes } from "../../model/realisation/stakes";
import { Amount } from "../figures/Amount";
import { count } from "../figures/format";
import { DataTable, type Column } from "../parts/DataTable";
import { Folded } from "../parts/Folded";
import { Section } from "../parts/Section";
import { useRealisationTexts } from "../texts/realisation-nl";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: "0" } });

const FIELDS = ["atStake", "expected", "unknown"] as const;

/** What hangs on the open milestones, by pot and by municipality. */
export function MoneyPart({ stakes }: { stakes: Stakes | null }) {
  const { money: texts } = useRealisationTexts();
  const styles = useStyles();
  if (stakes === null) {
    return (
      <Section title={texts.title}>
        <p className={styles.text}>{texts.missing}</p>
      </Section>
    );
  }
  const { spuk, iza, municipalities } = stakes;
  const columns = <Row extends PotStake>(total?: PotStake): readonly Column<Row>[] =>
    FIELDS.map((field) => ({
      key: field,
      header: texts[field],
      cell: (row: Row) => <Amount value={row[field]} format={count} />,
      ...(total && { total: <Amount value={total[field]} format={count} /> }),
    }));
  const pots = [
    { name: texts.spuk, ...spuk },
    { name: texts.iza, ...iza },
  ];
  return (
    <Section title={texts.title} help={`${texts.help} ${texts.unknownHelp}`}>
      <DataTable
        caption={texts.table}
        rows={pots}
        rowKey={({ name }) => name}
        columns={[{ key: "pot", header: texts.pot, cell: ({ name }) => name }, ...columns<(typeof pots)[number]>()]}
      />
      <Folded title={texts.municipalities}>
        <DataTable
          caption={texts.municipalTable}
          rows={municipalities}
          rowKey={({ municipality }) => municipality.code}
          hasTotal
          columns={[
            {
              key: "municipality",
              header: texts.municipality,
              cell: ({ municipality }) => municipality.name,
              total: texts.total,
            },
            ...columns<Stakes["municipalities"][number]>(spuk),
          ]}
        />
      </Folded>
    </Section>
  );
}
