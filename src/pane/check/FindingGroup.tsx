import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import { where, type Severity } from "../../model/plan/finding";
import type { MarkedFinding } from "../../model/plan/marks";
import { useTexts } from "../texts/texts";
import { FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  panel: { marginInline: "0" },
});

/** So that what is typed at one stays there when another goes. */
function keyOf({ finding: { code, about, place, message } }: MarkedFinding): string {
  return [code, about, place ? where(place) : "", message].join("|");
}

/** Findings that are equally bad, under one heading that can be folded. */
export function FindingGroup({ severity, findings }: { severity: Severity; findings: readonly MarkedFinding[] }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <AccordionItem value={severity}>
      <AccordionHeader as="h3" size="small">
        {texts.check.group[severity](findings.length)}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={styles.list}>
          {findings.map((each) => (
            <FindingCard key={keyOf(each)} marked={each} />
          ))}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
