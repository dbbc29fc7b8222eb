import { Button, MessageBarActions } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";

interface Props {
  /** What it does, for who cannot see the cross. */
  readonly label: string;
  readonly onDismiss: () => void;
}

/** The cross that puts a message away. */
export function DismissAction({ label, onDismiss }: Props) {
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={label}
          onClick={onDismiss}
        />
      }
    />
  );
}
