import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { DismissAction } from "../parts/DismissAction";
import { LinkButton } from "../parts/LinkButton";
import { useActions } from "../state/actions";
import { useSession, useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

/** What became of what the file keeps, where that was not as it must be: said until the user has seen it. */
export function StoreNotes() {
  const texts = useTexts();
  const { storeNotes, isDoubled } = useSessionState();
  const { putInOrder } = useActions();
  const session = useSession();
  if (storeNotes.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {storeNotes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {isDoubled && (
          <p>
            {texts.history.inOrderIsFinal} <LinkButton onClick={putInOrder}>{texts.history.putInOrder}</LinkButton>
          </p>
        )}
      </MessageBarBody>
      <DismissAction label={texts.history.seen} onDismiss={() => session.dismissStoreNotes()} />
    </MessageBar>
  );
}
