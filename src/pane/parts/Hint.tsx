import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { usePerson } from "../state/person";
import { useTexts } from "../texts/texts";

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
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.dismissHint}
            onClick={dismiss}
          />
        }
      />
    </MessageBar>
  );
}
