import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { evaluate } from "../../../model/evaluation/evaluate";
import type { Scenario } from "../../../model/plan/scenario";
import { applyScenario } from "../../../model/whatif/scenario/apply-scenario";
import { compare, type Comparison } from "../../../model/whatif/scenario/comparison";
import type { ComparedRun } from "../../../model/whatif/scenario/comparison-sections";
import { placesOfLinks } from "../../../workbook/links/places-of-links";
import { Panel } from "../../parts/Panel";
import { KindSelect } from "../../payout/choices/KindSelect";
import { useWhatIfTexts, type WhatIfTexts } from "../../texts/whatif";
import type { Run } from "../use-run";
import { ChosenRuns } from "./ChosenRuns";
import { ComparisonTables } from "./ComparisonTables";
import { InputDifferences } from "./InputDifferences";
import { ResultBars } from "./ResultBars";
import { ThroughSheet } from "./ThroughSheet";
import { WriteComparison } from "./WriteComparison";

const SHOWING = ["values", "differences"] as const;
/** Columns beside the names that a pane shows without scrolling. */
const AT_FIRST = 3;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** Scenarios side by side: figures, differences against one of them, and the cells that differ. */
export function CompareView({ run }: { readonly run: Run }) {
  const words = useWhatIfTexts();
  const { compare: say } = words;
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly (string | null)[]>(() => firstChoice(run));
  const [wantedBase, setBase] = useState<string | null>(null);
  const [showing, setShowing] = useState<(typeof SHOWING)[number]>("values");
  const runs = useRuns(run, chosen);
  const base = Math.max(
    0,
    runs.findIndex(({ scenario }) => (scenario?.id ?? null) === wantedBase),
  );
  const comparison = useMemo(
    () => compare(run.plan, runs, base, placesOfLinks(run.connection.links)),
    [run.plan, run.connection.links, runs, base],
  );
  const isEnough = runs.length > 1;
  return (
    <Panel title={isEnough ? titleOf(runs, comparison, words) : say.titleFew}>
      <div className={styles.content}>
        <ChosenRuns
          run={run}
          chosen={chosen}
          base={runs[base]?.scenario?.id ?? null}
          onChoose={setChosen}
          onBase={setBase}
        />
        {isEnough && (
          <>
            <ResultBars comparison={comparison} />
            <KindSelect label={say.show} kinds={say.showing} order={SHOWING} chosen={showing} onPick={setShowing} />
            <ComparisonTables comparison={comparison} showing={showing} />
            <InputDifferences comparison={comparison} />
            <WriteComparison chosen={chosen} base={runs[base]?.scenario?.id ?? null} />
            <ThroughSheet scenarios={runs.flatMap(({ scenario }) => scenario ?? [])} />
          </>
        )}
      </div>
    </Panel>
  );
}

/** The plan, with what someone looks at now, or else with the first scenarios that there are. */
function firstChoice({ scenario, own, readyMade }: Run): readonly (string | null)[] {
  const others = scenario ? [scenario] : [...own, ...readyMade];
  return [null, ...others.map(({ id }) => id)].slice(0, AT_FIRST);
}

/** Each chosen scenario calculated; in the order of the lists, the plan first. */
function useRuns(run: Run, chosen: readonly (string | null)[]): readonly ComparedRun[] {
  const { plan, planFigures, planResult, own, readyMade } = run;
  return useMemo(() => {
    const runOf = (scenario: Scenario): ComparedRun => {
      const { figures } = applyScenario(plan, planFigures, scenario);
      return { scenario, figures, result: evaluate(plan, figures) };
    };
    const isChosen = new Set(chosen);
    return [
      ...(isChosen.has(null) ? [{ scenario: null, figures: planFigures, result: planResult }] : []),
      ...[...own, ...readyMade].filter(({ id }) => isChosen.has(id)).map(runOf),
    ];
  }, [plan, planFigures, planResult, own, readyMade, chosen]);
}

function titleOf(runs: readonly ComparedRun[], comparison: Comparison, { compare: say }: WhatIfTexts): string {
  const totals = runs.flatMap(({ result }, index) => {
    const { total } = result.totals.result;
    return total ? [{ total, name: comparison.runs[index]?.name ?? "" }] : [];
  });
  const [best, next] = totals.sort((a, b) => a.total.comparedTo(b.total));
  return best && next && !best.total.eq(next.total) ? say.title(best.name) : say.titleSame;
}
