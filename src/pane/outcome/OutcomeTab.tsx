import { EmptyState } from "../parts/EmptyState";
import { Hint } from "../parts/Hint";
import { Panel } from "../parts/Panel";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { Afterwards } from "./Afterwards";
import { Bandwidths } from "./Bandwidths";
import { Components } from "./Components";
import { Funding } from "./Funding";
import { Headline } from "./Headline";
import { Payback } from "./Payback";
import { Recurring } from "./Recurring";
import { YearTable } from "./YearTable";
import { chartTitle } from "./chart-title";
import { turningPoint } from "./turning-point";

/** The business case: one figure, the years, the components, and how it is financed. */
export function OutcomeTab() {
  const texts = useTexts();
  const { connection, result } = useSessionState();
  if (!connection || !result) return <EmptyState title={texts.outcome.empty} help={texts.outcome.emptyHelp} />;
  const turning = turningPoint(result.years, result.totals.result.amounts);
  return (
    <Panel title={chartTitle(turning, texts)}>
      <Headline plan={connection.plan} result={result} turning={turning} />
      <YearTable result={result} />
      <Hint id="explanations" text={texts.outcome.hint} />
      <Components plan={connection.plan} result={result} side="impact" />
      <Components plan={connection.plan} result={result} side="cost" />
      <Payback result={result} />
      {result.funding && <Funding funding={result.funding} />}
      {result.recurring.years.length > 0 && <Recurring recurring={result.recurring} />}
      {result.afterwards && <Afterwards afterwards={result.afterwards} />}
      {result.bandwidths.length > 0 && <Bandwidths bandwidths={result.bandwidths} />}
    </Panel>
  );
}
