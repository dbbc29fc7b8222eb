import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { useChartStyles } from "../../parts/chart-styles";
import { ChartFigure } from "./ChartFigure";
import { withoutOverlap } from "./label-positions";
import { useWidth } from "./use-width";

const HEIGHT = 220;
const TOP = 8;
const BOTTOM = 22;
/** Room for the number of a line at its end. */
const RIGHT = 18;
/** Width of a character of a label, and height of a line of text: enough for the font of captions. */
const CHARACTER = 6.5;
const LINE = 14;
/** Told apart without colour. */
const DASHES = ["none", "6 3", "2 3", "8 3 2 3", "12 4", "4 2 1 2"];

const useStyles = makeStyles({
  chart: { width: "100%", display: "block", overflow: "visible" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  mark: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly name: string;
  /** At least two, ascending in x. */
  readonly points: readonly Point[];
}

interface Props {
  readonly caption: string;
  readonly lines: readonly Line[];
  /** How numbers along an axis are written; short. */
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** Where the plan itself lies. */
  readonly mark?: Point;
}

/** Lines with their number at the end, in the order of the table beneath. A single line needs no number. */
export function LineChart({ caption, lines, xText, yText, mark }: Props) {
  const styles = useStyles();
  const chart = useChartStyles();
  const [ref, width] = useWidth<SVGSVGElement>();
  const points = [...lines.flatMap((line) => line.points), ...(mark ? [mark] : [])];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const y = scaleLinear<number>({ domain: [Math.min(...ys), Math.max(...ys)], range: [HEIGHT - BOTTOM, TOP], nice: 4 });
  const yTicks = y.ticks(4);
  const left = Math.max(...yTicks.map((tick) => yText(tick).length)) * CHARACTER + 4;
  const right = width - (lines.length > 1 ? RIGHT : 8);
  const x = scaleLinear<number>({ domain: [Math.min(...xs), Math.max(...xs)], range: [left, right] });
  const ends = withoutOverlap(
    lines.map((line) => y(line.points.at(-1)?.y ?? 0)),
    LINE,
  );
  return (
    <ChartFigure caption={caption}>
      <svg
        ref={ref}
        className={styles.chart}
        height={HEIGHT}
        role="img"
        aria-label={spoken(caption, lines, xText, yText)}
      >
        {yTicks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text className={mergeClasses(chart.text, chart.muted)} x={left - 4} y={y(tick) + 4} textAnchor="end">
              {yText(tick)}
            </text>
          </g>
        ))}
        {x.ticks(width < 400 ? 3 : 5).map((tick) => (
          <text
            key={tick}
            className={mergeClasses(chart.text, chart.muted)}
            x={x(tick)}
            y={HEIGHT - 4}
            textAnchor="middle"
          >
            {xText(tick)}
          </text>
        ))}
        {lines.map((line, index) => (
          <g key={line.name}>
            <LinePath
              data={[...line.points]}
              className={styles.line}
              strokeDasharray={DASHES[index % DASHES.length] ?? "none"}
              x={(point) => x(point.x)}
              y={(point) => y(point.y)}
            />
            {lines.length > 1 && (
              <text className={chart.text} x={x(line.points.at(-1)?.x ?? 0) + 4} y={(ends[index] ?? 0) + 4}>
                {index + 1}
              </text>
            )}
          </g>
        ))}
        {mark && <circle className={styles.mark} cx={x(mark.x)} cy={y(mark.y)} r={4} />}
      </svg>
    </ChartFigure>
  );
}

/** Where each line begins and ends, for who does not see it; all points stand in the table. */
function spoken(caption: string, lines: readonly Line[], xText: Props["xText"], yText: Props["yText"]): string {
  const at = ({ x, y }: Point) => `${xText(x)}: ${yText(y)}`;
  const told = lines.map(({ name, points }) =>
    [name, ...[points[0], points.at(-1)].flatMap((point) => (point ? [at(point)] : []))].join(", "),
  );
  return `${caption}. ${told.join("; ")}`;
}
