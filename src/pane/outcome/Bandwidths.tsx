import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { limitVerdict } from "../../model/businesscase/limits";
import type { BandwidthResult } from "../../model/businesscase/lines";
import { quantity } from "../../model/text/units";
import { Card } from "../parts/Card";
import { Section } from "../parts/Section";
import { useNavigation } from "../state/navigation";
import { useTexts, type Texts } from "../texts/texts";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: {
    minWidth: "0",
    paddingInline: "0",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
  verdict: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** Figures against the limits within which the plan says that they lie. */
export function Bandwidths({ bandwidths }: { bandwidths: readonly BandwidthResult[] }) {
  const texts = useTexts();
  const styles = useStyles();
  const { explain } = useNavigation();
  return (
    <Section title={texts.outcome.bandwidths} help={texts.outcome.bandwidthsHelp}>
      {bandwidths.map((result) => {
        const { bandwidth, years } = result;
        const isOutside = limitVerdict(result) === "outside";
        return (
          <Card key={bandwidth.id} {...(isOutside && { tone: "warning" })}>
            <div className={styles.line}>
              <Button
                appearance="transparent"
                size="small"
                className={styles.name}
                onClick={() => explain(`bandwidth.${bandwidth.id}`)}
              >
                {bandwidth.label}
              </Button>
              <span className={styles.verdict}>{verdictText(result, texts)}</span>
            </div>
            <div className={styles.detail}>{limitsText(result, texts)}</div>
            <div className={styles.detail}>
              {years
                .map(({ year, value }) => `${year}: ${value ? quantity(value, bandwidth.unit) : texts.unknown}`)
                .join(" · ")}
            </div>
          </Card>
        );
      })}
    </Section>
  );
}

function verdictText(result: BandwidthResult, { outcome, unknown }: Texts): string {
  return { outside: outcome.outsideLimits, unknown, within: outcome.withinLimits }[limitVerdict(result)];
}

function limitsText({ bandwidth: { unit }, min, max }: BandwidthResult, { outcome }: Texts): string {
  return outcome.limits(min && quantity(min, unit), max && quantity(max, unit));
}
