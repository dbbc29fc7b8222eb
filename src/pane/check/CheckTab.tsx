import { Accordion } from "@fluentui/react-components";
import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { FindingGroup } from "./FindingGroup";
import { HistoryList } from "../history/HistoryList";
import { Written } from "./Written";
import { findingsOf } from "./findings";

const SEVERITIES = ["error", "warning", "rounding"] as const;
/** What rounding explains needs no eye: it stays folded. */
const OPEN = ["error", "warning"];

/** What does not add up and what to do about it; and what was written, with the way back. */
export function CheckTab() {
  const texts = useTexts();
  const { connection, result } = useSessionState();
  if (!connection) return <EmptyState title={texts.check.empty} help={texts.check.emptyHelp} />;
  const findings = findingsOf(connection, result);
  const groups = SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  }));
  const [errors = 0, warnings = 0] = groups.map((group) => group.findings.length);
  return (
    <Panel title={errors + warnings === 0 ? texts.check.allGood : texts.check.found(errors, warnings)}>
      <Accordion collapsible multiple defaultOpenItems={OPEN}>
        {groups
          .filter((group) => group.findings.length > 0)
          .map((group) => (
            <FindingGroup key={group.severity} severity={group.severity} findings={group.findings} />
          ))}
      </Accordion>
      <Written />
      <HistoryList />
    </Panel>
  );
}
