import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Decimal } from "../../../model/money/decimal";
import type { InhabitantCount } from "../../../model/plan/choices";
import { isPeople } from "../../../model/text/count-fault";
import type { IsoDate } from "../../../model/time/iso-date";
import { dateOfText } from "../../../workbook/figures/dates";
import { dayText, numberText, numberTyped } from "../../figures/typed";
import { CheckedForm } from "../../parts/CheckedForm";
import { useTexts } from "../../texts/texts";

/** How the file says that a count was typed: kept, so in Dutch whatever the pane speaks. */
const TYPED = "zelf ingevoerd";
const COMPLETED = "aangevuld met eigen aantallen";

/** A municipality that takes part, with its inhabitants as far as they are known. */
export interface Participant {
  readonly code: string;
  readonly name: string;
  readonly inhabitants?: Decimal;
}

interface Props {
  readonly participants: readonly Participant[];
  readonly count: InhabitantCount | undefined;
  /** The day that stands in the form at first. */
  readonly on: IsoDate;
  readonly onSave: (count: InhabitantCount) => void;
}

/** Inhabitants of each municipality, typed. What stays empty stays unknown. */
export function CountForm({ participants, count, on, onSave }: Props) {
  const { payoutChoices: texts } = useTexts();
  const [day, setDay] = useState(() => dayText(on));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      participants.map(({ code, inhabitants }) => [code, inhabitants === undefined ? "" : numberText(inhabitants)]),
    ),
  );
  const [checked, setChecked] = useState(false);
  const textOf = (code: string) => (typed[code] ?? "").trim();
  const isWrong = (code: string) => textOf(code) !== "" && peopleTyped(textOf(code)) === null;
  const date = dateOfText(day.trim());
  const save = () => {
    setChecked(true);
    if (date === null || participants.some(({ code }) => isWrong(code))) return;
    const people = participants.flatMap(({ code }) => {
      const number = peopleTyped(textOf(code));
      return number === null ? [] : [[code, number] as const];
    });
    if (people.length > 0) onSave(countWith(people, date, count));
  };
  return (
    <CheckedForm narrow onSave={save}>
      <Field label={texts.countDay} {...problem(checked && date === null, texts.dayWrong)}>
        <Input value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      {participants.map(({ code, name }) => (
        <Field
          key={code}
          label={texts.inhabitantsOf(name)}
          {...problem(checked && isWrong(code), texts.inhabitantsWrong)}
        >
          <Input
            inputMode="numeric"
            value={typed[code] ?? ""}
            onChange={(_, { value }) => setTyped((before) => ({ ...before, [code]: value }))}
          />
        </Field>
      ))}
      <Button type="submit">{texts.saveCount}</Button>
    </CheckedForm>
  );
}

function problem(isWrong: boolean, message: string) {
  return isWrong ? { validationState: "error" as const, validationMessage: message } : {};
}

/** Whole people, at least one. */
function peopleTyped(text: string): Decimal | null {
  const number = numberTyped(text);
  return number !== null && isPeople(number) ? number : null;
}

/** What was read from a file stays named as the source while nothing of it was typed over. */
function countWith(
  people: readonly (readonly [string, Decimal])[],
  on: IsoDate,
  before: InhabitantCount | undefined,
): InhabitantCount {
  const of = Object.fromEntries(people);
  const status = before?.status ?? "provisional";
  const completes =
    before?.file !== undefined &&
    before.on === on &&
    people.every(([code, number]) => before.of[code]?.equals(number) ?? true);
  if (!completes) return { on, status, source: TYPED, of };
  const source = before.source.endsWith(COMPLETED) ? before.source : `${before.source}, ${COMPLETED}`;
  return { ...before, source, of: { ...before.of, ...of } };
}
