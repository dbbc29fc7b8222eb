import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { SessionState } from "../../workbook/session/state";
import { timeOf } from "../figures/format";
import { useSessionState } from "../state/session";
import { useTexts, type Texts } from "../texts/texts";

const useStyles = makeStyles({
  status: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: "0" },
});

/** Whether the sheets say what the workbook's inputs say. */
export function Status() {
  const styles = useStyles();
  const texts = useTexts();
  const { text, Icon } = describe(useSessionState(), texts);
  return (
    <span className={styles.status}>
      <Icon className={styles.icon} aria-hidden />
      {text}
    </span>
  );
}

function describe({ connection, live, stale, frozen, lastWrite }: SessionState, { status }: Texts) {
  if (!connection) return { text: status.notConnected, Icon: Circle16Regular };
  if (frozen) return { text: status.frozen, Icon: LockClosed16Regular };
  if (stale) return { text: status.stale, Icon: Warning16Regular };
  if (!live) return { text: status.notCalculated, Icon: Circle16Regular };
  return { text: status.fresh(lastWrite && timeOf(lastWrite.at)), Icon: CheckmarkCircle16Regular };
}
