import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { typedText } from "./shown-text";

/** What a user typed on our sheets: said before it is overwritten, and after it was. */
export function Typed() {
  const texts = useTexts();
  const { typed, overwritten } = useSessionState();
  const { done } = useActions();
  const gone = done === "recalculating" || done === "undoing" ? overwritten : [];
  const cells = typedText(gone, texts);
  return (
    <>
      {typed.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.history.typed(typedText(typed, texts))}</MessageBarBody>
        </MessageBar>
      )}
      {gone.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {done === "undoing" ? texts.history.overwrittenForGood(cells) : texts.history.overwritten(cells)}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
