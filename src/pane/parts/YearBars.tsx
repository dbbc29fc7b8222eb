import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useChartStyles } from "./chart-styles";

const HEIGHT = 120;
/** Room for a label above the highest bar and below the lowest. */
const LABEL = 18;

const useStyles = makeStyles({
  figure: { margin: "0", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  chart: { width: "100%", display: "block", overflow: "visible" },
});

export interface Bar {
  readonly label: string;
  /** Only for its height on the screen; null draws no bar. */
  readonly value: number | null;
  /** The same figure as the table beneath writes it. */
  readonly text: string;
}

interface Props {
  /** What the bars say together, with the unit. */
  readonly caption: string;
  readonly bars: readonly Bar[];
  /** Which sign is drawn solid: benefits are negative, people off a list positive. */
  readonly solid: "negative" | "positive";
}

/**
 * One bar a year around a zero line, each with its figure. Widths are percentages: text keeps its size when narrow.
 * Nothing is drawn while every year is unknown.
 */
export function YearBars({ caption, bars, solid }: Props) {
  const styles = useStyles();
  const chart = useChartStyles();
  if (bars.every(({ value }) => value === null)) return null;
  const values = bars.map(({ value }) => value ?? 0);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const room = HEIGHT - (top > 0 ? LABEL : 0) - (bottom < 0 ? LABEL : 0);
  const scale = room / (top - bottom || 1);
  const zero = (top > 0 ? LABEL : 0) + top * scale;
  const step = 100 / bars.length;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <svg
        className={styles.chart}
        height={HEIGHT + LABEL}
        role="img"
        aria-label={`${caption}: ${bars.map(({ label, text }) => `${label} ${text}`).join("; ")}`}
      >
        {bars.map(({ label, value, text }, index) => {
          const height = Math.abs(value ?? 0) * scale;
          const negative = (value ?? 0) < 0;
          const centre = `${(index + 0.5) * step}%`;
          return (
            <g key={label}>
              {value !== null && (
                <rect
                  className={negative === (solid === "negative") ? chart.solid : chart.outlined}
                  x={`${(index + 0.2) * step}%`}
                  width={`${0.6 * step}%`}
                  y={negative ? zero : zero - height}
                  height={height}
                  rx={2}
                />
              )}
              <text
                className={chart.text}
                x={centre}
                y={negative ? zero + height + 14 : zero - height - 5}
                textAnchor="middle"
              >
                {text}
              </text>
              <text
                className={mergeClasses(chart.text, chart.muted)}
                x={centre}
                y={HEIGHT + LABEL - 3}
                textAnchor="middle"
              >
                {label}
              </text>
            </g>
          );
        })}
        <line className={chart.axis} x1="0" x2="100%" y1={zero} y2={zero} />
      </svg>
    </figure>
  );
}
