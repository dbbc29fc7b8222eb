import { Field, Input, Select, Textarea, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { notedOf } from "../../model/payout/ends";
import type { MilestoneChoice } from "../../model/plan/choices";
import type { Milestone } from "../../model/plan/figures";
import type { Scope } from "../../model/plan/plan";
import { CheckedForm, FormButtons } from "../parts/CheckedForm";
import { Sheet } from "../parts/Sheet";
import { useActions } from "../state/actions";
import { useTexts } from "../texts/texts";
import { asksChance, choiceOf, formOf, type MilestoneField, type MilestoneForm } from "./milestone-form";
import { OutcomeFields } from "./OutcomeFields";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: "0" },
  text: { ...typographyStyles.caption1, margin: "0", overflowWrap: "anywhere" },
});

const SCOPES: readonly Scope[] = ["local", "regional"];

interface Props {
  readonly milestone: Milestone;
  /** What the plan proposes. */
  readonly proposed: Scope;
  readonly choice: MilestoneChoice | undefined;
  readonly onClose: () => void;
}

/** What became of a milestone, with its evidence, and whose money it is. */
export function MilestoneEditor({ milestone, proposed, choice, onClose }: Props) {
  const { payout, payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const [form, setForm] = useState(() => formOf({ ...milestone, outcome: notedOf(milestone) }, choice));
  const [wrong, setWrong] = useState<ReadonlySet<MilestoneField>>(new Set());
  const fill = (change: Partial<MilestoneForm>) => setForm((before) => ({ ...before, ...change }));
  const problem = (field: MilestoneField, message: string) =>
    wrong.has(field) ? { validationState: "error" as const, validationMessage: message } : {};
  const save = () => {
    const made = choiceOf(form, choice);
    if ("wrong" in made) {
      setWrong(made.wrong);
      return;
    }
    void choose((choices) => ({
      ...choices,
      milestones: { ...choices.milestones, [milestone.nr]: made.choice },
    }));
    onClose();
  };
  // Nothing becomes of a request: only whose money it is may be chosen.
  const isRequest = milestone.request !== undefined;
  const title = isRequest ? milestone.name : texts.editing(milestone.nr);
  return (
    <Sheet label={title} onClose={onClose}>
      <CheckedForm onSave={save}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{milestone.description}</p>
        {!isRequest && <OutcomeFields form={form} fill={fill} problem={problem} label={texts.status} />}
        {!isRequest && asksChance(form) && (
          <Field label={texts.chance} {...problem("chance", texts.partWrong)}>
            <Input inputMode="decimal" value={form.chance} onChange={(_, { value }) => fill({ chance: value })} />
          </Field>
        )}
        {!isRequest && (
          <Field label={texts.evidence}>
            <Textarea value={form.evidence} onChange={(_, { value }) => fill({ evidence: value })} />
          </Field>
        )}
        <Field label={texts.scope}>
          <Select
            value={form.scope}
            onChange={(_, { value }) => fill({ scope: SCOPES.find((known) => known === value) ?? "proposed" })}
          >
            <option value="proposed">{texts.scopeProposed(payout.scope[proposed])}</option>
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {texts.scopes[scope]}
              </option>
            ))}
          </Select>
        </Field>
        <FormButtons primary save={texts.save} cancel={texts.cancel} onCancel={onClose} />
      </CheckedForm>
    </Sheet>
  );
}
