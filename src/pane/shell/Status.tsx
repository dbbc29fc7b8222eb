import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { timeOf } from "../figures/format";
import { standingOf, standingText } from "../figures/status-text";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  status: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: "0" },
  // What asks for something to be done has a line of its own, below the buttons that do it.
  sentence: { order: "1", flexBasis: "100%", paddingBottom: tokens.spacingVerticalXXS },
  // The sign says it too; who hears the pane still hears the word.
  word: {
    "@media (max-width: 559px)": {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
});

const ICONS = { frozen: LockClosed16Regular, stale: Warning16Regular, open: Circle16Regular };

/** Whether the sheets say what the workbook's inputs say. */
export function Status() {
  const styles = useStyles();
  const texts = useTexts();
  const state = useSessionState();
  const standing = standingOf(state);
  if (standing === "fresh") {
    const time = state.lastWrite && timeOf(state.lastWrite.at);
    return (
      <span className={styles.status} title={texts.status.fresh(time)}>
        <CheckmarkCircle16Regular className={styles.icon} aria-hidden />
        <span className={mergeClasses(time !== null && styles.word)}>{texts.status.fresh(null)}</span>
        {time !== null && <span className={styles.word}> · </span>}
        {time}
      </span>
    );
  }
  const Icon = ICONS[standing];
  return (
    <span className={mergeClasses(styles.status, state.connection !== null && styles.sentence)}>
      <Icon className={styles.icon} aria-hidden />
      {standingText(state, texts)}
    </span>
  );
}
