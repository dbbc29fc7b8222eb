import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../model/plan/plan";
import { quantity } from "../../model/text/units";
import type { SettledInput } from "../../workbook/connect/connection";
import { Card } from "../parts/Card";
import { Section } from "../parts/Section";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { useSettling } from "./use-settling";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  again: { alignSelf: "flex-start" },
});

interface Props {
  readonly inputs: readonly SettledInput[];
  readonly plan: Plan;
}

/** Inputs that the user typed or does without, each to be looked for again. */
export function WithoutCell({ inputs, plan }: Props) {
  const { settling: texts } = useTexts();
  const styles = useStyles();
  const settle = useSettling();
  const { phase } = useSessionState();
  const valuesOf = ({ input, values }: SettledInput): string => {
    const unit = plan.inputs.find(({ id }) => id === input)?.unit ?? "count";
    return values.map((value) => quantity(value, unit)).join(" · ");
  };
  return (
    <Section title={texts.withoutCell}>
      {inputs.map((item) => (
        <Card key={item.input}>
          <div className={styles.label}>{item.label}</div>
          <div>{item.values.length > 0 ? texts.typed(valuesOf(item)) : texts.leftOut}</div>
          <Button
            size="small"
            className={styles.again}
            disabledFocusable={phase !== "idle"}
            aria-label={texts.askAgainFor(item.label)}
            onClick={() => void settle(item.input, (session) => session.askAgain(item.input))}
          >
            {texts.askAgain}
          </Button>
        </Card>
      ))}
    </Section>
  );
}
