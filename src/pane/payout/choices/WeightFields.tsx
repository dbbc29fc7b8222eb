import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Weights } from "../../../model/plan/split-key";
import { numberText, numberTyped } from "../../figures/typed";
import { CheckedForm } from "../../parts/CheckedForm";
import { useTexts } from "../../texts/texts";

interface Props {
  /** What each number is for, by the key that it is kept under. */
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  readonly values: Weights;
  readonly onSave: (values: Weights) => void;
}

/** A number for each of a list, kept together. */
export function WeightFields({ fields, values, onSave }: Props) {
  const { payoutChoices: texts } = useTexts();
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
    <CheckedForm narrow onSave={save}>
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
    </CheckedForm>
  );
}
