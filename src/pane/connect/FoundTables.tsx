import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TableLink } from "../../workbook/connection";
import { Card } from "../parts/Card";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";
import { certaintyInWords } from "./certainty";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export function FoundTables({ tables }: { tables: readonly TableLink[] }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Section title={texts.connect.tables}>
      {tables.map((table) => (
        <Card key={`${table.sheet}!${table.address}`}>
          <div className={styles.label}>{texts.connect.table[table.table]}</div>
          <div>
            <PlaceButton place={table} />
          </div>
          <div className={styles.why}>
            {texts.connect.certainty(certaintyInWords(table.certainty, texts))}. {table.why}
          </div>
        </Card>
      ))}
    </Section>
  );
}
