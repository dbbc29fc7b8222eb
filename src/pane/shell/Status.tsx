import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
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

/** Whether the sheets say what the workbook's inputs say. */
export function Status() {
  const styles = useStyles();
  const texts = useTexts();
  const state = useSessionState();
  if (isFresh(state)) {
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
  const { text, Icon } = describe(state, texts);
  return (
    <span className={mergeClasses(styles.status, state.connection !== null && styles.sentence)}>
      <Icon className={styles.icon} aria-hidden />
      {text}
    </span>
  );
}

function isFresh({ connection, live, stale, frozen }: SessionState): boolean {
  return connection !== null && live && !stale && !frozen;
}

function describe(state: SessionState, { status }: Texts) {
  const { connection, stale, older, frozen, frozenSince } = state;
  if (!connection) return { text: status.notConnected, Icon: Circle16Regular };
  if (frozen) return { text: frozenText(frozenSince, status), Icon: LockClosed16Regular };
  if (stale) return { text: olderText(older, status), Icon: Warning16Regular };
  return { text: status.notCalculated, Icon: Circle16Regular };
}

function frozenText(since: SessionState["frozenSince"], status: Texts["status"]): string {
  if (!since?.changed) return status.frozenUnknown;
  if (since.changed.length > 0) return status.frozenSince(since.changed);
  return since.older.length > 0 ? status.frozenOlder(since.older.map(withoutPrefix)) : status.frozen;
}

/** What calculates along is told apart from what was written down: only the first would be wrong without a word. */
function olderText(older: SessionState["older"], status: Texts["status"]): string {
  if (older.length === 0) return status.unseen;
  const wrong = older.filter(({ what }) => what !== "tables");
  const names = (of: SessionState["older"]) => of.map(({ sheet }) => withoutPrefix(sheet));
  return wrong.length > 0 ? status.olderFormulas(names(wrong)) : status.olderTables(names(older));
}

/** In a line as narrow as this one. */
function withoutPrefix(sheet: string): string {
  return sheet.replace(/^MGN /, "");
}
