import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { presentationNl as say } from "../texts/presentation-nl";
import { useSession, useSessionState } from "../state/session";
import { currentViewOf } from "./current-view";
import { Deck } from "./slides/Deck";

const useStyles = makeStyles({
  whole: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "100%",
    height: "100%",
    maxHeight: "100%",
    margin: "0",
    padding: "0",
    border: "none",
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The same slides over the whole pane, where no window of its own can be had. */
export function InPane({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const session = useSession();
  // Draws again at each change of the session.
  useSessionState();
  const current = useMemo(() => currentViewOf(session), [session]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const view = current();
  if (view === null) return null;
  return (
    <dialog ref={dialog} className={styles.whole} aria-label={say.title} onClose={onClose}>
      <Deck view={view} unlinked={null} onClose={onClose} canPrint={false} />
    </dialog>
  );
}
