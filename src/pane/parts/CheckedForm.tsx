import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  narrow: { alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

interface FormProps {
  /** Handed in, by Enter or by its button: the form says itself what is wrong with what was typed. */
  readonly onSave: () => void;
  /** Stands between other things, with one button. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

export function CheckedForm({ onSave, narrow = false, children }: FormProps) {
  const styles = useStyles();
  return (
    <form
      className={mergeClasses(styles.form, narrow && styles.narrow)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
    </form>
  );
}

interface ButtonProps {
  readonly save: string;
  readonly cancel: string;
  readonly onCancel: () => void;
  /** What this is open for: the one thing to do on its sheet. */
  readonly primary?: boolean;
}

export function FormButtons({ save, cancel, onCancel, primary = false }: ButtonProps) {
  return (
    <div className={useStyles().buttons}>
      <Button appearance={primary ? "primary" : "secondary"} type="submit">
        {save}
      </Button>
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  );
}
