import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { DismissAction } from "../parts/DismissAction";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

/** What became of input cells that a run of scenarios borrowed: said until the user has seen it. */
export function Returned() {
  const texts = useTexts();
  const { returned } = useSessionState();
  const { settle } = useActions();
  const { back, left } = returned;
  if (back.length + left.length === 0) return null;
  return (
    <MessageBar intent={left.length > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        {back.length > 0 && <p>{texts.history.returned(back.map(texts.history.cellAt).join(", "))}</p>}
        {left.length > 0 && (
          <>
            <p>{texts.history.unreturned}</p>
            <ul>
              {left.map((cell, index) => (
                <li key={index}>{texts.history.unreturnedCell(cell)}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
      <DismissAction label={texts.history.seen} onDismiss={() => void settle((session) => session.dismissReturned())} />
    </MessageBar>
  );
}
