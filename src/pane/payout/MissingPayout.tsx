import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { uncountedOf, type PayoutMissing } from "../../model/payout/missing";
import { NO_CHOICES } from "../../model/plan/choices";
import type { Figures } from "../../model/plan/figures";
import type { Plan } from "../../model/plan/plan";
import { Panel } from "../parts/Panel";
import { useNavigation } from "../state/navigation";
import { useTexts } from "../texts/texts";
import { CountChoice } from "./choices/CountChoice";
import { Participants } from "./choices/Participants";

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
  text: { ...typographyStyles.body1, margin: "0" },
  action: { alignSelf: "flex-start" },
});

interface Props {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly missing: PayoutMissing;
}

/** Why there is no payout, each way to make one, and here at once those that can be done here. */
export function MissingPayout({ plan, figures, missing }: Props) {
  const { payout: texts, tabs } = useTexts();
  const styles = useStyles();
  const { goTo } = useNavigation();
  const choices = figures.choices ?? NO_CHOICES;
  const municipalities = [...figures.municipalities, ...uncountedOf(plan, figures)];
  return (
    <Panel title={missing.kind === "none" ? texts.none : texts.empty} lead={missing.message}>
      {missing.inhabitants && <p className={styles.text}>{texts.needed}</p>}
      {missing.remedies.length > 0 && (
        <ul className={styles.list}>
          {missing.remedies.map((remedy) => (
            <li key={remedy}>{remedy}</li>
          ))}
        </ul>
      )}
      {missing.inhabitants && municipalities.length > 0 && (
        <CountChoice plan={plan} count={choices.count} participants={municipalities} />
      )}
      {(municipalities.length > 0 || choices.left.length > 0) && (
        <Participants plan={plan} municipalities={municipalities} choices={choices} />
      )}
      <Button className={styles.action} onClick={() => goTo("connect")}>
        {tabs.connect}
      </Button>
    </Panel>
  );
}
