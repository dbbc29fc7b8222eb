import { Select, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { walkButtons } from "../parts/roving";
import { TABS, isTab, type TabId } from "../state/tabs";
import { useTexts } from "../texts/texts";
import { useLeftOver } from "./use-left-over";

/** Of the list with what does not fit, in pixels. */
const MORE = 76;
const OUT_OF_SIGHT = { visibility: "hidden", order: 1 } as const;

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", paddingInline: "6px" },
  // One line; what does not fit wraps out of sight, so that it can still be measured.
  list: { display: "flex", flexWrap: "wrap", flex: "1 1 0", minWidth: "0", height: "32px", overflow: "hidden" },
  more: { flexShrink: "0", width: `${MORE}px`, "& > select": { width: "100%", minWidth: "0" } },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    padding: `6px ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${tokens.strokeWidthThick}`,
    },
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
  const list = useRef<HTMLDivElement>(null);
  const name = (tab: TabId) => (tab === "check" ? tabs.check(open) : tabs[tab]);
  const left = useLeftOver(list, TABS.indexOf(selected), MORE).map((index) => TABS[index] ?? selected);
  return (
    <nav aria-label={tabs.label} className={styles.bar}>
      <div
        ref={list}
        role="tablist"
        tabIndex={-1}
        aria-label={tabs.label}
        className={styles.list}
        onKeyDown={walkButtons}
      >
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === selected}
            tabIndex={tab === selected ? 0 : -1}
            className={mergeClasses(styles.tab, tab === selected && styles.selected)}
            style={left.includes(tab) ? OUT_OF_SIGHT : undefined}
            {...(tab === selected && { "aria-controls": "panel" })}
            onClick={() => onSelect(tab)}
          >
            {name(tab)}
          </button>
        ))}
      </div>
      {left.length > 0 && (
        <Select
          appearance="underline"
          size="small"
          className={styles.more}
          aria-label={tabs.moreLabel}
          value=""
          onChange={(_, { value }) => isTab(value) && onSelect(value)}
        >
          <option value="" hidden>
            {tabs.more}
          </option>
          {left.map((tab) => (
            <option key={tab} value={tab}>
              {name(tab)}
            </option>
          ))}
        </Select>
      )}
    </nav>
  );
}
