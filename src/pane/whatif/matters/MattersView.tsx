import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { KindSelect } from "../../payout/choices/KindSelect";
import { useWhatIfTexts } from "../../texts/whatif";
import { OutcomeSelect, RESULT_OF_ALL_YEARS, useOutcome } from "../parts/OutcomeSelect";
import { UnderScenario } from "../parts/UnderScenario";
import type { Run } from "../use-run";
import type { MattersProps } from "./matters-props";
import { PerUnitTable } from "./PerUnitTable";
import { SpiderPart } from "./SpiderPart";
import { TornadoPart } from "./TornadoPart";
import { TwoWayPart } from "./TwoWayPart";

const KINDS = ["tornado", "spider", "twoWay", "perUnit"] as const;
type Kind = (typeof KINDS)[number];

const CONTENT: Readonly<Record<Kind, (props: MattersProps) => React.ReactNode>> = {
  tornado: TornadoPart,
  spider: SpiderPart,
  twoWay: TwoWayPart,
  perUnit: PerUnitTable,
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Which assumption matters most to an outcome, in four ways of looking. */
export function MattersView({ run }: { readonly run: Run }) {
  const texts = useWhatIfTexts();
  const styles = useStyles();
  const [kind, setKind] = useState<Kind>("tornado");
  const [chosen, setChosen] = useState(RESULT_OF_ALL_YEARS);
  const outcome = useOutcome(run.plan, run.figures, chosen);
  const Part = CONTENT[kind];
  return (
    <div className={styles.view}>
      <UnderScenario run={run} />
      <div className={styles.choices}>
        <KindSelect
          label={texts.matters.kind}
          kinds={texts.matters.kinds}
          order={KINDS}
          chosen={kind}
          onPick={setKind}
        />
        <OutcomeSelect plan={run.plan} figures={run.figures} chosen={chosen} onChoose={setChosen} />
      </div>
      {outcome && <Part key={outcome.id} run={run} outcome={outcome} />}
    </div>
  );
}
