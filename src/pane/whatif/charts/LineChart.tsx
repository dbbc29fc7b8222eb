import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { useChartStyles } from "../../parts/chart-styles";
import { ChartFigure } from "./ChartFigure";
import { coinciding } from "./coinciding";
import type { Line, Point } from "./line";
import { LineLegend } from "./LineLegend";
import { withoutOverlap } from "./label-positions";
import { useWidth } from "./use-width";

const HEIGHT = 220;
const TOP = 8;
const BOTTOM = 22;
/** Room beyond lines that bear no name. */
const RIGHT = 8;
/** A name has more wide letters than a figure. */
const LETTER = 7;
/** The part of the width that names at the ends of lines may take. */
const NAMES = 0.34;
/** Width of a character of a label, and height of a line of text: enough for the font of captions. */
const CHARACTER = 6.5;
const LINE = 14;
/** Told apart without colour. */
const DASHES = ["none", "6 3", "2 3", "8 3 2 3", "14 4", "4 2 1 2", "1 6", "14 3 2 3 2 3", "10 8", "5 9"];

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
  // Names cross other lines where theirs ends early.
  name: {
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
  mark: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

interface Props {
  readonly caption: string;
  readonly lines: readonly Line[];
  /** How numbers along an axis are written; short. */
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** Where the plan itself lies. */
  readonly mark?: Point;
}

/** Lines with number and name at their end, in the order of the table beneath, and a legend. A single line needs neither. */
export function LineChart({ caption, lines, xText, yText, mark }: Props) {
  const styles = useStyles();
  const chart = useChartStyles();
  const [ref, width] = useWidth<SVGSVGElement>();
  const points = [...lines.flatMap((line) => line.points), ...(mark ? [mark] : [])];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const y = scaleLinear<number>({ domain: [Math.min(...ys), Math.max(...ys)], range: [HEIGHT - BOTTOM, TOP], nice: 4 });
  const yTicks = y.ticks(4);
  const left = Math.max(...yTicks.map((tick) => yText(tick).length)) * CHARACTER + 4;
  const isNamed = lines.length > 1;
  const farthest = Math.max(...xs);
  const names = isNamed ? lines.map((line, index) => endName(line, index, { width, farthest })) : [];
  const right = width - RIGHT - Math.max(0, ...names.map(({ length }) => length)) * LETTER;
  const x = scaleLinear<number>({ domain: [Math.min(...xs), Math.max(...xs)], range: [left, right] });
  const groups = coinciding(lines, y);
  const dashOf = (group: number) => DASHES[group % DASHES.length] ?? "none";
  const ends = lines.map(({ points: own }) => own.at(-1) ?? { x: 0, y: 0 });
  const heights = namesApart(ends, y);
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
        {x.ticks(right - left < 300 ? 3 : 5).map((tick) => (
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
        {groups.map(([first = 0], group) => (
          <LinePath
            key={first}
            data={[...(lines[first]?.points ?? [])]}
            className={styles.line}
            strokeDasharray={dashOf(group)}
            x={(point) => x(point.x)}
            y={(point) => y(point.y)}
          />
        ))}
        {mark && <circle className={styles.mark} cx={x(mark.x)} cy={y(mark.y)} r={4} />}
        {names.map((name, index) => (
          <text
            key={name}
            className={mergeClasses(chart.text, styles.name)}
            x={x(ends[index]?.x ?? 0) + 6}
            y={(heights[index] ?? 0) + 4}
          >
            {name}
          </text>
        ))}
      </svg>
      {isNamed && <LineLegend lines={lines} groups={groups} dashOf={dashOf} lineClass={styles.line} />}
    </ChartFigure>
  );
}

/** "1 uitrol", no longer than there is room for; the number alone in the midst of the chart. */
function endName(
  { name, short = name, points }: Line,
  index: number,
  { width, farthest }: { readonly width: number; readonly farthest: number },
): string {
  const end = points.at(-1)?.x;
  if (end !== farthest) return String(index + 1);
  const text = `${index + 1} ${short}`;
  const most = Math.max(4, Math.floor((width * NAMES) / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** How high each name stands: beside the end of its line, clear of the names of lines that end there too. */
function namesApart(ends: readonly Point[], y: (value: number) => number): readonly number[] {
  const heights = ends.map((end) => y(end.y));
  for (const place of new Set(ends.map((end) => end.x))) {
    const own = ends.flatMap((end, index) => (end.x === place ? [index] : []));
    withoutOverlap(
      own.map((index) => heights[index] ?? 0),
      LINE,
    ).forEach((height, at) => (heights[own[at] ?? 0] = height));
  }
  return heights;
}

/** Where each line begins and ends, for who does not see it; all points stand in the table. */
function spoken(caption: string, lines: readonly Line[], xText: Props["xText"], yText: Props["yText"]): string {
  const at = ({ x, y }: Point) => `${xText(x)}: ${yText(y)}`;
  const told = lines.map(({ name, points, note }) =>
    [name, ...[points[0], points.at(-1)].flatMap((point) => (point ? [at(point)] : [])), ...(note ? [note] : [])].join(
      ", ",
    ),
  );
  return `${caption}. ${told.join("; ")}`;
}
