import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../model/plan/plan";
import type { MissingInput } from "../../workbook/connect/connection";
import { isPublished, planValuesOf } from "../../workbook/connect/typed-inputs";
import { valuesText } from "../../workbook/connect/from-plan-findings";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";
import { SettleCard } from "./SettleCard";
import { TakeFromPlan } from "./TakeFromPlan";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly inputs: readonly MissingInput[];
  readonly plan: Plan;
}

/** What was not found, by name, with what was looked for, and the ways to do something about it. */
export function Missing({ inputs, plan }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Section title={texts.connect.missing} help={texts.connect.missingHelp}>
      {inputs.map(({ input, label, message }) => {
        const definition = plan.inputs.find(({ id }) => id === input);
        return (
          definition && (
            <SettleCard
              key={input}
              definition={definition}
              link={null}
              tone="error"
              {...(isPublished(definition) && { actions: <TakeFromPlan definition={definition} /> })}
              open={[texts.settling.solve, texts.settling.solveFor(label)]}
            >
              <div className={styles.label}>{label}</div>
              <div>{message}</div>
              {isPublished(definition) && (
                <div>{texts.settling.planSays(valuesText(plan, planValuesOf(definition)))}</div>
              )}
            </SettleCard>
          )
        );
      })}
    </Section>
  );
}
