import { Button, Field, Input, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { evaluate } from "../../../model/evaluation/evaluate";
import { NO_ENDS } from "../../../model/plan/ends";
import { PLAN_NAME, emptyScenario, type Scenario } from "../../../model/plan/scenario";
import { applyScenario } from "../../../model/whatif/scenario/apply-scenario";
import { withScenarioEnds } from "../../../model/whatif/scenario/changes";
import { Panel } from "../../parts/Panel";
import { Section } from "../../parts/Section";
import { EndsFields } from "../../payout/EndsFields";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { FaultList } from "../parts/FaultList";
import type { Run } from "../use-run";
import { ChangedInputs } from "./ChangedInputs";
import { ChangedMilestones } from "./ChangedMilestones";
import { HeadlineCard } from "./HeadlineCard";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { ...typographyStyles.caption1, margin: "0" },
});

interface Props {
  readonly run: Run;
  /** As it is kept, or one that nobody kept yet. */
  readonly scenario: Scenario;
  readonly onSave: (scenario: Scenario) => Promise<void>;
  readonly onClose: () => void;
}

/** A scenario as a form, with what it comes to at once: nothing is kept before someone says so. */
export function ScenarioEditor({ run, scenario, onSave, onClose }: Props) {
  const { plan, planFigures, planResult, own } = run;
  const texts = useWhatIfTexts();
  const { editor } = texts;
  const { determination: ending } = useTexts();
  const styles = useStyles();
  const [draft, setDraft] = useState(scenario);
  const [checked, setChecked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // Typing goes on while the figures follow; a name changes none of them.
  const { inputs, series, milestones, ends } = useDeferredValue(draft);
  const { result, faults } = useMemo(() => {
    const applied = applyScenario(plan, planFigures, {
      ...emptyScenario("", ""),
      inputs,
      series,
      milestones,
      ...(ends && { ends }),
    });
    return { result: evaluate(plan, applied.figures), faults: applied.faults };
  }, [plan, planFigures, inputs, series, milestones, ends]);
  useEffect(() => place.current?.querySelector<HTMLElement>("h2")?.focus(), []);

  const name = draft.name.trim();
  const taken = [PLAN_NAME, ...own.flatMap((other) => (other.id === draft.id ? [] : other.name))];
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const wrong = name === "" ? editor.nameMissing : isTaken ? editor.nameTaken : null;
  const save = () => {
    setChecked(true);
    if (wrong === null) void onSave({ ...draft, name, remark: draft.remark.trim() });
  };
  const isNew = !own.some(({ id }) => id === scenario.id);
  return (
    <div ref={place}>
      <Panel title={isNew ? editor.titleNew : editor.title}>
        <div className={styles.content}>
          <div>
            <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
              {editor.back}
            </Button>
          </div>
          <Field
            label={editor.name}
            required
            {...(checked && wrong !== null && { validationState: "error", validationMessage: wrong })}
          >
            <Input value={draft.name} onChange={(_, { value }) => setDraft((before) => ({ ...before, name: value }))} />
          </Field>
          <Field label={editor.remark}>
            <Textarea
              value={draft.remark}
              onChange={(_, { value }) => setDraft((before) => ({ ...before, remark: value }))}
            />
          </Field>
          <ChangedInputs run={run} draft={draft} onChange={setDraft} />
          {/* Beside what was changed, and never over a button. */}
          <div role="status">
            <HeadlineCard result={result} planResult={planResult} label={editor.effect} />
          </div>
          <ChangedMilestones run={run} draft={draft} onChange={setDraft} />
          <Section title={ending.ends} help={ending.endsHelp}>
            <EndsFields
              ends={draft.ends ?? NO_ENDS}
              municipalities={planFigures.municipalities}
              onApply={(chosen) => setDraft((before) => withScenarioEnds(before, chosen))}
            />
          </Section>
          <FaultList title={texts.faults} messages={faults.map(({ message }) => message)} />
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={save}>
              {editor.save}
            </Button>
            <Button onClick={onClose}>{editor.cancel}</Button>
          </div>
        </div>
      </Panel>
    </div>
  );
}
