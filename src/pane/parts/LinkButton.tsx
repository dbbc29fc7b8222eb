import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: {
    minWidth: "0",
    maxWidth: "100%",
    paddingInline: tokens.spacingHorizontalXXS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    textDecorationLine: "underline",
    overflowWrap: "break-word",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

interface Props {
  /** Begins with what is visible, so that whoever speaks to the computer can say what they see. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: string;
}

/** A button among words. */
export function LinkButton({ label, onClick, children }: Props) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      {...(label && { "aria-label": label })}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
