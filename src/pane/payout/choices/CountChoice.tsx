import { Button, Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { InhabitantCount, PayoutChoices } from "../../../model/plan/choices";
import type { Plan } from "../../../model/plan/plan";
import { date } from "../../../model/text/dutch";
import type { IsoDate } from "../../../model/time/iso-date";
import { otherMunicipalities, readCount } from "../../../workbook/figures/cbs-count";
import { FileButton, type TextFile } from "../../parts/FileButton";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";
import { CountForm, type Participant } from "./CountForm";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: "0" },
  problem: { ...typographyStyles.body1, margin: "0", color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const STATUSES: readonly InhabitantCount["status"][] = ["provisional", "definitive"];

/** The day that most agreements of these years count on, where the plan names none. */
const DAY: IsoDate = "2025-01-01";

interface Props {
  readonly plan: Plan;
  readonly count: InhabitantCount | undefined;
  readonly participants: readonly Participant[];
}

/** Whose inhabitants are counted: the workbook's, or those of a file of CBS. The file is read here and goes nowhere. */
export function CountChoice({ plan, count, participants }: Props) {
  const { payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: TextFile) => {
    const reading = readCount(file.text, plan.inhabitantsOn, file.name);
    const other = reading.count && otherMunicipalities(reading.count, participants);
    const why = reading.problem ?? other;
    setProblem(why === null ? null : texts.countRefused(file.name, why));
    if (reading.count && why === null) await choose((before) => ({ ...before, count: reading.count }));
  };
  const absent = count ? participants.filter(({ code }) => count.of[code] === undefined) : [];
  return (
    <Section title={texts.count} help={texts.countHelp}>
      <p className={styles.text}>{count ? texts.counted(date(count.on), count.source) : texts.countOwn}</p>
      {absent.length > 0 && (
        <p className={styles.problem}>{texts.countLacks(absent.map(({ name, code }) => `${name} (${code})`))}</p>
      )}
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
      {/* A count from elsewhere fills the form anew. */}
      <CountForm
        key={formKey(participants)}
        participants={participants}
        count={count}
        on={count?.on ?? plan.inhabitantsOn ?? DAY}
        onSave={(typed) => {
          setProblem(null);
          void choose((before) => ({ ...before, count: typed }));
        }}
      />
      <div role="status">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
    </Section>
  );
}

function formKey(participants: readonly Participant[]): string {
  return participants.map(({ code, inhabitants }) => `${code} ${inhabitants?.toFixed() ?? ""}`).join();
}

function withoutCount(choices: PayoutChoices): PayoutChoices {
  const { count, ...rest } = choices;
  return count === undefined ? choices : rest;
}
