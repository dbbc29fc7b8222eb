import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { TabId } from "../state/tabs";
import { TABS } from "../state/tabs";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { paddingInline: "6px", flexWrap: "wrap" },
  tab: {
    // All five on one line in the narrowest pane.
    "@media (max-width: 399px)": {
      paddingInline: "2px",
      "& > span": { fontSize: tokens.fontSizeBase200, padding: "0" },
    },
  },
});

interface Props {
  readonly selected: TabId;
  /** Findings that ask for a look. */
  readonly open: number;
  readonly onSelect: (tab: TabId) => void;
}

export function Tabs({ selected, open, onSelect }: Props) {
  const { tabs } = useTexts();
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.list}
      aria-label={tabs.label}
      selectedValue={selected}
      onTabSelect={(_, { value }) => {
        const tab = TABS.find((candidate) => candidate === value);
        if (tab) onSelect(tab);
      }}
    >
      {TABS.map((tab) => (
        <Tab
          key={tab}
          id={`tab-${tab}`}
          value={tab}
          className={styles.tab}
          {...(tab === selected && { "aria-controls": "panel" })}
        >
          {tab === "check" ? tabs.check(open) : tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}
