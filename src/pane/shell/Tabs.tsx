import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { walkButtons } from "../parts/roving";
import { TABS, type TabId } from "../state/tabs";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", paddingInline: "6px" },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    padding: `6px ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${tokens.strokeWidthThick}`,
    },
    // On two lines at most in the narrowest pane.
    "@media (max-width: 399px)": { paddingInline: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalXS,
      bottom: "0",
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

interface Props {
  readonly selected: TabId;
  /** Findings that ask for a look. */
  readonly open: number;
  readonly onSelect: (tab: TabId) => void;
}

/**
 * The tabs, by the pattern of WAI-ARIA: one stop for Tab, arrow keys between them, Enter or Space to open.
 *
 * Not Fluent's TabList: that puts focusable helpers in the page that are hidden from screen readers, which axe-core
 * rightly refuses.
 */
export function Tabs({ selected, open, onSelect }: Props) {
  const { tabs } = useTexts();
  const styles = useStyles();
  return (
    <nav aria-label={tabs.label}>
      <div role="tablist" tabIndex={-1} aria-label={tabs.label} className={styles.list} onKeyDown={walkButtons}>
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === selected}
            tabIndex={tab === selected ? 0 : -1}
            className={mergeClasses(styles.tab, tab === selected && styles.selected)}
            {...(tab === selected && { "aria-controls": "panel" })}
            onClick={() => onSelect(tab)}
          >
            {tab === "check" ? tabs.check(open) : tabs[tab]}
          </button>
        ))}
      </div>
    </nav>
  );
}
