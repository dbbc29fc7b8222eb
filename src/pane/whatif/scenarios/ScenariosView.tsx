import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Scenario } from "../../../model/plan/scenario";
import { Panel } from "../../parts/Panel";
import { useActions } from "../../state/actions";
import { useWhatIfTexts } from "../../texts/whatif";
import { FaultList } from "../parts/FaultList";
import type { Run } from "../use-run";
import { withScenario } from "./book";
import { CombinePart } from "./CombinePart";
import { HeadlineCard } from "./HeadlineCard";
import { Movements } from "./Movements";
import { NewScenario } from "./NewScenario";
import { ScenarioEditor } from "./ScenarioEditor";
import { ScenarioList } from "./ScenarioList";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** Which scenarios there are, which one the pane shows, and what it comes to. */
export function ScenariosView({ run }: { readonly run: Run }) {
  const texts = useWhatIfTexts();
  const styles = useStyles();
  const { setScenarios, chooseScenario } = useActions();
  const [editing, setEditing] = useState<Scenario | null>(null);
  const { scenario, result, planResult, faults } = run;
  const keep = async (kept: Scenario) => {
    const isKept = await setScenarios((book) => withScenario(book, kept));
    if (isKept) chooseScenario(kept.id);
    return isKept;
  };
  if (editing) {
    return (
      <ScenarioEditor
        run={run}
        scenario={editing}
        onSave={async (changed) => {
          if (await keep(changed)) setEditing(null);
        }}
        onClose={() => setEditing(null)}
      />
    );
  }
  return (
    <Panel
      title={scenario ? texts.scenarios.title(scenario.name) : texts.scenarios.titlePlan}
      lead={texts.scenarios.lead}
    >
      <div className={styles.content}>
        <HeadlineCard result={result} planResult={planResult} />
        <FaultList title={texts.faults} messages={faults.map(({ message }) => message)} />
        <ScenarioList run={run} onEdit={setEditing} />
        <CombinePart run={run} onKeep={keep} />
        <NewScenario run={run} onEdit={setEditing} onKeep={keep} />
        <Movements run={run} />
      </div>
    </Panel>
  );
}
