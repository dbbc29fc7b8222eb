import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  field: { minWidth: "0" },
  // What is chosen may be a sentence: the list keeps to the pane, and the browser cuts the text off.
  select: { minWidth: "0", "& > select": { minWidth: "0", width: "100%", textOverflow: "ellipsis" } },
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** Options of the browser's own list. */
  readonly children: ReactNode;
}

/** A list whose names may be longer than the pane is wide. */
export function LongSelect({ label, hint, value, onPick, children }: Props) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field} {...(hint && { hint })}>
      <Select className={styles.select} value={value} onChange={(_, picked) => onPick(picked.value)}>
        {children}
      </Select>
    </Field>
  );
}
