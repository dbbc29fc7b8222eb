import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Comparison } from "../../../model/whatif/scenario/comparison";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { ChartFigure } from "../charts/ChartFigure";
import { SpanBar } from "../charts/SpanBar";
import { largestOf, shownAs } from "../parts/outcome-format";

const useStyles = makeStyles({
  bars: { listStyleType: "none", margin: "0", padding: "0" },
  line: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  figure: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** The result of each scenario as a bar from zero: a benefit solid, cost outlined. The table beneath has the figures. */
export function ResultBars({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts();
  const { compare: say } = useWhatIfTexts();
  const styles = useStyles();
  const line = comparison.sections.flatMap(({ lines }) => lines).find(({ id }) => id === "result");
  if (!line) return null;
  const shown = shownAs("eur", largestOf(line.values));
  const values = line.values.map((value) => value?.toNumber() ?? 0);
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  return (
    <ChartFigure caption={`${say.chart(shown.unit)}. ${texts.outcome.signs}`}>
      <ul className={styles.bars}>
        {comparison.runs.map(({ id, name }, index) => {
          const value = line.values[index];
          const size = value?.toNumber() ?? 0;
          return (
            <li key={id ?? ""}>
              <div className={styles.line}>
                <span>{name}</span>
                <span className={styles.figure}>{value ? shown.format(value) : texts.unknown}</span>
              </div>
              <SpanBar domain={domain} base={0} low={Math.min(0, size)} high={Math.max(0, size)} />
            </li>
          );
        })}
      </ul>
    </ChartFigure>
  );
}
