import type { InputId } from "../../../model/plan/expression";
import type { InputDefinition, Plan } from "../../../model/plan/plan";
import { LongSelect } from "./LongSelect";

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
  const offered = plan.inputs.filter(offers);
  const assumptions = offered.filter(({ row }) => row === undefined);
  const amounts = offered.filter(({ row }) => row !== undefined);
  const option = ({ id, label: name }: InputDefinition) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  return (
    <LongSelect label={label} value={value} onPick={onPick}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {assumptions.map(option)}
      {amounts.length > 0 && <optgroup label="× € 1.000">{amounts.map(option)}</optgroup>}
    </LongSelect>
  );
}
