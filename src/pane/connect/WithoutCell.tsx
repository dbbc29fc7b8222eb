import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Connection, SettledInput } from "../../workbook/connect/connection";
import { valuesText } from "../../workbook/connect/from-plan-findings";
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
  readonly connection: Connection;
}

/** Inputs that the user typed, took from the plan or does without, each to be looked for again. */
export function WithoutCell({ inputs, connection }: Props) {
  const { settling: texts } = useTexts();
  const styles = useStyles();
  const settle = useSettling();
  const { phase } = useSessionState();
  const { plan, fromPlan, foundSince } = connection;
  const isOfPlan = (item: SettledInput) => fromPlan.includes(item) || foundSince.includes(item);
  const told = (item: SettledInput): string => {
    const values = valuesText(plan, item);
    if (fromPlan.includes(item)) return texts.fromPlan(values);
    if (foundSince.includes(item)) return texts.foundSince(values);
    return item.values.length > 0 ? texts.typed(values) : texts.leftOut;
  };
  return (
    <Section title={texts.withoutCell}>
      {inputs.map((item) => (
        <Card key={item.input}>
          <div className={styles.label}>{item.label}</div>
          <div>{told(item)}</div>
          <Button
            size="small"
            className={styles.again}
            disabledFocusable={phase !== "idle"}
            aria-label={isOfPlan(item) ? texts.notFromPlanFor(item.label) : texts.askAgainFor(item.label)}
            onClick={() => void settle(item.input, (session) => session.askAgain(item.input))}
          >
            {isOfPlan(item) ? texts.notFromPlan : texts.askAgain}
          </Button>
        </Card>
      ))}
    </Section>
  );
}
