import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { publishedFigures } from "../../../model/plan/published-figures";
import { emptyScenario, type Scenario } from "../../../model/plan/scenario";
import { scenarioFromDifference } from "../../../model/whatif/scenario/changes";
import { scenarioFromJson } from "../../../model/whatif/scenario/file";
import { FileButton, type TextFile } from "../../parts/FileButton";
import { Section } from "../../parts/Section";
import { useWhatIfTexts } from "../../texts/whatif";
import { FaultList } from "../parts/FaultList";
import type { Run } from "../use-run";
import { freeId, freeName } from "./book";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, margin: "0" },
});

interface Props {
  readonly run: Run;
  /** Shows a scenario that nobody kept yet. */
  readonly onEdit: (scenario: Scenario) => void;
  readonly onKeep: (scenario: Scenario) => Promise<boolean>;
}

interface Problem {
  readonly file: string;
  readonly messages: readonly string[];
}

/** Ways to begin: with nothing, with what the sheets differ from the plan in, or with a file of a colleague. */
export function NewScenario({ run, onEdit, onKeep }: Props) {
  const { plan, planFigures, own } = run;
  const { scenarios: say } = useWhatIfTexts();
  const styles = useStyles();
  const [same, setSame] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const named = (name: string) => [freeId(own), freeName(name, own)] as const;
  const fromSheet = () => {
    const [id, name] = named(say.fromSheetName);
    const made = scenarioFromDifference(plan, publishedFigures(plan), planFigures, id, name);
    const differs = Object.keys(made.inputs).length > 0;
    setSame(!differs);
    if (differs) onEdit(made);
  };
  const open = async (file: TextFile) => {
    setProblem(null);
    const read = scenarioFromJson(file.text, plan);
    if ("faults" in read) {
      setProblem({ file: file.name, messages: read.faults.map(({ message }) => message) });
      return;
    }
    const [id, name] = named(read.scenario.name || file.name.replace(/\.json$/i, ""));
    await onKeep({ ...read.scenario, id, name });
  };
  return (
    <Section title={say.newFrom} help={say.fromSheetHelp}>
      <div className={styles.buttons}>
        <Button onClick={() => onEdit(emptyScenario(...named(say.newName)))}>{say.fromNothing}</Button>
        <Button onClick={fromSheet}>{say.fromSheet}</Button>
        <FileButton label={say.import} accept=".json,application/json" onFile={(file) => void open(file)} />
      </div>
      <div role="status">{same && <p className={styles.note}>{say.fromSheetNone}</p>}</div>
      <FaultList title={say.importFaults(problem?.file ?? "")} messages={problem?.messages ?? []} />
    </Section>
  );
}
