import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ZERO, type Decimal } from "../../model/money/decimal";
import type { Payout } from "../../model/payout/payout";
import { date, quarterText } from "../../model/text/dutch";
import { Amount } from "../figures/Amount";
import { wholeEuros } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { Sheet } from "../parts/Sheet";
import { useTexts } from "../texts/texts";
import { inUnit } from "./in-unit";
import { RiskAmount } from "./RiskAmount";

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { ...typographyStyles.subtitle2, margin: "0", overflowWrap: "anywhere" },
  milestone: { minWidth: "110px" },
  description: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

interface Props {
  readonly payout: Payout;
  /** Place among the payout's municipalities. */
  readonly index: number;
  readonly onClose: () => void;
}

/** One municipality: what it receives by year and by milestone, and what is at stake. */
export function MunicipalDetails({ payout, index, onClose }: Props) {
  const { close, payout: words, payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const municipal = payout.municipalities[index];
  if (municipal === undefined) return null;
  const { municipality, years, local, repay, kept } = municipal;
  const format = inUnit(payout.unit);
  return (
    <Sheet label={texts.municipality(municipality.name)} onClose={onClose}>
      <div className={styles.top}>
        <h2 className={styles.title}>{municipality.name}</h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={close} onClick={onClose} />
      </div>
      <div className={styles.content}>
        <DataTable
          caption={texts.byYear}
          rows={years}
          rowKey={({ year }) => year}
          hasTotal
          columns={[
            { key: "year", header: texts.year, cell: ({ year }) => year, total: words.total },
            {
              key: "received",
              header: texts.received,
              cell: ({ received }) => <Amount value={received} format={format} />,
              total: <Amount value={local} format={format} />,
            },
            {
              key: "repaid",
              header: texts.repaid,
              cell: ({ repaid }) => <Amount value={repaid} format={format} />,
              total: <Amount value={repay} format={format} />,
            },
            {
              key: "net",
              header: texts.kept,
              cell: ({ net }) => <Amount value={net} format={format} />,
              total: <Amount value={kept} format={format} />,
            },
          ]}
        />
        <Stake payout={payout} index={index} />
        <ByMilestone payout={payout} index={index} />
      </div>
    </Sheet>
  );
}

/** What it receives and repays by milestone, with what each is about. */
function ByMilestone({ payout, index }: Omit<Props, "onClose">) {
  const { payout: words, payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const municipal = payout.municipalities[index];
  if (municipal === undefined) return null;
  const format = inUnit(payout.unit);
  return (
    <DataTable
      caption={texts.byMilestone}
      rows={payout.milestones.filter(({ milestone }) => milestone.scope === "local")}
      rowKey={({ milestone }) => milestone.nr}
      hasTotal
      columns={[
        {
          key: "milestone",
          header: texts.milestone,
          cell: ({ milestone }) => (
            <div className={styles.milestone}>
              {milestone.name || milestone.nr}
              <div className={styles.description}>{milestone.description}</div>
            </div>
          ),
          total: words.total,
        },
        {
          key: "status",
          header: texts.status,
          text: true,
          cell: ({ milestone }) => texts.statuses[milestone.outcome.status],
        },
        {
          key: "amount",
          header: texts.amount,
          cell: ({ cells }) => <Amount value={cells[index] ?? ZERO} format={format} />,
          total: <Amount value={municipal.local} format={format} />,
        },
        {
          key: "repaid",
          header: texts.repaid,
          cell: ({ repaidCells }) => (
            <Amount value={repaidCells[index] ?? null} format={format} because={payout.rules.repayment} />
          ),
          total: <Amount value={municipal.repay} format={format} />,
        },
      ]}
    />
  );
}

function Stake({ payout, index }: Omit<Props, "onClose">) {
  const { payoutChoices: texts } = useTexts();
  const { atRisk } = payout;
  const own = atRisk?.municipalities[index];
  if (!atRisk || !own) return null;
  const { year, quarter, stake } = atRisk.nextQuarter;
  const municipal = payout.municipalities[index];
  const worstOwn = atRisk.allMissed.repay[index] ?? ZERO;
  const worstRegional = atRisk.allMissed.regionalShares[index] ?? ZERO;
  const euros = (value: Decimal) => <Amount value={value} format={wholeEuros} />;
  const risk = (value: Decimal | null = null) => (
    <RiskAmount risk={payout.sharedRisk} value={value} format={wholeEuros} />
  );
  return (
    <Section title={texts.atRisk(date(atRisk.today))}>
      <Facts
        facts={[
          { name: texts.unearned, value: euros(own.atRisk) },
          { name: texts.nextQuarter(quarterText({ year, quarter })), value: euros(stake.repay[index] ?? ZERO) },
          { name: texts.unearnedRegional, value: euros(own.regionalAtRisk) },
          { name: texts.worst, value: euros(own.worstKept) },
          { name: texts.worstOwn, value: euros(worstOwn) },
          { name: texts.worstRegional, value: euros(worstRegional) },
          { name: texts.worstTotal, value: euros(worstOwn.plus(worstRegional)) },
          ...(own.expectedKept ? [{ name: texts.expected, value: euros(own.expectedKept) }] : []),
          { name: texts.shared, value: risk(municipal?.risk) },
          { name: texts.sharedLocal, value: risk(municipal?.riskLocal) },
          { name: texts.sharedRegional, value: risk(municipal?.riskRegional) },
        ]}
      />
    </Section>
  );
}
