import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanChoice } from "../../workbook/find/plan";
import { Panel } from "../parts/Panel";
import { Section } from "../parts/Section";
import { WorkButton } from "../shell/WorkButton";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { OwnPlanButton } from "./OwnPlanButton";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  found: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Regions of which an example is served beside the pane. */
const EXAMPLES: readonly string[] = ["twente", "ijssel-vecht", "centraal-gelderland"];

/** A workbook that is no business case of a plan that we know: what was looked for, and what someone may do. */
export function Unrecognised({ choice }: { readonly choice: PlanChoice }) {
  const { connect: texts, actions } = useTexts();
  const styles = useStyles();
  const { phase } = useSessionState();
  const { choosePlan } = useActions();
  const plans = [...choice.fits].sort((a, b) => a.plan.name.localeCompare(b.plan.name, "nl"));
  return (
    <Panel title={texts.unrecognised} lead={texts.unrecognisedLead}>
      <WorkButton work="connecting" appearance="primary">
        {actions.reconnect}
      </WorkButton>
      <Section title={texts.openExample} help={texts.openExampleHelp}>
        <ul className={styles.list}>
          {plans
            .filter(({ plan }) => EXAMPLES.includes(plan.id))
            .map(({ plan }) => (
              <li key={plan.id}>
                <Link href={`voorbeeld-${plan.id}.xlsx`} target="_blank" rel="noreferrer">
                  {texts.example(plan.name)}
                </Link>
              </li>
            ))}
        </ul>
      </Section>
      <Section title={texts.makeOwnPlan} help={texts.makeOwnPlanHelp}>
        <OwnPlanButton choice={choice} />
      </Section>
      <Section title={texts.chooseAnyway} help={texts.chooseAnywayHelp}>
        <ul className={styles.list}>
          {plans.map(({ plan, found }) => (
            <li key={plan.id}>
              <Button size="small" disabledFocusable={phase !== "idle"} onClick={() => choosePlan(plan.id)}>
                {plan.name}
              </Button>
              <div className={styles.found}>{texts.foundOf(found)}</div>
            </li>
          ))}
        </ul>
      </Section>
    </Panel>
  );
}
