import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Decimal } from "../../model/money/decimal";
import type { Plan } from "../../model/plan/plan";
import type { Result } from "../../model/result/result";
import { unknownOf, explainable } from "../explain/subject";
import { exact, millions } from "../figures/format";
import { unknownReason } from "../figures/unknown-reason";
import { useNavigation } from "../state/navigation";
import { useTexts, type Texts } from "../texts/texts";
import type { Turning } from "./turning-point";

const useStyles = makeStyles({
  headline: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { ...typographyStyles.title2, padding: "0", minWidth: "0", fontVariantNumeric: "tabular-nums" },
  meaning: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: "0",
    marginTop: tokens.spacingVerticalS,
  },
  fact: { display: "flex", flexDirection: "column" },
  value: { ...typographyStyles.body1Strong, margin: "0", fontVariantNumeric: "tabular-nums" },
  reason: { ...typographyStyles.body1, margin: "0", marginTop: tokens.spacingVerticalS },
});

const RESULT = "total.result";

interface Props {
  readonly plan: Plan;
  readonly result: Result;
  readonly turning: Turning;
  /** What must be known beside the figure; null for nothing. */
  readonly note: string | null;
}

/** The one figure, whose money it is, and from when it pays. */
export function Headline({ plan, result, turning, note }: Props) {
  const texts = useTexts();
  const all = explainable(plan);
  const styles = useStyles();
  const { explain } = useNavigation();
  const { total, zvw, sd } = result.totals.result;
  const { outcome } = texts;
  const label = outcome.result(result.years[0] ?? 0, result.years.at(-1) ?? 0);
  const inMillions = (amount: Decimal | null) => (amount ? millions(amount) : texts.unknown);
  const meaning = (amount: Decimal | null) => amount && (amount.isNegative() ? outcome.benefit : outcome.burden);
  const facts = [
    { name: outcome.zvw, figure: inMillions(zvw), word: meaning(zvw) },
    { name: outcome.sd, figure: inMillions(sd), word: meaning(sd) },
    { name: outcome.turns, figure: turnText(turning, texts), word: null },
  ];
  return (
    <div className={styles.headline}>
      <div className={styles.label}>{label}</div>
      <div className={styles.line}>
        <Button
          appearance="transparent"
          className={styles.figure}
          aria-label={texts.explain.explain(label, inMillions(total))}
          {...(total && { title: exact(total) })}
          onClick={() => explain(RESULT)}
        >
          {inMillions(total)}
        </Button>
        {total && <span className={styles.meaning}>{total.isNegative() ? outcome.netBenefit : outcome.netBurden}</span>}
      </div>
      <dl className={styles.facts}>
        {facts.map(({ name, figure, word }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.label}>{name}</dt>
            <dd className={styles.value}>
              {figure} {word}
            </dd>
          </div>
        ))}
      </dl>
      {note !== null && <p className={styles.reason}>{note}</p>}
      {total === null && <p className={styles.reason}>{unknownReason(texts, plan, unknownOf(all, result, RESULT))}</p>}
    </div>
  );
}

function turnText(turning: Turning, { outcome, unknown }: Texts): string {
  switch (turning.kind) {
    case "from":
      return outcome.turnsIn(turning.year);
    case "always":
      return outcome.turnsAlways;
    case "never":
      return outcome.turnsNever;
    case "unknown":
      return unknown;
  }
}
