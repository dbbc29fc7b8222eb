import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { COMPARISON_SHEET } from "../../../workbook/sheets/sheet-names";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useSessionState } from "../../state/session";
import { useWhatIfTexts } from "../../texts/whatif";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  note: { ...typographyStyles.caption1, margin: "0" },
});

interface Props {
  /** Ids of scenarios; null is the plan. */
  readonly chosen: readonly (string | null)[];
  readonly base: string | null;
}

/** The comparison on a sheet of its own, to send or to print. */
export function WriteComparison({ chosen, base }: Props) {
  const { compare: say } = useWhatIfTexts();
  const styles = useStyles();
  const { phase } = useSessionState();
  const { writeComparison } = useActions();
  const [charts, setCharts] = useState(false);
  const [written, setWritten] = useState(false);
  const write = async () => {
    setWritten(false);
    setWritten(await writeComparison({ scenarios: chosen, base, charts }));
  };
  return (
    <Section title={say.write} help={say.writeHelp(COMPARISON_SHEET)}>
      <div className={styles.line}>
        <Button disabledFocusable={phase !== "idle"} onClick={() => void write()}>
          {say.write}
        </Button>
        <Checkbox label={say.charts} checked={charts} onChange={(_, { checked }) => setCharts(checked === true)} />
      </div>
      <div role="status">{written && <p className={styles.note}>{say.written(COMPARISON_SHEET)}</p>}</div>
    </Section>
  );
}
