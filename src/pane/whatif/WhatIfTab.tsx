import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { EmptyState } from "../parts/EmptyState";
import { usePerson } from "../state/person";
import { useWhatIfTexts } from "../texts/whatif";
import { ViewSwitch } from "./ViewSwitch";
import { CompareView } from "./compare/CompareView";
import { MattersView } from "./matters/MattersView";
import { ScenariosView } from "./scenarios/ScenariosView";
import { SimulationView } from "./simulation/SimulationView";
import { TurningView } from "./turning/TurningView";
import { useRun, type Run } from "./use-run";
import { isView, type ViewId } from "./views";

const CONTENT: Readonly<Record<ViewId, (props: { readonly run: Run }) => React.ReactNode>> = {
  scenarios: ScenariosView,
  compare: CompareView,
  matters: MattersView,
  turning: TurningView,
  simulation: SimulationView,
};

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** "And if adoption is half as fast?": scenarios, side by side, what matters, where it turns, and how uncertain it is. */
export function WhatIfTab() {
  const texts = useWhatIfTexts();
  const styles = useStyles();
  const person = usePerson();
  const run = useRun();
  const [view, setView] = useState<ViewId>(() => {
    const last = person.lastView();
    return isView(last) ? last : "scenarios";
  });
  if (!run) return <EmptyState title={texts.empty} help={texts.emptyHelp} />;
  const View = CONTENT[view];
  const open = (chosen: ViewId) => {
    person.setLastView(chosen);
    setView(chosen);
  };
  return (
    <div className={styles.tab}>
      <ViewSwitch selected={view} onSelect={open} />
      <div id="view" role="tabpanel" aria-labelledby={`view-${view}`}>
        <View run={run} />
      </div>
    </div>
  );
}
