import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";
import type { FieldFault } from "./call";
import type { Parameter } from "./catalogue";

const useStyles = makeStyles({
  argument: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  take: { alignSelf: "flex-start" },
  input: { width: "100%", minWidth: "0" },
});

interface Props {
  readonly parameter: Parameter;
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly onType: (text: string) => void;
  readonly onTakeSelection: () => void;
}

/** One argument: typed as in a cell, or taken from what is selected in the sheet. */
export function ArgumentField({ parameter: { name, description, optional }, value, fault, ...on }: Props) {
  const { functions: texts } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.argument}>
      <Field
        label={optional ? texts.optional(name) : name}
        hint={description}
        {...(fault && { validationState: "error", validationMessage: texts.fault[fault] })}
      >
        <Input
          className={styles.input}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value: text }) => on.onType(text)}
        />
      </Field>
      <Button
        className={styles.take}
        size="small"
        aria-label={`${texts.takeSelection}: ${name}`}
        onClick={on.onTakeSelection}
      >
        {texts.takeSelection}
      </Button>
    </div>
  );
}
