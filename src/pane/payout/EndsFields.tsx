import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Ends } from "../../model/plan/ends";
import type { Municipality } from "../../model/plan/figures";
import { date } from "../../model/text/dutch";
import { dateOfText } from "../../workbook/figures/dates";
import { dayText } from "../figures/typed";
import { CheckedForm } from "../parts/CheckedForm";
import { LinkButton } from "../parts/LinkButton";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly ends: Ends;
  readonly municipalities: readonly Municipality[];
  readonly onApply: (ends: Ends) => void;
}

/** The days on which the agreement ends for all, and on which a municipality leaves. */
export function EndsFields({ ends, municipalities, onApply }: Props) {
  const { payoutChoices, determination: texts } = useTexts();
  const styles = useStyles();
  const [terminated, setTerminated] = useState(ends.terminated ? dayText(ends.terminated) : "");
  const [replaced, setReplaced] = useState(ends.replaced ? dayText(ends.replaced) : "");
  const [who, setWho] = useState("");
  const [lastDay, setLastDay] = useState("");
  const [checked, setChecked] = useState(false);
  const { leaving = {} } = ends;
  const nameOf = (code: string) => municipalities.find((each) => each.code === code)?.name ?? code;
  const isWrong = (text: string) => text.trim() !== "" && dateOfText(text) === null;
  const problem = (wrong: boolean) =>
    checked && wrong ? { validationState: "error" as const, validationMessage: payoutChoices.dayWrong } : {};
  const noDay = who !== "" && dateOfText(lastDay) === null;
  const apply = () => {
    setChecked(true);
    if (isWrong(terminated) || isWrong(replaced) || noDay) return;
    const [end, other, last] = [dateOfText(terminated), dateOfText(replaced), dateOfText(lastDay)];
    const all = { ...leaving, ...(who !== "" && last !== null && { [who]: last }) };
    setWho("");
    setLastDay("");
    setChecked(false);
    onApply(endsOf(end, other, all));
  };
  const stay = (code: string) =>
    onApply(
      endsOf(
        ends.terminated ?? null,
        ends.replaced ?? null,
        Object.fromEntries(Object.entries(leaving).filter(([other]) => other !== code)),
      ),
    );
  return (
    <CheckedForm narrow onSave={apply}>
      <Field label={texts.terminated} {...problem(isWrong(terminated))}>
        <Input inputMode="numeric" value={terminated} onChange={(_, { value }) => setTerminated(value)} />
      </Field>
      <Field label={texts.replaced} {...problem(isWrong(replaced))}>
        <Input inputMode="numeric" value={replaced} onChange={(_, { value }) => setReplaced(value)} />
      </Field>
      {Object.keys(leaving).length > 0 && (
        <ul className={styles.list}>
          {Object.entries(leaving).map(([code, day]) => (
            <li key={code}>
              {texts.leaving(nameOf(code), date(day))}{" "}
              <LinkButton label={texts.stay(nameOf(code))} onClick={() => stay(code)}>
                {texts.stays}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      <Field label={texts.leaves}>
        <Select value={who} onChange={(_, { value }) => setWho(value)}>
          <option value="">{texts.nobody}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {who !== "" && (
        <Field label={texts.lastDay} {...problem(noDay)}>
          <Input inputMode="numeric" value={lastDay} onChange={(_, { value }) => setLastDay(value)} />
        </Field>
      )}
      <Button type="submit">{texts.apply}</Button>
    </CheckedForm>
  );
}

function endsOf(terminated: string | null, replaced: string | null, leaving: NonNullable<Ends["leaving"]>): Ends {
  return {
    ...(terminated !== null && { terminated }),
    ...(replaced !== null && { replaced }),
    ...(Object.keys(leaving).length > 0 && { leaving }),
  };
}
