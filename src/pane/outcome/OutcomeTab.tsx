import { EmptyState } from "../parts/EmptyState";
import { dutchMoment } from "../../workbook/cells/dutch-moment";
import { Hint } from "../parts/Hint";
import { Panel } from "../parts/Panel";
import { PresentButton } from "../presentation/PresentButton";
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
  const { connection, result, frozenSince } = useSessionState();
  // The sheets stand still: this figure is not looked for there.
  const differs = frozenSince !== null && (frozenSince.changed === null || frozenSince.changed.length > 0);
  const since = frozenSince?.at ?? null;
  const note = differs ? texts.status.besideFrozen(since === null ? null : dutchMoment(new Date(since))) : null;
  if (!connection || !result) return <EmptyState title={texts.outcome.empty} help={texts.outcome.emptyHelp} />;
  const turning = turningPoint(result.years, result.totals.result.amounts);
  return (
    <Panel title={chartTitle(turning, texts)}>
      <Headline plan={connection.plan} result={result} turning={turning} note={note} />
      <PresentButton />
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
