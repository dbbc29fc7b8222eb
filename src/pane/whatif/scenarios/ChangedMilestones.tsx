import { useState } from "react";
import type { Milestone } from "../../../model/plan/figures";
import type { MilestoneOutcome } from "../../../model/plan/milestone-outcome";
import type { Scenario } from "../../../model/plan/scenario";
import { withOutcome } from "../../../model/whatif/scenario/changes";
import { Card } from "../../parts/Card";
import { CheckedForm, FormButtons } from "../../parts/CheckedForm";
import { Section } from "../../parts/Section";
import { choiceOf, formOf, type MilestoneForm } from "../../payout/milestone-form";
import { OutcomeFields } from "../../payout/OutcomeFields";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { LongSelect } from "../parts/LongSelect";
import type { Run } from "../use-run";
import { changesOf } from "./change-text";
import { ChangeList } from "./ChangeList";

interface Props {
  readonly run: Run;
  readonly draft: Scenario;
  readonly onChange: (change: (before: Scenario) => Scenario) => void;
}

/** What becomes of milestones in a scenario: met, missed, later, or partly. */
export function ChangedMilestones({ run: { plan, planFigures }, draft, onChange }: Props) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { editor } = words;
  const [open, setOpen] = useState<number | null>(null);
  const told = changesOf(plan, draft, texts, words).filter(({ key }) => key.startsWith("milestone "));
  const milestone = planFigures.milestones.find(({ nr }) => nr === open);
  const nrOf = (key: string) => Number(key.replace("milestone ", ""));
  if (planFigures.milestones.length === 0) return null;
  return (
    <Section title={editor.milestones} help={told.length === 0 ? editor.noMilestones : null}>
      <ChangeList
        changes={told}
        onEdit={(key) => setOpen(nrOf(key))}
        onRemove={(key) => onChange((before) => withOutcome(before, nrOf(key), null))}
      />
      {milestone ? (
        <OutcomeForm
          key={milestone.nr}
          milestone={{ ...milestone, outcome: draft.milestones[milestone.nr] ?? milestone.outcome }}
          onApply={(outcome) => {
            onChange((before) => withOutcome(before, milestone.nr, outcome));
            setOpen(null);
          }}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <LongSelect label={editor.addMilestone} value="" onPick={(nr) => setOpen(nr === "" ? null : Number(nr))}>
          <option value="">{editor.pickMilestone}</option>
          {planFigures.milestones
            .filter(({ nr }) => !(nr in draft.milestones))
            .map(({ nr, name, description }) => (
              <option key={nr} value={nr}>
                {editor.milestone(name, description)}
              </option>
            ))}
        </LongSelect>
      )}
    </Section>
  );
}

interface OutcomeFormProps {
  readonly milestone: Milestone;
  readonly onApply: (outcome: MilestoneOutcome) => void;
  readonly onCancel: () => void;
}

function OutcomeForm({ milestone, onApply, onCancel }: OutcomeFormProps) {
  const { payoutChoices: texts } = useTexts();
  const { editor } = useWhatIfTexts();
  const [form, setForm] = useState<MilestoneForm>(() => formOf(milestone, {}));
  const [checked, setChecked] = useState(false);
  const fill = (change: Partial<MilestoneForm>) => setForm((before) => ({ ...before, ...change }));
  const made = choiceOf(form);
  const problem = (field: "day" | "part", message: string) =>
    checked && "wrong" in made && made.wrong.has(field)
      ? { validationState: "error" as const, validationMessage: message }
      : {};
  return (
    <Card>
      <CheckedForm
        onSave={() => {
          setChecked(true);
          // A milestone that is put back to open is a change too: the workbook may have it otherwise.
          if ("choice" in made) onApply(made.choice.outcome ?? { status: form.status });
        }}
      >
        <OutcomeFields
          form={form}
          fill={fill}
          problem={problem}
          label={`${texts.editing(milestone.nr)}: ${texts.status.toLowerCase()}`}
          hint={milestone.description}
        />
        <FormButtons save={editor.apply} cancel={editor.cancel} onCancel={onCancel} />
      </CheckedForm>
    </Card>
  );
}
