import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { walkButtons } from "../parts/roving";
import { useWhatIfTexts } from "../texts/whatif";
import { VIEWS, type ViewId } from "./views";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  view: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
      ":hover": { color: "HighlightText", backgroundColor: "Highlight" },
    },
  },
});

interface Props {
  readonly selected: ViewId;
  readonly onSelect: (view: ViewId) => void;
}

/** The views of the tab: one stop for Tab, arrow keys between them, Enter or Space to open. */
export function ViewSwitch({ selected, onSelect }: Props) {
  const { views } = useWhatIfTexts();
  const styles = useStyles();
  return (
    <div role="tablist" tabIndex={-1} aria-label={views.label} className={styles.list} onKeyDown={walkButtons}>
      {VIEWS.map((view) => (
        <button
          key={view}
          id={`view-${view}`}
          type="button"
          role="tab"
          aria-selected={view === selected}
          tabIndex={view === selected ? 0 : -1}
          className={mergeClasses(styles.view, view === selected && styles.selected)}
          {...(view === selected && { "aria-controls": "view" })}
          onClick={() => onSelect(view)}
        >
          {views[view]}
        </button>
      ))}
    </div>
  );
}
