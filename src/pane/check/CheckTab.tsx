import { Accordion } from "@fluentui/react-components";
import { useState } from "react";
import { isAllKnown } from "../../workbook/connect/counts";
import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { useSessionState } from "../state/session";
import { useMarkTexts } from "../texts/marks";
import { useTexts } from "../texts/texts";
import { FindingFilter, NO_FILTER, isShown } from "./FindingFilter";
import { FindingGroup } from "./FindingGroup";
import { GoneMarks } from "./GoneMarks";
import { HistoryList } from "../history/HistoryList";
import { Written } from "./Written";
import { countsOf, findingsOf } from "./findings";

const SEVERITIES = ["error", "warning", "rounding"] as const;
/** What rounding explains needs no eye: it stays folded. */
const OPEN = ["error", "warning"];

/** What does not add up, what to do about it and what was said of it; and what was written, with the way back. */
export function CheckTab() {
  const { check: texts } = useTexts();
  const markTexts = useMarkTexts();
  const state = useSessionState();
  const [filter, setFilter] = useState(NO_FILTER);
  if (!state.connection) return <EmptyState title={texts.empty} help={texts.emptyHelp} />;
  const { findings, gone } = findingsOf(state);
  const { errors, warnings, open, seen, agreed } = countsOf(findings);
  const shown = findings.filter((each) => isShown(filter, each));
  const groups = SEVERITIES.map((severity) => ({
    severity,
    findings: shown.filter(({ finding }) => finding.severity === severity),
  }));
  // A mark takes no error away: the title tells all that stands.
  const lead = seen + agreed > 0 ? { lead: markTexts.counts(open, agreed, seen) } : {};
  return (
    <Panel title={errors + warnings === 0 ? texts.allGood : texts.found(errors, warnings)} {...lead}>
      {findings.length > 0 && <FindingFilter filter={filter} onFilter={setFilter} />}
      {state.scenario !== null && findings.length > 0 && <div>{markTexts.underScenario}</div>}
      {findings.length > 0 && shown.length === 0 && <div role="status">{markTexts.nothing}</div>}
      <Accordion collapsible multiple defaultOpenItems={OPEN}>
        {groups
          .filter((group) => group.findings.length > 0)
          .map((group) => (
            <FindingGroup key={group.severity} severity={group.severity} findings={group.findings} />
          ))}
      </Accordion>
      <GoneMarks marks={gone} isAllKnown={isAllKnown(state.connection, state.result)} />
      <Written />
      <HistoryList />
    </Panel>
  );
}
