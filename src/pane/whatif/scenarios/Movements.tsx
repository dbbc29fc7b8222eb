import { Switch, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { movementText, movementsOf } from "../../../model/formula/explanation";
import { planExpressions } from "../../../model/formula/plan-expressions";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useWhatIfTexts } from "../../texts/whatif";
import type { Run } from "../use-run";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  evidence: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
});

/** Which amounts that were taken over move in a what-if, with what, how that is known; and a switch for each. */
export function Movements({ run: { plan, planFigures } }: { readonly run: Run }) {
  const { movements: say } = useWhatIfTexts();
  const styles = useStyles();
  const { settle } = useActions();
  const id = useId();
  const all = movementsOf(planExpressions(plan), plan, planFigures);
  if (all.length === 0) return null;
  const still = all.filter((movement) => movement.still).map((movement) => movement.id);
  const setStill = (changed: readonly string[]) =>
    void settle((session) => session.setStill(changed.length === all.length ? "all" : changed));
  return (
    <Section title={say.title} help={say.help}>
      <Switch
        label={say.all}
        checked={still.length < all.length}
        onChange={(_, { checked }) => setStill(checked ? [] : all.map((movement) => movement.id))}
      />
      <details>
        <summary className={styles.summary}>{say.each(all.length - still.length, all.length)}</summary>
        <ul className={styles.list}>
          {all.map((movement, index) => (
            <li key={movement.id} className={styles.item}>
              <Switch
                label={movement.label}
                aria-describedby={`${id}-${index}`}
                checked={!movement.still}
                onChange={(_, { checked }) =>
                  setStill(checked ? still.filter((other) => other !== movement.id) : [...still, movement.id])
                }
              />
              <div id={`${id}-${index}`} className={styles.evidence}>
                {say.how(movementText(movement))} {movement.evidence}
              </div>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
