import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { roomOf } from "../../workbook/store/register-room";
import { useSessionState } from "../state/session";
import { useLetterTexts } from "../texts/letter";

/** From here on it is told how full it is. */
const NEARLY_FULL = 0.8;

/** How much of the room for references is taken, once it is nearly full, and what that costs. */
export function RoomForReferences() {
  const texts = useLetterTexts();
  const { letters } = useSessionState();
  const { used, references, trimmed } = useMemo(() => roomOf(letters), [letters]);
  if (used < NEARLY_FULL && trimmed === 0) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        {texts.room(Math.min(100, Math.round(used * 100)), references)}{" "}
        {trimmed === 0 ? texts.roomWhenFull : texts.roomTrimmed(trimmed)}
      </MessageBarBody>
    </MessageBar>
  );
}
