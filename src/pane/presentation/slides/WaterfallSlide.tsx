import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import { Bar, Line } from "@visx/shape";
import { useId } from "react";
import { presentationNl as say } from "../../texts/presentation-nl";
import { nl } from "../../texts/nl";
import type { Step, WaterfallView } from "../view/view";
import { useSlideStyles } from "./use-slide-styles";

/** A bar that is hardly there still shows that it is there, in hundredths of the width. */
const LEAST = 0.5;

const useStyles = makeStyles({
  name: { textAlign: "start", width: "42%", overflowWrap: "break-word" },
  course: { position: "relative", textAlign: "start", width: "36%", "@media (max-width: 700px)": { width: "18%" } },
  word: { whiteSpace: "nowrap" },
  // As high as the row, whatever the length of its name.
  chart: { position: "absolute", inset: "0", width: "100%", height: "100%" },
  negative: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
    "@media print": { fill: "#0f548c", printColorAdjust: "exact" },
  },
  edge: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  stripe: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  total: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "3px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

type Scale = (value: number) => number;

/** What else stands on the slide, in its own type, and the height of a row in the type of the table. */
const AROUND = 12;
const ROW = 1.66;

/** As large as lets them all stand there at once; where that is too small to read, the slide scrolls. */
function typeFor(rows: number): string {
  return `clamp(14px, calc((100vh - ${AROUND}em) / ${(rows * ROW).toFixed(1)}), 1em)`;
}

/** From the parts to the result: a row each, so that a long name can be read, with its bar beside the figure itself. */
export function WaterfallSlide({ view: { steps, below } }: { readonly view: WaterfallView }) {
  const styles = useStyles();
  const slide = useSlideStyles();
  const ends = steps.flatMap(({ bar }) => (bar ? [bar.from, bar.to] : []));
  const x = scaleLinear<number>({ domain: [Math.min(0, ...ends), Math.max(0, ...ends)], range: [1, 99] });
  return (
    <>
      <table className={slide.table} style={{ fontSize: typeFor(steps.length + 1) }}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {say.step}
            </th>
            <th scope="col" className={styles.course}>
              {say.course}
            </th>
            <th scope="col" className={slide.figure}>
              {nl.outcome.thousands}
            </th>
            <th scope="col" className={slide.name}>
              {say.meaning}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <tr key={index} className={step.isTotal ? slide.total : undefined}>
              <th scope="row" className={styles.name}>
                {step.name}
              </th>
              <td className={styles.course}>
                <StepBar step={step} x={x} />
              </td>
              <td className={slide.figure}>{step.amount}</td>
              <td className={styles.word}>{say.words[step.sign]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={slide.below}>{below.join(" ")}</p>
    </>
  );
}

/** Decoration: figure and word stand beside it. Benefit, cost and total differ in pattern, not in colour alone. */
function StepBar({ step: { bar, isTotal, sign }, x }: { readonly step: Step; readonly x: Scale }) {
  const styles = useStyles();
  const stripes = useId();
  if (!bar) return null;
  const [left, right] = [Math.min(x(bar.from), x(bar.to)), Math.max(x(bar.from), x(bar.to))];
  const place = { x: `${left}%`, width: `${Math.max(LEAST, right - left)}%`, y: "18%", height: "64%" };
  const upright = (at: number, from: string, to: string, className: string | undefined) => (
    <Line className={className ?? ""} x1={`${x(at)}%`} x2={`${x(at)}%`} y1={from} y2={to} />
  );
  return (
    <svg className={styles.chart} aria-hidden>
      {!isTotal && sign === "positive" && (
        <pattern id={stripes} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.stripe} x1="0" x2="0" y1="0" y2="8" />
        </pattern>
      )}
      {upright(0, "0", "100%", styles.zero)}
      {isTotal ? (
        <Bar className={styles.total} {...place} />
      ) : sign === "positive" ? (
        <Bar className={styles.edge} {...place} fill={`url(#${stripes})`} />
      ) : (
        <Bar className={mergeClasses(styles.negative, styles.edge)} {...place} />
      )}
      {/* Where it ended, down to where the next begins. */}
      {upright(bar.to, "82%", "100%", styles.edge)}
      {!isTotal && upright(bar.from, "0", "18%", styles.edge)}
    </svg>
  );
}
