import { Field, Input, Select, type FieldProps } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";
import { STATUSES, asksDay, asksPart, type MilestoneForm } from "./milestone-form";

interface Props {
  readonly form: MilestoneForm;
  readonly fill: (change: Partial<MilestoneForm>) => void;
  /** What is wrong with a field, where it was looked at. */
  readonly problem: (field: "day" | "part", message: string) => Partial<FieldProps>;
  readonly label: string;
  readonly hint?: string;
}

/** What became of a milestone: its status, and the day and the part where the status asks for them. */
export function OutcomeFields({ form, fill, problem, label, hint }: Props) {
  const { payoutChoices: texts } = useTexts();
  return (
    <>
      <Field label={label} {...(hint !== undefined && { hint })}>
        <Select
          value={form.status}
          onChange={(_, { value }) => {
            const status = STATUSES.find((known) => known === value);
            if (status) fill({ status });
          }}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {texts.statuses[status]}
            </option>
          ))}
        </Select>
      </Field>
      {asksDay(form) && (
        <Field label={form.status === "later" ? texts.dayLater : texts.day} {...problem("day", texts.dayWrong)}>
          <Input inputMode="numeric" value={form.day} onChange={(_, { value }) => fill({ day: value })} />
        </Field>
      )}
      {asksPart(form) && (
        <Field label={texts.part} {...problem("part", texts.partWrong)}>
          <Input inputMode="decimal" value={form.part} onChange={(_, { value }) => fill({ part: value })} />
        </Field>
      )}
    </>
  );
}
