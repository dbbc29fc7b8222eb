import { Field, Input, makeStyles, type FieldProps } from "@fluentui/react-components";
import { useWhatIfTexts } from "../../texts/whatif";

const useStyles = makeStyles({
  field: { minWidth: "0" },
  // A browser gives an empty field room for twenty characters: beside others it would run over them.
  input: { minWidth: "0", "& > input": { minWidth: "0", width: "100%" } },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly hint?: string;
  /** What is wrong with it; true for "this is no number". */
  readonly wrong?: string | boolean;
  readonly size?: NonNullable<FieldProps["size"]>;
}

/** A number as a Dutch user types it; what it means is decided by who asks. */
export function NumberField({ label, value, onChange, hint, wrong = false, size = "medium" }: Props) {
  const texts = useWhatIfTexts();
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={label}
      size={size}
      {...(hint && { hint })}
      {...(wrong !== false && {
        validationState: "error" as const,
        validationMessage: wrong === true ? texts.wrongNumber : wrong,
      })}
    >
      <Input
        className={styles.input}
        size={size === "large" ? "large" : size}
        inputMode="decimal"
        value={value}
        onChange={(_, typed) => onChange(typed.value)}
      />
    </Field>
  );
}
