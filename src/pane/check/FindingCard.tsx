import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Decimal } from "../../model/money/decimal";
import type { Finding } from "../../model/plan/finding";
import type { MarkedFinding } from "../../model/plan/marks";
import { percent, sideBySide, unbrokenEuros } from "../../model/text/dutch";
import { Card, type Tone } from "../parts/Card";
import { PlaceButton } from "../parts/PlaceButton";
import { useTexts } from "../texts/texts";
import { FindingMark } from "./FindingMark";

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

function figuresOf(printed: Decimal, computed: Decimal, unit: Finding["unit"]): readonly [string, string] {
  return unit === "share" ? [percent(printed, 1), percent(computed, 1)] : sideBySide(printed, computed);
}

/** One finding: how bad, where, what, what to do, and what was said of it. */
export function FindingCard({ marked }: { marked: MarkedFinding }) {
  const texts = useTexts();
  const styles = useStyles();
  const { severity, place, message, remedy, printed, computed, unit, consequence } = marked.finding;
  const shown = printed && computed && figuresOf(printed, computed, unit);
  const { tone, Icon } = LOOK[severity];
  return (
    <Card tone={tone}>
      <div className={styles.head}>
        <Icon aria-hidden />
        {texts.check.severity[severity]}
        {place && <PlaceButton place={place} />}
      </div>
      <div>{unbrokenEuros(message)}</div>
      {shown && (
        <div className={styles.facts}>
          {texts.check.printed} {shown[0]} · {texts.check.computed} {shown[1]}
        </div>
      )}
      {consequence && (
        <div className={styles.consequence}>
          {texts.check.consequence} {unbrokenEuros(consequence.text)}
        </div>
      )}
      <div className={styles.remedy}>{unbrokenEuros(remedy)}</div>
      <FindingMark {...marked} />
    </Card>
  );
}
