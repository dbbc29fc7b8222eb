import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { FindingCard } from "./FindingCard";
import { Written } from "./Written";
import { findingsOf } from "./findings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  panel: { marginInline: "0" },
});

/** What does not add up and what to do about it; and what was written, with the way back. */
export function CheckTab() {
  const texts = useTexts();
  const styles = useStyles();
  const { connection, result } = useSessionState();
  if (!connection) return <EmptyState title={texts.check.empty} help={texts.check.emptyHelp} />;
  const findings = findingsOf(connection, result);
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const roundings = findings.filter(({ severity }) => severity === "rounding");
  const toLookAt = [...errors, ...warnings];
  return (
    <Panel title={toLookAt.length === 0 ? texts.check.allGood : texts.check.found(errors.length, warnings.length)}>
      {toLookAt.length > 0 && (
        <div className={styles.list}>
          {toLookAt.map((finding, index) => (
            <FindingCard key={index} finding={finding} />
          ))}
        </div>
      )}
      {roundings.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="roundings">
            <AccordionHeader as="h3" size="small">
              {texts.check.roundings(roundings.length)}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <div className={styles.list}>
                {roundings.map((finding, index) => (
                  <FindingCard key={index} finding={finding} />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      <Written />
    </Panel>
  );
}
