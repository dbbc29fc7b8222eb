import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What every chart is drawn with: tokens of the theme, and the system's own colours where those are forced. */
export const useChartStyles = makeStyles({
  solid: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  // Outlined, so that cost and benefit differ without colour too.
  outlined: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: {
    ...typographyStyles.caption1,
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  muted: { fill: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { fill: "CanvasText" } },
});
