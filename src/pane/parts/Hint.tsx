import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { usePerson } from "../state/person";
import { useTexts } from "../texts/texts";
import { DismissAction } from "./DismissAction";

interface Props {
  /** Remembers that this person has read it; never changes. */
  readonly id: string;
  readonly text: string;
}

/** Something worth knowing once. Put away, it stays away for this person. */
export function Hint({ id, text }: Props) {
  const texts = useTexts();
  const person = usePerson();
  const [dismissed, setDismissed] = useState(() => person.isDismissed(id));
  if (dismissed) return null;
  const dismiss = () => {
    person.dismiss(id);
    setDismissed(true);
  };
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <DismissAction label={texts.dismissHint} onDismiss={dismiss} />
    </MessageBar>
  );
}
