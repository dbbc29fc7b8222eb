import { Button, Checkbox, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PayoutChoices } from "../../../model/plan/choices";
import type { MunicipalityDefinition, Plan } from "../../../model/plan/plan";
import { isPeople } from "../../../model/text/count-fault";
import { numberTyped } from "../../figures/typed";
import { CheckedForm } from "../../parts/CheckedForm";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  problem: { ...typographyStyles.body1, margin: "0", color: tokens.colorPaletteRedForeground1 },
});

const EMPTY = { name: "", code: "", inhabitants: "" };

interface Props {
  readonly plan: Plan;
  /** Those that take part. */
  readonly municipalities: readonly MunicipalityDefinition[];
  readonly choices: PayoutChoices;
}

/** Who shares: a municipality may leave, or join with its own code and inhabitants. */
export function Participants({ plan, municipalities, choices }: Props) {
  const { payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const left = choices.left.map((code) => ({ code, name: nameOf(code, plan, choices) }));
  const setTakesPart = (code: string, takesPart: boolean) =>
    void choose((before) => ({
      ...before,
      left: [...before.left.filter((gone) => gone !== code), ...(takesPart ? [] : [code])],
    }));
  return (
    <Section title={texts.participants} help={texts.participantsHelp}>
      <div className={styles.list}>
        {municipalities.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name}
            checked
            // Without anyone left there is nobody to share with.
            disabled={municipalities.length === 1}
            onChange={() => setTakesPart(code, false)}
          />
        ))}
        {left.map(({ code, name }) => (
          <Checkbox key={code} label={name} checked={false} onChange={() => setTakesPart(code, true)} />
        ))}
      </div>
      <Joining taken={[...municipalities.map(({ code }) => code), ...choices.left]} />
    </Section>
  );
}

function Joining({ taken }: { taken: readonly string[] }) {
  const { payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const [typed, setTyped] = useState(EMPTY);
  const [wrong, setWrong] = useState(false);
  const join = () => {
    const [name, code] = [typed.name.trim(), typed.code.trim().toUpperCase()];
    const inhabitants = numberTyped(typed.inhabitants);
    const fits =
      name !== "" && /^GM\d{4}$/.test(code) && !taken.includes(code) && inhabitants !== null && isPeople(inhabitants);
    setWrong(!fits);
    if (!fits) return;
    void choose((before) => ({ ...before, joined: [...before.joined, { code, name, inhabitants }] }));
    setTyped(EMPTY);
  };
  return (
    <CheckedForm narrow onSave={join}>
      <Field label={texts.joinName}>
        <Input value={typed.name} onChange={(_, { value }) => setTyped({ ...typed, name: value })} />
      </Field>
      <Field label={texts.joinCode}>
        <Input value={typed.code} onChange={(_, { value }) => setTyped({ ...typed, code: value })} />
      </Field>
      <Field label={texts.joinInhabitants}>
        <Input
          inputMode="numeric"
          value={typed.inhabitants}
          onChange={(_, { value }) => setTyped({ ...typed, inhabitants: value })}
        />
      </Field>
      <Button type="submit">{texts.join}</Button>
      <div role="status">{wrong && <p className={styles.problem}>{texts.joinWrong}</p>}</div>
    </CheckedForm>
  );
}

function nameOf(code: string, plan: Plan, { joined }: PayoutChoices): string {
  return [...plan.municipalities, ...joined].find((municipality) => municipality.code === code)?.name ?? code;
}
