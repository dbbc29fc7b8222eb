import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InputId } from "../../../model/plan/expression";
import type { Scenario } from "../../../model/plan/scenario";
import { atMilestoneVolumes } from "../../../model/whatif/scenario/ready-made";
import { withChange, withChanges } from "../../../model/whatif/scenario/changes";
import { Section } from "../../parts/Section";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { InputSelect } from "../parts/InputSelect";
import type { Run } from "../use-run";
import { changesOf } from "./change-text";
import { ChangeEditor } from "./ChangeEditor";
import { ChangeList } from "./ChangeList";

interface Props {
  readonly run: Run;
  readonly draft: Scenario;
  readonly onChange: (change: (before: Scenario) => Scenario) => void;
}

/** The assumptions of a scenario: what was changed, and one more. */
export function ChangedInputs({ run: { plan, planFigures }, draft, onChange }: Props) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { editor } = words;
  const [open, setOpen] = useState<InputId>("");
  const minimum = useMemo(() => atMilestoneVolumes(plan, planFigures), [plan, planFigures]);
  const input = plan.inputs.find(({ id }) => id === open);
  const told = changesOf(plan, draft, texts, words);
  const inputs = told.filter(({ key }) => key.startsWith("input "));
  const series = told.filter(({ key }) => key.startsWith("series "));
  return (
    <>
      <Section title={editor.changes} help={inputs.length === 0 ? editor.none : null}>
        <ChangeList
          changes={inputs}
          onEdit={(key) => setOpen(key.replace("input ", ""))}
          onRemove={(key) => onChange((before) => withChange(before, key.replace("input ", ""), null))}
        />
        {plan.milestoneVolumes.length > 0 && (
          <div>
            <Button size="small" onClick={() => onChange((before) => withChanges(before, minimum))}>
              {editor.minimum}
            </Button>
          </div>
        )}
        {input ? (
          <ChangeEditor
            key={input.id}
            plan={plan}
            input={input}
            planned={planFigures.inputs.get(input.id) ?? []}
            change={draft.inputs[input.id]}
            onApply={(change) => {
              onChange((before) => withChange(before, input.id, change));
              setOpen("");
            }}
            onCancel={() => setOpen("")}
          />
        ) : (
          <InputSelect
            plan={plan}
            label={editor.add}
            placeholder={editor.pick}
            value=""
            offers={({ id }) => !(id in draft.inputs)}
            onPick={setOpen}
          />
        )}
      </Section>
      {series.length > 0 && (
        <Section title={editor.series}>
          <ChangeList
            changes={series}
            onRemove={(key) =>
              onChange((before) => ({
                ...before,
                series: Object.fromEntries(Object.entries(before.series).filter(([id]) => `series ${id}` !== key)),
              }))
            }
          />
        </Section>
      )}
    </>
  );
}
