import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Decimal } from "../../model/money/decimal";
import type { Finding } from "../../model/plan/finding";
import { percent } from "../../model/text/dutch";
import { precise } from "../figures/format";
import { Card, type Tone } from "../parts/Card";
import { PlaceButton } from "../parts/PlaceButton";
import { useTexts } from "../texts/texts";

const LOOK = {
  error: { tone: "error", Icon: ErrorCircleRegular },
  warning: { tone: "warning", Icon: WarningRegular },
  rounding: { tone: "plain", Icon: InfoRegular },
} as const satisfies Record<Finding["severity"], { tone: Tone; Icon: typeof InfoRegular }>;

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  consequence: { fontWeight: tokens.fontWeightSemibold },
  remedy: { color: tokens.colorNeutralForeground2 },
});

/** One finding: how bad, where, what, and what to do. */
export function FindingCard({ finding }: { finding: Finding }) {
  const texts = useTexts();
  const styles = useStyles();
  const { severity, place, message, remedy, printed, computed, unit, consequence } = finding;
  const shown = (figure: Decimal) => (unit === "share" ? percent(figure, 1) : precise(figure));
  const { tone, Icon } = LOOK[severity];
  return (
    <Card tone={tone}>
      <div className={styles.head}>
        <Icon aria-hidden />
        {texts.check.severity[severity]}
        {place && <PlaceButton place={place} />}
      </div>
      <div>{message}</div>
      {printed && computed && (
        <div className={styles.facts}>
          {texts.check.printed} {shown(printed)} · {texts.check.computed} {shown(computed)}
        </div>
      )}
      {consequence && (
        <div className={styles.consequence}>
          {texts.check.consequence} {consequence.text}
        </div>
      )}
      <div className={styles.remedy}>{remedy}</div>
    </Card>
  );
}
