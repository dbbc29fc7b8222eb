import { Field, Input, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RealisationChoices } from "../../model/plan/realisation-choices";
import type { Measured } from "../../model/realisation/standing";
import { isShareAsked, toldOf } from "../../model/realisation/words";
import { date } from "../../model/text/dutch";
import type { IsoDate } from "../../model/time/iso-date";
import { dateOfText } from "../../workbook/figures/dates";
import { numberTyped, percentTyped } from "../figures/typed";
import { CheckedForm, FormButtons } from "../parts/CheckedForm";
import { LinkButton } from "../parts/LinkButton";
import { Sheet } from "../parts/Sheet";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useRealisationTexts } from "../texts/realisation-nl";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: "0" },
  text: { ...typographyStyles.caption1, margin: "0", overflowWrap: "anywhere" },
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly standing: Measured;
  /** The last day that was counted: later agreements do not hold yet. */
  readonly until: IsoDate;
  readonly onClose: () => void;
}

/** A target that was agreed anew: what, when and why. What the plan asks stays in sight. */
export function TargetEditor({ standing, until, onClose }: Props) {
  const { target: texts, milestone } = useRealisationTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const { connection } = useSessionState();
  const [typed, setTyped] = useState({ value: "", day: "", reason: "" });
  const [checked, setChecked] = useState(false);
  const { nr, target } = standing;
  const told = toldOf(standing);
  const isShare = isShareAsked(standing.asked);
  const value = isShare ? percentTyped(typed.value) : numberTyped(typed.value);
  const isValue = value?.gt(0) ?? false;
  const on = dateOfText(typed.day.trim());
  const reason = typed.reason.trim();
  const all = connection?.figures.choices?.realisation?.targets ?? [];
  const own = all.filter((each) => each.nr === nr);
  const keep = (change: (before: NonNullable<RealisationChoices["targets"]>) => RealisationChoices["targets"]) =>
    choose((before) => {
      const { realisation = {} } = before;
      return { ...before, realisation: { ...realisation, targets: change(realisation.targets ?? []) ?? [] } };
    });
  const save = () => {
    setChecked(true);
    if (value === null || !isValue || on === null || reason === "") return;
    void keep((before) => [
      ...before.filter((each) => each.nr !== nr || each.on !== on),
      { nr, target: value, on, reason },
    ]);
    onClose();
  };
  const problem = (isRight: boolean, message: string) =>
    checked && !isRight ? { validationState: "error" as const, validationMessage: message } : {};
  return (
    <Sheet label={texts.title(nr)} onClose={onClose}>
      <CheckedForm onSave={save}>
        <h2 className={styles.title}>{texts.title(nr)}</h2>
        <p className={styles.text}>{texts.published(told(target.published))}</p>
        {own.length > 0 && (
          <>
            <p className={styles.text}>{texts.before}</p>
            <ul className={styles.list}>
              {own.map((each) => (
                <li key={each.on}>
                  {milestone.agreed(told(each.target), date(each.on), each.reason)}{" "}
                  <LinkButton
                    label={texts.removeLabel(told(each.target), date(each.on))}
                    onClick={() => void keep((before) => before.filter((one) => one.nr !== nr || one.on !== each.on))}
                  >
                    {texts.remove}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </>
        )}
        <Field
          label={isShare ? texts.valueShare : texts.value}
          {...problem(isValue, isShare ? texts.shareWrong : texts.valueWrong)}
        >
          <Input
            inputMode="decimal"
            value={typed.value}
            onChange={(_, { value: text }) => setTyped((before) => ({ ...before, value: text }))}
          />
        </Field>
        <Field label={texts.day} hint={texts.notYet(date(until))} {...problem(on !== null, texts.dayWrong)}>
          <Input
            value={typed.day}
            onChange={(_, { value: text }) => setTyped((before) => ({ ...before, day: text }))}
          />
        </Field>
        <Field label={texts.reason} hint={texts.reasonHelp} {...problem(reason !== "", texts.reasonWrong)}>
          <Textarea
            value={typed.reason}
            onChange={(_, { value: text }) => setTyped((before) => ({ ...before, reason: text }))}
          />
        </Field>
        <FormButtons primary save={texts.save} cancel={texts.cancel} onCancel={onClose} />
      </CheckedForm>
    </Sheet>
  );
}
