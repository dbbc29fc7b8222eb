import { Button, Spinner, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActions, type Work } from "../state/actions";
import { useSessionState } from "../state/session";
import { useElapsed } from "./use-elapsed";

const SPINNER_AFTER = 300;

interface Props {
  readonly work: Work;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
  readonly icon?: ReactElement;
  readonly disabled?: boolean;
  /** The button's name where it shows only an icon. */
  readonly label?: string;
  readonly className?: string;
  /** Called when it succeeded. */
  readonly onDone?: () => void;
  readonly children?: string;
}

/**
 * A button that does something to the workbook. While anything is being done it cannot be pressed again, but keeps
 * the focus; its own work shows a spinner.
 */
export function WorkButton({ work, icon, disabled = false, label, onDone, children, ...look }: Props) {
  const { phase } = useSessionState();
  const { run } = useActions();
  const spinning = useElapsed(phase === work, SPINNER_AFTER);
  const start = async () => {
    if (await run(work)) onDone?.();
  };
  const shown = spinning ? <Spinner size="extra-tiny" /> : icon;
  return (
    <Button
      {...look}
      {...(shown && { icon: shown })}
      {...(label && { "aria-label": label, title: label })}
      disabledFocusable={disabled || phase !== "idle"}
      onClick={() => void start()}
    >
      {children}
    </Button>
  );
}
