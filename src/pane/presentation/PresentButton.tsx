import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useState } from "react";
import { presentationNl as say } from "../texts/presentation-nl";
import { useSession } from "../state/session";
import type { Refusal } from "./open-dialog";

// Only who presents waits for it.
const InPane = lazy(async () => {
  const part = await import(/* webpackChunkName: "presenting" */ "./InPane");
  return { default: part.InPane };
});

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column" },
  button: { alignSelf: "flex-start" },
  said: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

/** Opens the outcome for a room: in a window of its own, or else over the pane, and then says why. */
export function PresentButton() {
  const styles = useStyles();
  const session = useSession();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isHere, setHere] = useState(false);
  const open = async () => {
    setRefusal(null);
    const refused = await opened(() => show("failed"));
    if (refused !== null) show(refused);
  };
  const show = (why: Refusal) => {
    setRefusal(why);
    setHere(why !== "already");
  };
  const opened = async (onLost: () => void): Promise<Refusal | null> => {
    try {
      const { openDialog } = await import(/* webpackChunkName: "presenting" */ "./open-dialog");
      return await openDialog(session, onLost);
    } catch {
      return "failed";
    }
  };
  const close = useCallback(() => setHere(false), []);
  return (
    <div className={styles.part}>
      <Button className={styles.button} title={say.openHelp} onClick={() => void open()}>
        {say.open}
      </Button>
      <p role="status" className={styles.said}>
        {refusal === null ? "" : say[refusal]}
      </p>
      {isHere && (
        <Suspense fallback={null}>
          <InPane onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
