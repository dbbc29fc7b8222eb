import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { CellWrite } from "../../workbook/cells/cell-write";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

/** Formulas that came back from elsewhere and that Excel does not know: said, and put right when someone asks for it. */
export function BrokenFormulas() {
  const { history: texts } = useTexts();
  const { broken, phase } = useSessionState();
  const { repair } = useActions();
  const [ours] = broken.ours;
  const [theirs] = broken.theirs;
  return (
    <>
      {ours && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {texts.broken(broken.ours.length, placeOf(ours))} {texts.brokenWhy}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={phase !== "idle"} onClick={() => repair("ours")}>
              {texts.repair}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {theirs && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {texts.brokenTheirs(broken.theirs.length, placeOf(theirs))} {texts.brokenWhy}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={phase !== "idle"} onClick={() => repair("everywhere")}>
              {texts.repairTheirs}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function placeOf({ sheet, address }: CellWrite): string {
  return `${sheet}!${address}`;
}
