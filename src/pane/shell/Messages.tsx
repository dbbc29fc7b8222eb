import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { STOPPED } from "../../workbook/problem/stopped";
import { BrokenFormulas } from "../history/BrokenFormulas";
import { Returned } from "../history/Returned";
import { StoreNotes } from "../history/StoreNotes";
import { Typed } from "../history/Typed";
import { DismissAction } from "../parts/DismissAction";
import { LinkButton } from "../parts/LinkButton";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { functionsThere } from "./functions-there";
import { Progress } from "./Progress";
import { useElapsed } from "./use-elapsed";

const PROGRESS_AFTER = 1000;
/** Long enough to read; after that the list of writes on Controle tells what happened. */
const GONE_AFTER = 12_000;

const useStyles = makeStyles({
  messages: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  line: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: "0",
    paddingTop: tokens.spacingVerticalXS,
  },
  // Read out, not shown: what it says can also be seen.
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What is going on, how it ended, and what went wrong: seen and heard. */
export function Messages() {
  const texts = useTexts();
  const styles = useStyles();
  const { phase, busyWith, lastWrite, canUndo, live, manual } = useSessionState();
  const { run, done, problem, dismiss, undoKeepingMine, putInOrder } = useActions();
  const lasting = useElapsed(phase !== "idle", PROGRESS_AFTER);
  const isOld = useElapsed(phase === "idle" && done !== null, GONE_AFTER);
  const doing = phase === "idle" ? "" : (busyWith ?? texts.busy[phase]);
  return (
    <section className={styles.messages} aria-label={texts.messages}>
      <p role="status" className={styles.spoken}>
        {lasting ? doing : done ? texts.done[done] : ""}
      </p>
      <p role="alert" className={styles.spoken}>
        {problem ? `${problem.message} ${problem.remedy}` : ""}
      </p>
      {lasting && <Progress doing={doing} />}
      {problem && (
        <MessageBar intent={problem.code === STOPPED ? "info" : "error"} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{problem.message}</MessageBarTitle> {problem.remedy}{" "}
            {problem.wayOut === "undo-keeping-mine" && (
              <LinkButton onClick={undoKeepingMine}>{texts.history.keepMine}</LinkButton>
            )}
            {problem.wayOut === "put-in-order" && (
              <LinkButton onClick={putInOrder}>{texts.history.putInOrder}</LinkButton>
            )}
          </MessageBarBody>
          <DismissAction label={texts.close} onDismiss={dismiss} />
        </MessageBar>
      )}
      <BrokenFormulas />
      <Returned />
      <StoreNotes />
      <Typed />
      {!functionsThere() && <p className={styles.line}>{texts.host.noFunctions}</p>}
      {manual && live && <p className={styles.line}>{texts.history.manual}</p>}
      {done === "recalculating" && lastWrite && !isOld && (
        <p className={styles.line}>
          {texts.status.written(lastWrite.cells, lastWrite.sheets)}
          {canUndo && <LinkButton onClick={() => void run("undoing")}>{texts.actions.undo}</LinkButton>}
        </p>
      )}
      {(done === "undoing" || done === "freezing") && !isOld && <p className={styles.line}>{texts.done[done]}</p>}
    </section>
  );
}
