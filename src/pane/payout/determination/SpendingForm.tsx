import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { EnteredSpending, EnteredVat } from "../../../model/plan/determination-entries";
import { numberText, numberTyped } from "../../figures/typed";
import { CheckedForm } from "../../parts/CheckedForm";
import { useTexts } from "../../texts/texts";

const KINDS: readonly EnteredVat["as"][] = ["cost", "compensated"];

interface Props {
  readonly entered: EnteredSpending;
  /** Of a share in the regional pot, beside the form of the own spending; absent: that one. */
  readonly ofShare?: true;
  readonly onSave: (entered: EnteredSpending) => void;
}

/** Spending as one amount, with its VAT; what is left empty was not entered. */
export function SpendingForm({ entered, ofShare, onSave }: Props) {
  const { payoutChoices, determination: texts } = useTexts();
  const [spent, setSpent] = useState(entered.spent ? numberText(entered.spent) : "");
  const [vat, setVat] = useState(entered.vat ? numberText(entered.vat.amount) : "");
  const [as, setAs] = useState<EnteredVat["as"]>(entered.vat?.as ?? "cost");
  const [checked, setChecked] = useState(false);
  const isWrong = (text: string) => text.trim() !== "" && numberTyped(text) === null;
  const problem = (text: string) =>
    checked && isWrong(text) ? { validationState: "error" as const, validationMessage: texts.amountWrong } : {};
  const save = () => {
    setChecked(true);
    if (isWrong(spent) || isWrong(vat)) return;
    const [amount, tax] = [numberTyped(spent), numberTyped(vat)];
    onSave({ ...(amount && { spent: amount }), ...(tax && { vat: { amount: tax, as } }) });
  };
  return (
    <CheckedForm narrow onSave={save}>
      <Field label={ofShare ? texts.shareSpent : texts.spentField} {...problem(spent)}>
        <Input inputMode="decimal" value={spent} onChange={(_, { value }) => setSpent(value)} />
      </Field>
      <Field label={ofShare ? texts.shareVat : texts.vat} {...problem(vat)}>
        <Input inputMode="decimal" value={vat} onChange={(_, { value }) => setVat(value)} />
      </Field>
      <Field label={ofShare ? texts.shareVatAs : texts.vatAs}>
        <Select value={as} onChange={(_, { value }) => setAs(KINDS.find((kind) => kind === value) ?? "cost")}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts.vatKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit">{ofShare ? texts.shareSave : payoutChoices.save}</Button>
    </CheckedForm>
  );
}
