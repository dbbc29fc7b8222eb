import { Button, Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../model/businesscase/plan";
import type { InhabitantCount, PayoutChoices } from "../../../model/payout/choices";
import { date } from "../../../model/text/dutch";
import { readCount } from "../../../workbook/figures/cbs-count";
import { FileButton } from "../../parts/FileButton";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: "0" },
  problem: { ...typographyStyles.body1, margin: "0", color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const STATUSES: readonly InhabitantCount["status"][] = ["provisional", "definitive"];

interface Props {
  readonly plan: Plan;
  readonly count: InhabitantCount | undefined;
}

/** Whose inhabitants are counted: the workbook's, or those of a file of CBS. The file is read here and goes nowhere. */
export function CountChoice({ plan, count }: Props) {
  const { payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File) => {
    const reading = readCount(await file.text(), plan.inhabitantsOn);
    setProblem(reading.problem);
    if (reading.count) await choose((before) => ({ ...before, count: reading.count }));
  };
  return (
    <Section title={texts.count} help={texts.countHelp}>
      <p className={styles.text}>{count ? texts.counted(date(count.on), count.source) : texts.countOwn}</p>
      {count && (
        <Field label={texts.countStatus}>
          <Select
            value={count.status}
            onChange={(_, { value }) => {
              const status = STATUSES.find((known) => known === value);
              if (status) void choose((before) => ({ ...before, count: { ...count, status } }));
            }}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {texts.countStatuses[status]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        <FileButton label={texts.replaceCount} accept=".csv,text/csv" onFile={(file) => void take(file)} />
        {count && <Button onClick={() => void choose(withoutCount)}>{texts.removeCount}</Button>}
      </div>
      <div role="status">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
    </Section>
  );
}

function withoutCount(choices: PayoutChoices): PayoutChoices {
  const { count, ...rest } = choices;
  return count === undefined ? choices : rest;
}
