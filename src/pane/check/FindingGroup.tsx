import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../model/plan/finding";
import { useTexts } from "../texts/texts";
import { FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  panel: { marginInline: "0" },
});

/** Findings that are equally bad, under one heading that can be folded. */
export function FindingGroup({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <AccordionItem value={severity}>
      <AccordionHeader as="h3" size="small">
        {texts.check.group[severity](findings.length)}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={styles.list}>
          {findings.map((finding, index) => (
            <FindingCard key={index} finding={finding} />
          ))}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
