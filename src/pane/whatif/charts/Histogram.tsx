import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { useChartStyles } from "../../parts/chart-styles";
import { ChartFigure } from "./ChartFigure";

const HEIGHT = 180;
/** Lines of labels above the bars, so that neighbours do not overlap; and room for one beneath. */
const LINES = 4;
const BENEATH = 18;
const LINE = 14;
const ABOVE = LINES * LINE + 6;

const useStyles = makeStyles({
  chart: { width: "100%", display: "block", overflow: "visible" },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    strokeDasharray: "3 2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Mark {
  /** "P50": short. */
  readonly name: string;
  readonly value: number;
}

interface Props {
  readonly caption: string;
  /** Side by side, ascending. */
  readonly bins: readonly Bin[];
  /** Values that are pointed out, such as percentiles; ascending. */
  readonly marks: readonly Mark[];
  /** Bars below it are solid, those above outlined. */
  readonly threshold: number;
  readonly text: (value: number) => string;
}

/** How often an outcome fell where, with some values pointed out. Widths are percentages: text keeps its size. */
export function Histogram({ caption, bins, marks, threshold, text }: Props) {
  const styles = useStyles();
  const chart = useChartStyles();
  const [low, high] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const x = scaleLinear<number>({ domain: [low, high], range: [0, 100] });
  const y = scaleLinear<number>({
    domain: [0, Math.max(1, ...bins.map(({ count }) => count))],
    range: [0, HEIGHT - ABOVE - BENEATH],
  });
  const floor = HEIGHT - BENEATH;
  return (
    <ChartFigure caption={caption}>
      <svg
        className={styles.chart}
        height={HEIGHT}
        role="img"
        aria-label={`${caption}. ${marks.map(({ name, value }) => `${name}: ${text(value)}`).join("; ")}`}
      >
        {bins.map(({ from, to, count }) => (
          <Bar
            key={from}
            className={(from + to) / 2 < threshold ? chart.solid : chart.outlined}
            x={`${x(from)}%`}
            width={`${Math.max(0, x(to) - x(from)) * 0.9}%`}
            y={floor - y(count)}
            height={y(count)}
          />
        ))}
        {marks.map(({ name, value }, index) => {
          const line = (index % LINES) * LINE;
          return (
            <g key={name}>
              <line className={styles.mark} x1={`${x(value)}%`} x2={`${x(value)}%`} y1={line + LINE} y2={floor} />
              <text className={chart.text} x={`${x(value)}%`} y={line + 10} textAnchor={anchorAt(x(value))}>
                {name} {text(value)}
              </text>
            </g>
          );
        })}
        <line className={chart.axis} x1="0" x2="100%" y1={floor} y2={floor} />
        <text className={mergeClasses(chart.text, chart.muted)} x="0" y={HEIGHT - 4}>
          {text(low)}
        </text>
        <text className={mergeClasses(chart.text, chart.muted)} x="100%" y={HEIGHT - 4} textAnchor="end">
          {text(high)}
        </text>
      </svg>
    </ChartFigure>
  );
}

/** Labels near an edge stay inside. */
function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent < 20) return "start";
  return percent > 80 ? "end" : "middle";
}
