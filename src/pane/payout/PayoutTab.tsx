import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Decimal } from "../../model/money/decimal";
import { NO_CHOICES } from "../../model/plan/choices";
import { millions } from "../figures/format";
import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { Budget } from "./Budget";
import { CashFlow } from "./CashFlow";
import { Choices } from "./choices/Choices";
import { Determination } from "./determination/Determination";
import { Milestones } from "./Milestones";
import { MissingPayout } from "./MissingPayout";
import { MunicipalityTable } from "./MunicipalityTable";
import { Notices } from "./Notices";
import { PayoutParts } from "./PayoutParts";
import { Stakes } from "./Stakes";

const useStyles = makeStyles({
  rules: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  rule: { margin: "0" },
});

/** Who gets what and when, who carries what risk, by which rule, and what the user decides about it. */
export function PayoutTab() {
  const texts = useTexts();
  const styles = useStyles();
  const { connection, result } = useSessionState();
  const payout = result?.payout;
  if (!connection || !result) return <EmptyState title={texts.payout.empty} help={texts.payout.emptyHelp} />;
  const { plan, figures } = connection;
  if (!payout) {
    const missing = result.payoutMissing;
    return missing ? (
      <MissingPayout plan={plan} figures={figures} missing={missing} />
    ) : (
      <EmptyState title={texts.payout.empty} help={texts.payout.emptyHelp} />
    );
  }
  const { rules } = payout;
  const inMillions = (amount: Decimal | null) => (amount ? `€ ${millions(amount)}` : texts.payout.unknownAmount);
  const choices = figures.choices ?? NO_CHOICES;
  const assumed = payout.milestones.filter(({ milestone }) => milestone.scopeAssumed).length;
  const requests = payout.milestones.flatMap(({ milestone }) => (milestone.request === undefined ? [] : [milestone]));
  return (
    <Panel
      title={payout.net ? texts.payout.title(inMillions(payout.net)) : texts.payout.titleUnknown}
      lead={
        payout.repaid?.isZero()
          ? texts.payout.parts(inMillions(payout.iza), inMillions(payout.spuk))
          : texts.payout.partsRepaid(inMillions(payout.iza), inMillions(payout.spuk), inMillions(payout.repaid))
      }
    >
      <PayoutParts payout={payout} assumed={assumed} />
      <MunicipalityTable payout={payout} />
      <div className={styles.rules}>
        {[rules.key, rules.rounding, rules.instalments, rules.regionalRepayment, rules.sharedRisk].map((rule) => (
          <p key={rule} className={styles.rule}>
            {rule}
          </p>
        ))}
      </div>
      <Notices notices={payout.notices} />
      <div>
        <Milestones milestones={[...requests, ...figures.milestones]} plan={plan} choices={choices} />
        <CashFlow payout={payout} />
        {payout.atRisk && <Stakes risk={payout.atRisk} />}
        <Budget plan={plan} figures={figures} result={result} />
        <Determination plan={plan} payout={payout} figures={figures} />
        <Choices plan={plan} payout={payout} choices={choices} />
      </div>
    </Panel>
  );
}
