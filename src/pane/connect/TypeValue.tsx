import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Decimal } from "../../model/money/decimal";
import type { InputDefinition } from "../../model/plan/plan";
import { UNIT_LABELS, isShare } from "../../model/text/units";
import { signedTyped } from "../figures/typed";
import { CheckedForm } from "../parts/CheckedForm";
import { useSessionState } from "../state/session";
import { useSettleTexts } from "../texts/settle";
import { useSettling } from "./use-settling";

const useStyles = makeStyles({
  field: { width: "100%" },
});

interface Props {
  readonly definition: InputDefinition;
  readonly years: number;
}

/** A value for an input without a cell: one number, or one per year. */
export function TypeValue({ definition: { id, unit }, years }: Props) {
  const texts = useSettleTexts();
  const styles = useStyles();
  const settle = useSettling();
  const { phase } = useSessionState();
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const share = isShare(unit);
  const save = () => {
    const values = valuesOf(typed, share);
    setWrong(values === null);
    if (values !== null) void settle(id, (session) => session.typeInput(id, values));
  };
  return (
    <CheckedForm narrow onSave={save}>
      <Field
        className={styles.field}
        size="small"
        label={share ? texts.typePercent : texts.type(UNIT_LABELS[unit])}
        hint={texts.typeHelp(years)}
        {...(isWrong && { validationState: "error", validationMessage: texts.typeWrong })}
      >
        <Input inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button type="submit" size="small" disabledFocusable={phase !== "idle"}>
        {texts.save}
      </Button>
    </CheckedForm>
  );
}

/** In the input's own unit; a share is typed as a percentage. Null where one of them is no number. */
function valuesOf(typed: string, share: boolean): readonly Decimal[] | null {
  const numbers = typed.split(";").map((part) => signedTyped(share ? part.replace(/%\s*$/, "") : part));
  const values = numbers.filter((number) => number !== null);
  if (values.length < numbers.length) return null;
  return share ? values.map((value) => value.div(100)) : values;
}
