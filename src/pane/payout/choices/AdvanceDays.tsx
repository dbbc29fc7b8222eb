import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { enteredDay } from "../../../model/payout/instalments";
import type { PayoutChoices } from "../../../model/plan/choices";
import type { IsoDate } from "../../../model/time/iso-date";
import { dateOfText } from "../../../workbook/figures/dates";
import { dayText } from "../../figures/typed";
import { CheckedForm } from "../../parts/CheckedForm";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface Props {
  /** The years with an instalment. */
  readonly years: readonly number[];
  readonly choices: PayoutChoices;
}

/** When the advance comes: the documents do not say, so a month for all years, and a day for a year where it is known. */
export function AdvanceDays({ years, choices }: Props) {
  const { payoutChoices: texts } = useTexts();
  const { choose } = useActions();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(
      years.map((year) => {
        const day = enteredDay(choices.advanceDays?.[year], year);
        return [year, day === null ? "" : dayText(day)];
      }),
    ),
  );
  const [checked, setChecked] = useState(false);
  const textOf = (year: number) => (typed[year] ?? "").trim();
  const dayOf = (year: number) => enteredDay(dateOfText(textOf(year)) ?? undefined, year);
  const isWrong = (year: number) => textOf(year) !== "" && dayOf(year) === null;
  const save = () => {
    setChecked(true);
    if (years.some(isWrong)) return;
    const days = years.flatMap((year): readonly (readonly [number, IsoDate])[] => {
      const day = dayOf(year);
      return day === null ? [] : [[year, day]];
    });
    void choose((before) => ({ ...before, advanceDays: { ...others(before, years), ...Object.fromEntries(days) } }));
  };
  return (
    <Section title={texts.advance} help={texts.advanceHelp}>
      <Field label={texts.advanceMonth}>
        <Select
          value={String(choices.instalmentMonth)}
          onChange={(_, { value }) => {
            const month = MONTHS.find((known) => String(known) === value);
            if (month !== undefined) void choose((before) => ({ ...before, instalmentMonth: month }));
          }}
        >
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {texts.months[month - 1]}
            </option>
          ))}
        </Select>
      </Field>
      <CheckedForm narrow onSave={save}>
        {years.map((year) => (
          <Field
            key={year}
            label={texts.advanceOn(year)}
            {...(checked && isWrong(year) && { validationState: "error", validationMessage: texts.advanceWrong(year) })}
          >
            <Input
              value={typed[year] ?? ""}
              onChange={(_, { value }) => setTyped((before) => ({ ...before, [year]: value }))}
            />
          </Field>
        ))}
        <Button type="submit">{texts.saveDays}</Button>
      </CheckedForm>
    </Section>
  );
}

/** Days of years that are not asked stay as they were. */
function others({ advanceDays = {} }: PayoutChoices, years: readonly number[]): Readonly<Record<number, IsoDate>> {
  return Object.fromEntries(Object.entries(advanceDays).filter(([year]) => !years.includes(Number(year))));
}
