import { makeStyles, tokens } from "@fluentui/react-components";
import type { MissingInput } from "../../workbook/connection";
import { Card } from "../parts/Card";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ label: { fontWeight: tokens.fontWeightSemibold } });

/** What was not found, by name, with what was looked for. */
export function Missing({ inputs }: { inputs: readonly MissingInput[] }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Section title={texts.connect.missing} help={texts.connect.missingHelp}>
      {inputs.map(({ input, label, message }) => (
        <Card key={input} tone="error">
          <div className={styles.label}>{label}</div>
          <div>{message}</div>
        </Card>
      ))}
    </Section>
  );
}
