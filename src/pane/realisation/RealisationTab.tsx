import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LIGHT_RULE } from "../../model/realisation/light";
import { headlineOf } from "../../model/realisation/words";
import { date } from "../../model/text/dutch";
import { Card } from "../parts/Card";
import { EmptyState } from "../parts/EmptyState";
import { Folded } from "../parts/Folded";
import { Panel } from "../parts/Panel";
import { PlaceButton } from "../parts/PlaceButton";
import { useSessionState } from "../state/session";
import { useRealisationTexts } from "../texts/realisation-nl";
import { AheadPart } from "./AheadPart";
import { BeginPart } from "./BeginPart";
import { ComparePart } from "./ComparePart";
import { ImportPart } from "./ImportPart";
import { MilestoneGroups } from "./MilestoneGroups";
import { MoneyPart } from "./MoneyPart";
import { ProposalsPart } from "./ProposalsPart";
import { ReportPart } from "./ReportPart";
import { useProgress } from "./use-progress";

const useStyles = makeStyles({
  rule: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
});

/** Where the plan really stands: what was counted, what it makes likely, and what money hangs on it. */
export function RealisationTab() {
  const texts = useRealisationTexts();
  const styles = useStyles();
  const { connection, actuals } = useSessionState();
  const progress = useProgress();
  if (!connection) return <EmptyState title={texts.empty} help={texts.emptyHelp} />;
  const { plan, figures } = connection;
  if ((plan.measures ?? []).length === 0)
    return <Panel title={texts.noMeasures(plan.name)} lead={texts.noMeasuresHelp} />;
  const faults = actuals?.faults ?? [];
  const faultCard = faults.length > 0 && (
    <Card tone="warning">
      <span>{texts.faults}</span>
      <ul className={styles.list}>
        {faults.map(({ sheet, address, message }) => (
          <li key={address}>
            {message} <PlaceButton place={{ sheet, address }} />
          </li>
        ))}
      </ul>
    </Card>
  );
  if (progress === null) {
    return (
      <Panel title={texts.begin.title} lead={texts.begin.lead}>
        {faultCard}
        <BeginPart isThere={actuals !== null} />
        <ImportPart title={texts.import.title} />
      </Panel>
    );
  }
  const { lines, stakes, proposals, scenario, realisation } = progress;
  const { until } = realisation.basis.book.actuals;
  return (
    <Panel title={headlineOf(lines)} lead={texts.until(date(until))}>
      {faultCard}
      <p className={styles.rule}>{lines.length === 0 ? texts.noMilestones : LIGHT_RULE}</p>
      <MilestoneGroups progress={progress} />
      <MoneyPart stakes={stakes} />
      <ProposalsPart proposals={proposals} milestones={figures.milestones} />
      <ComparePart scenario={scenario} />
      <ReportPart progress={progress} />
      <div>
        <AheadPart plan={plan} choices={figures.choices?.realisation ?? {}} />
        <Folded title={texts.import.titleMore}>
          <ImportPart title={texts.import.title} />
        </Folded>
      </div>
    </Panel>
  );
}
