import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { HealthView } from "./HealthView";
import { PlanView } from "./PlanView";
import { StockView } from "./StockView";
import { waitListFinding } from "./finding";

/** The wait list in its three views: what the plan takes off it, how it moves, and what it needs to be healthy. */
export function WaitListTab() {
  const texts = useTexts();
  const { result } = useSessionState();
  if (!result) return <EmptyState title={texts.waitList.empty} help={texts.waitList.emptyHelp} />;
  const { years, waitList } = result;
  return (
    <Panel title={waitListFinding(waitList, texts)}>
      <PlanView years={years} waitList={waitList} />
      <StockView years={years} waitList={waitList} />
      <HealthView health={waitList.health} />
    </Panel>
  );
}
