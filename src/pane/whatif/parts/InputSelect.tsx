import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { InputId } from "../../../model/plan/expression";
import type { InputDefinition, Plan } from "../../../model/plan/plan";
import { useWhatIfTexts } from "../../texts/whatif";
import { LongSelect } from "./LongSelect";

const FEW = 12;

interface Props {
  readonly plan: Plan;
  readonly label: string;
  /** Empty: nothing is chosen. */
  readonly value: InputId;
  /** The first line, which chooses nothing; absent: something is always chosen. */
  readonly placeholder?: string;
  /** Which inputs are offered; absent: all but those that rows were taken over with, which come last. */
  readonly offers?: (input: InputDefinition) => boolean;
  /** Empty where the placeholder was picked. */
  readonly onPick: (input: InputId) => void;
}

/** One of the plan's assumptions, from the browser's own list: amounts taken over from a table stand apart, at the end. */
export function InputSelect({ plan, label, value, placeholder, offers = () => true, onPick }: Props) {
  const { search } = useWhatIfTexts();
  const [sought, setSought] = useState("");
  const all = plan.inputs.filter(offers);
  const words = sought.trim().toLowerCase().split(/\s+/);
  // What is chosen stays in the list, whatever is sought.
  const offered = all.filter(
    ({ id, label: name, short }) =>
      id === value || words.every((word) => `${name} ${short} ${id}`.toLowerCase().includes(word)),
  );
  const assumptions = offered.filter(({ row }) => row === undefined);
  const amounts = offered.filter(({ row }) => row !== undefined);
  const option = ({ id, label: name }: InputDefinition) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  const list = (
    <LongSelect label={label} value={value} onPick={onPick}>
      {placeholder !== undefined && (
        <option value="">{sought.trim() === "" ? placeholder : search.found(offered.length)}</option>
      )}
      {assumptions.map(option)}
      {amounts.length > 0 && <optgroup label="× € 1.000">{amounts.map(option)}</optgroup>}
    </LongSelect>
  );
  // A short list is read faster than sought in.
  if (placeholder === undefined || all.length <= FEW) return list;
  return (
    <>
      <Field label={search.label}>
        <Input type="search" value={sought} onChange={(_, typed) => setSought(typed.value)} />
      </Field>
      {list}
    </>
  );
}
