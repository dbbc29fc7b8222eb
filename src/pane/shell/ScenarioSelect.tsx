import { Select, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Plan } from "../../model/plan/plan";
import { READY_MADE } from "../../model/plan/scenario";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

/** The browser's list knows texts only: the plan itself is the empty one. */
const PLAN = "";

const useStyles = makeStyles({
  select: {
    minWidth: "0",
    flex: "0 1 auto",
    maxWidth: "150px",
    "& > select": { minWidth: "0", width: "100%", textOverflow: "ellipsis" },
    "@media (max-width: 559px)": { maxWidth: "112px" },
  },
  // Whoever looks at a scenario reads its whole name.
  chosen: { "@media (min-width: 0px)": { maxWidth: "none", flexBasis: "100%", order: "1" } },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexBasis: "100%", order: "1" },
});

/** Under which scenario the pane looks at the plan: in sight on every tab, so that nobody mistakes one for the other. */
export function ScenarioSelect({ plan }: { readonly plan: Plan }) {
  const { scenario: texts } = useTexts();
  const styles = useStyles();
  const { scenario, scenarios } = useSessionState();
  const { chooseScenario } = useActions();
  const own = scenarios.scenarios;
  const readyMade = plan.scenarios ?? [];
  return (
    <>
      <Select
        appearance="underline"
        size="small"
        className={mergeClasses(styles.select, scenario !== null && styles.chosen)}
        aria-label={texts.choose}
        value={scenario ?? PLAN}
        onChange={(_, { value }) => chooseScenario(value === PLAN ? null : value)}
      >
        <option value={PLAN}>{texts.none}</option>
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
    </>
  );
}
