import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  sheet: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "100%",
    // Part of what is asked about stays in sight behind it.
    maxHeight: "85vh",
    margin: "0",
    marginTop: "auto",
    padding: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalM,
    border: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    overflowY: "auto",
    overscrollBehavior: "contain",
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
});

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet over the lower part of the pane. The browser's own modal dialog: it keeps the focus inside, closes on
 * Escape and gives the focus back, without helpers in the page that a screen reader would stumble over.
 */
export function Sheet({ label, onClose, children }: Props) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-label={label} onClose={onClose}>
      {children}
    </dialog>
  );
}
