import { Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Plan } from "../../model/plan/plan";
import { READY_MADE } from "../../model/plan/scenario";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

/** The browser's list knows texts only: the plan itself is the empty one. */
const PLAN = "";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  select: { minWidth: "0", flexShrink: "1" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Under which scenario the pane looks at the plan: in sight on every tab, so that nobody mistakes one for the other. */
export function ScenarioSelect({ plan }: { readonly plan: Plan }) {
  const { scenario: texts } = useTexts();
  const styles = useStyles();
  const id = useId();
  const { scenario, scenarios } = useSessionState();
  const { chooseScenario } = useActions();
  const own = scenarios.scenarios;
  const readyMade = plan.scenarios ?? [];
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.label}>
        {texts.choose}
      </label>
      <Select
        id={id}
        appearance="underline"
        size="small"
        className={styles.select}
        value={scenario ?? PLAN}
        onChange={(_, { value }) => chooseScenario(value === PLAN ? null : value)}
      >
        <option value={PLAN}>{texts.plan}</option>
        {own.length > 0 && (
          <optgroup label={texts.own}>
            {own.map(({ id: of, name }) => (
              <option key={of} value={of}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        {readyMade.length > 0 && (
          <optgroup label={texts.readyMade}>
            {readyMade.map(({ id: of, name }) => (
              <option key={of} value={`${READY_MADE}${of}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
      {scenario !== null && <span className={styles.note}>{texts.sheets}</span>}
    </div>
  );
}
