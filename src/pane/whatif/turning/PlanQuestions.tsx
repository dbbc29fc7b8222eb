import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerQuestions } from "../../../model/whatif/breakeven/questions";
import { Card } from "../../parts/Card";
import { Section } from "../../parts/Section";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import type { Run } from "../use-run";

const useStyles = makeStyles({
  question: { ...typographyStyles.body1Strong, margin: "0" },
  text: { ...typographyStyles.body1, margin: "0" },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

/** What the plan itself makes one ask, answered for the figures of now. */
export function PlanQuestions({ run: { plan, figures } }: { readonly run: Run }) {
  const texts = useTexts();
  const { turning: say } = useWhatIfTexts();
  const styles = useStyles();
  const answered = useMemo(() => answerQuestions(plan, figures), [plan, figures]);
  if (answered.length === 0) return null;
  return (
    <Section title={say.planQuestions}>
      {answered.map(({ question, text }) => (
        <Card key={question.id}>
          <p className={styles.question}>{question.question}</p>
          <p className={styles.text}>{text}</p>
          <p className={styles.note}>{question.why}</p>
          <p className={styles.note}>{texts.explain.source(question.source.document, question.source.detail)}</p>
        </Card>
      ))}
    </Section>
  );
}
