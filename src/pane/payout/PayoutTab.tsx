import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ONE } from "../../model/money/decimal";
import { date } from "../../model/text/dutch";
import { millions } from "../figures/format";
import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { Milestones } from "./Milestones";
import { MunicipalityTable } from "./MunicipalityTable";
import { PayoutParts } from "./PayoutParts";

const useStyles = makeStyles({
  rule: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

/** Who gets what, who carries what risk, and by which rule. */
export function PayoutTab() {
  const texts = useTexts();
  const styles = useStyles();
  const { connection, result } = useSessionState();
  const payout = result?.payout;
  if (!connection || !payout) return <EmptyState title={texts.payout.empty} help={texts.payout.emptyHelp} />;
  const { plan, figures } = connection;
  const assumed = figures.milestones.filter(({ scopeAssumed }) => scopeAssumed).length;
  return (
    <Panel
      title={texts.payout.title(`€ ${millions(payout.total)}`)}
      lead={texts.payout.parts(`€ ${millions(payout.iza)}`, `€ ${millions(payout.spuk)}`)}
    >
      <PayoutParts payout={payout} assumed={assumed} />
      <MunicipalityTable payout={payout} />
      <p className={styles.rule}>
        {texts.payout.rule(
          payout.unit.equals(ONE) ? texts.payout.wholeEuros : texts.payout.cents,
          plan.inhabitantsOn && date(plan.inhabitantsOn),
        )}
      </p>
      <Milestones milestones={figures.milestones} plan={plan} />
    </Panel>
  );
}
