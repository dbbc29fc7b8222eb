import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Result } from "../../../model/result/result";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { headlineOf } from "./headline";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  amount: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums" },
  text: { ...typographyStyles.caption1, margin: "0", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly result: Result;
  readonly planResult: Result;
  /** Instead of "Resultaat 2025–2029". */
  readonly label?: string;
}

/** The one figure of a scenario beside that of the plan, and whether the wait list holds. */
export function HeadlineCard({ result, planResult, label }: Props) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const styles = useStyles();
  const told = headlineOf(result, planResult, texts, words);
  return (
    <div className={styles.card} role="group" aria-label={label ?? told.label}>
      <div className={styles.label}>{label ?? told.label}</div>
      <div className={styles.line}>
        <span className={styles.amount}>{told.amount}</span>
        <span>{told.meaning}</span>
      </div>
      {told.against && (
        <p className={styles.text}>{[told.against, told.difference].filter((part) => part !== null).join(" · ")}</p>
      )}
      {told.waitList && <p className={styles.text}>{told.waitList}</p>}
    </div>
  );
}
