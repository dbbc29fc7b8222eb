import { Button, makeStyles } from "@fluentui/react-components";
import type { Connection } from "../../workbook/connect/connection";
import { takenFromPlan } from "../../workbook/connect/typed-inputs";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { useSettling } from "./use-settling";

const useStyles = makeStyles({ all: { alignSelf: "flex-start" } });

/** The plan's own values for all that the workbook does not say; nothing for one, which has a button of its own. */
export function TakeAllFromPlan({ connection }: { connection: Connection }) {
  const { settling: texts } = useTexts();
  const styles = useStyles();
  const settle = useSettling();
  const { phase } = useSessionState();
  const taken = takenFromPlan(connection);
  if (taken.length < 2) return null;
  return (
    <Button
      size="small"
      className={styles.all}
      disabledFocusable={phase !== "idle"}
      onClick={() => void settle("", (session) => session.takeFromPlan(taken))}
    >
      {texts.takeAllFromPlan(taken.length)}
    </Button>
  );
}
