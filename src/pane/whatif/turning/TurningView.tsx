import { makeStyles, tokens } from "@fluentui/react-components";
import { Panel } from "../../parts/Panel";
import { useWhatIfTexts } from "../../texts/whatif";
import { UnderScenario } from "../parts/UnderScenario";
import type { Run } from "../use-run";
import { OwnQuestion } from "./OwnQuestion";
import { PlanQuestions } from "./PlanQuestions";
import { ReversePart } from "./ReversePart";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXL },
});

/** Where outcomes turn: the plan's own questions first, then anybody's. */
export function TurningView({ run }: { readonly run: Run }) {
  const { turning: say } = useWhatIfTexts();
  const styles = useStyles();
  return (
    <Panel title={say.title}>
      <div className={styles.content}>
        <UnderScenario run={run} />
        <PlanQuestions run={run} />
        <OwnQuestion run={run} />
        <ReversePart run={run} />
      </div>
    </Panel>
  );
}
