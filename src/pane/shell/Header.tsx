import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { PlanSelect } from "./PlanSelect";
import { ScenarioSelect } from "./ScenarioSelect";
import { Status } from "./Status";
import { WorkButton } from "./WorkButton";

const useStyles = makeStyles({
  // One line where it fits: whatever stands here takes room from every tab.
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  name: { ...typographyStyles.body1Strong, margin: "0", flex: "1 1 90px", minWidth: "0" },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalXXS, flexShrink: "0" },
});

/** What is always in sight: which plan, fresh or not, the one action, and the way back. */
export function Header() {
  const texts = useTexts();
  const styles = useStyles();
  const { connection, planChoice, canUndo } = useSessionState();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{planChoice ? <PlanSelect choice={planChoice} /> : texts.title}</h1>
      {connection && <ScenarioSelect plan={connection.plan} />}
      <Status />
      {connection && (
        <div className={styles.actions}>
          <WorkButton work="recalculating" appearance="primary" size="small" icon={<ArrowSyncRegular />}>
            {texts.actions.recalculate}
          </WorkButton>
          <WorkButton
            work="undoing"
            appearance="subtle"
            size="small"
            icon={<ArrowUndoRegular />}
            label={texts.actions.undo}
            disabled={!canUndo}
          />
        </div>
      )}
    </header>
  );
}
