import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * Type that grows with the window, so that the back row can read it: whichever of width and height is scarce decides,
 * and never smaller than a person at the screen itself can read.
 */
export const useSlideStyles = makeStyles({
  deck: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    boxSizing: "border-box",
    fontSize: "clamp(16px, min(2vw, 3.4vh), 60px)",
    lineHeight: "1.3",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media print": {
      height: "auto",
      fontSize: "13.5pt",
      // Paper is white, whatever the screen was.
      "--colorNeutralForeground1": "#000000",
      "--colorNeutralForeground2": "#333333",
      "--colorNeutralBackground1": "#ffffff",
      "--colorNeutralStroke2": "#999999",
    },
  },
  frame: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: "0", "@media print": { flex: "none" } },
  slide: {
    flex: "1 1 0",
    minHeight: "0",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: "0.5em",
    padding: "0.7em 1.6em 0.3em",
    "@media (max-width: 700px)": { padding: "0.6em 0.8em 0.3em" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${tokens.strokeWidthThick}`,
    },
    "@media print": { overflowY: "visible", flex: "none", ":not(:first-child)": { breakBefore: "page" } },
  },
  // On paper they are all there.
  hidden: { display: "none", "@media print": { display: "flex" } },
  title: {
    margin: "0",
    fontSize: "1.45em",
    lineHeight: "1.15",
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    overflowWrap: "break-word",
  },
  notes: {
    margin: "0",
    padding: "0.25em 0.6em",
    fontSize: "0.8em",
    border: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusLarge,
    "@media (forced-colors: active)": { border: "2px solid CanvasText" },
  },
  below: { margin: "0", fontSize: "0.72em", color: tokens.colorNeutralForeground2 },
  bottom: {
    marginTop: "auto",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "1em",
    fontSize: "0.68em",
    color: tokens.colorNeutralForeground2,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "0.16em 0.4em",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: "middle",
    },
    "& thead th": { fontSize: "0.72em", color: tokens.colorNeutralForeground2 },
  },
  name: { textAlign: "start" },
  figure: { textAlign: "end", whiteSpace: "nowrap" },
  total: { "& th, & td": { fontWeight: tokens.fontWeightSemibold } },
});
