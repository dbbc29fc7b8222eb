import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { useChartStyles } from "../../parts/chart-styles";

const HEIGHT = 14;
/** A bar that is hardly there still shows that it is there, in hundredths of the width. */
const LEAST = 0.4;

const useStyles = makeStyles({
  chart: { width: "100%", display: "block" },
  base: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

interface Props {
  /** The ends of the scale that bars under each other share. */
  readonly domain: readonly [number, number];
  /** Where the bar starts: the plan. */
  readonly base: number;
  /** Solid. */
  readonly low: number;
  /** Outlined. */
  readonly high: number;
}

/**
 * From the plan to the outcome at the low end of an input, and to that at its high end. Decoration: the words and
 * figures stand beside it.
 */
export function SpanBar({ domain, base, low, high }: Props) {
  const styles = useStyles();
  const chart = useChartStyles();
  const x = scaleLinear<number>({ domain: [...domain], range: [0, 100] });
  const bar = (to: number, className: string, thickness: number) => {
    const [from, until] = [Math.min(x(base), x(to)), Math.max(x(base), x(to))];
    return (
      <Bar
        className={className}
        x={`${from}%`}
        width={`${Math.max(LEAST, until - from)}%`}
        y={(HEIGHT - thickness) / 2}
        height={thickness}
        rx={1}
      />
    );
  };
  // Where both lie on one side of the plan, the solid one lies thinner over the outlined one.
  const sameSide = (low - base) * (high - base) > 0;
  return (
    <svg className={styles.chart} height={HEIGHT} aria-hidden>
      {bar(high, chart.outlined, HEIGHT - 2)}
      {bar(low, chart.solid, sameSide ? HEIGHT / 2 : HEIGHT - 2)}
      <line className={styles.base} x1={`${x(base)}%`} x2={`${x(base)}%`} y1={0} y2={HEIGHT} />
    </svg>
  );
}
