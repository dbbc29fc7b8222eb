import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Decimal } from "../../model/money/decimal";
import { isByRequest } from "../../model/payout/requests";
import type { Payout } from "../../model/payout/payout";
import { riskOfPot, type Pot } from "../../model/payout/shared-risk";
import { Amount } from "../figures/Amount";
import { wholeEuros } from "../figures/format";
import { useTexts } from "../texts/texts";
import { RiskAmount } from "./RiskAmount";

const useStyles = makeStyles({
  list: { margin: "0" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  help: { ...typographyStyles.caption1, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  amount: { margin: "0", fontWeight: tokens.fontWeightSemibold },
  note: { ...typographyStyles.caption1, margin: "0" },
});

interface Props {
  readonly payout: Payout;
  /** Milestones of which nobody confirmed whether they are local or regional. */
  readonly assumed: number;
}

interface Named {
  readonly name: string;
  readonly help: string;
  readonly assumption?: boolean;
}

type Part = Named & ({ readonly amount: Decimal | null } | { readonly pot: Pot });

/** The pots. What rests on an assumption carries the word for it. */
export function PayoutParts({ payout, assumed }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { payout: words } = texts;
  const assumption = assumed > 0;
  const { sharedRisk } = payout;
  const isRisk = sharedRisk.kind !== "none";
  const parts: readonly Part[] = [
    { name: words.iza, help: isByRequest(payout) ? words.izaRequested : words.izaHelp, amount: payout.iza },
    { name: words.local, help: words.localHelp, amount: payout.local, assumption },
    { name: words.regional, help: words.regionalHelp, amount: payout.regional, assumption },
    { name: words.repaid, help: payout.repaid ? words.repaidHelp : payout.rules.repayment, amount: payout.repaid },
    { name: words.risk, help: words.riskHelp, pot: "spuk", assumption: isRisk },
    { name: words.riskIza, help: words.riskIzaHelp, pot: "iza", assumption: isRisk },
  ];
  return (
    <div>
      <dl className={styles.list}>
        {parts.map(({ name, help, assumption: marked, ...part }) => (
          <div key={name} className={styles.line}>
            <dt className={styles.name}>
              {name}
              {marked && (
                <Badge appearance="outline" color="informative" size="small">
                  {texts.assumption}
                </Badge>
              )}
              <span className={styles.help}>{help}</span>
            </dt>
            <dd className={styles.amount}>
              {"pot" in part ? (
                <RiskAmount risk={sharedRisk} value={riskOfPot(sharedRisk, part.pot)} format={wholeEuros} />
              ) : (
                <Amount value={part.amount} format={wholeEuros} because={payout.rules.repayment} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {assumption && <p className={styles.note}>{words.assumed(assumed)}</p>}
    </div>
  );
}
