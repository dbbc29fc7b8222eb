import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Weights } from "../../../model/plan/split-key";
import { numberText, numberTyped } from "../../figures/typed";
import { useTexts } from "../../texts/texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

interface Props {
  /** What each number is for, by the key that it is kept under. */
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  readonly values: Weights;
  readonly onSave: (values: Weights) => void;
}

/** A number for each of a list, kept together. */
export function WeightFields({ fields, values, onSave }: Props) {
  const { payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, numberText(value)])),
  );
  const [checked, setChecked] = useState(false);
  const textOf = (key: string) => typed[key] ?? "";
  const isWrong = (key: string) => textOf(key).trim() !== "" && numberTyped(textOf(key)) === null;
  const save = () => {
    setChecked(true);
    if (fields.some(({ key }) => isWrong(key))) return;
    onSave(
      Object.fromEntries(
        fields.flatMap(({ key }) => {
          const value = numberTyped(textOf(key));
          return value === null ? [] : [[key, value]];
        }),
      ),
    );
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {fields.map(({ key, label }) => (
        <Field
          key={key}
          label={label}
          {...(checked && isWrong(key) && { validationState: "error", validationMessage: texts.weightWrong })}
        >
          <Input
            inputMode="decimal"
            value={textOf(key)}
            onChange={(_, { value }) => setTyped((before) => ({ ...before, [key]: value }))}
          />
        </Field>
      ))}
      <Button type="submit">{texts.save}</Button>
    </form>
  );
}
