import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Connection } from "../../workbook/connect/connection";
import { countsOf, missingTables, type ConnectionCounts } from "../../workbook/connect/counts";
import { isSettled } from "../../workbook/links/link";
import { Panel } from "../parts/Panel";
import { WorkButton } from "../shell/WorkButton";
import { useNavigation } from "../state/navigation";
import { useSessionState } from "../state/session";
import { useTexts, type Texts } from "../texts/texts";
import { CertainLinks } from "./CertainLinks";
import { DoubtfulLinks } from "./DoubtfulLinks";
import { FoundTables, tableKey } from "./FoundTables";
import { Missing } from "./Missing";
import { Moved } from "./Moved";
import { OwnPlanButton } from "./OwnPlanButton";
import { TakeAllFromPlan } from "./TakeAllFromPlan";
import { ToSettleContext } from "./use-settling";
import { UnusableLinks } from "./UnusableLinks";
import { WithoutCell } from "./WithoutCell";
import { WritePreview } from "./WritePreview";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was found: what needs a look first, what is certain folded away, and what will be written. */
export function Connected({ connection }: { connection: Connection }) {
  const texts = useTexts();
  const styles = useStyles();
  const { goTo } = useNavigation();
  const { live, frozen, preview, room, moved } = useSessionState();
  const { plan, links, missing, tables, typed, leftOut, fromPlan, foundSince } = connection;
  const doubtful = links.filter((link) => link.doubtful);
  const unusable = links.filter((link) => !link.doubtful && !link.usable);
  const certain = links.filter((link) => !link.doubtful && link.usable);
  const counts = countsOf(connection);
  const tablesLost = missingTables(connection).length;
  const toSettle = useMemo(
    () => [
      ...links.filter((link) => link.doubtful).map(({ input }) => input),
      ...missing.map(({ input }) => input),
      ...tables.filter((table) => !isSettled(table)).map(({ table }) => tableKey(table)),
    ],
    [links, missing, tables],
  );
  const written = live || frozen;
  const withoutCell = [...typed, ...fromPlan, ...foundSince, ...leftOut];
  const toWrite = preview.filter(({ kind }) => kind !== "unchanged");
  return (
    <ToSettleContext value={toSettle}>
      <Panel title={titleOf(counts, texts)} lead={texts.connect.summary({ ...counts, tables: tablesLost })}>
        {moved.length > 0 && <Moved changes={moved} plan={plan} />}
        <TakeAllFromPlan connection={connection} />
        {doubtful.length > 0 && <DoubtfulLinks links={doubtful} connection={connection} />}
        {unusable.length > 0 && <UnusableLinks links={unusable} connection={connection} />}
        {missing.length > 0 && <Missing inputs={missing} plan={plan} />}
        {tables.some((table) => !isSettled(table)) && <FoundTables tables={tables} />}
        {toWrite.length > 0 && <WritePreview sheets={toWrite} room={room} />}
        <div className={styles.actions}>
          {!written && (
            <WorkButton work="recalculating" appearance="primary" onDone={() => goTo("outcome")}>
              {texts.actions.writeFirst}
            </WorkButton>
          )}
          <WorkButton work="connecting" appearance="secondary">
            {texts.actions.reconnect}
          </WorkButton>
        </div>
        {withoutCell.length > 0 && <WithoutCell inputs={withoutCell} connection={connection} />}
        {tables.length > 0 && tables.every(isSettled) && <FoundTables tables={tables} />}
        {certain.length > 0 && <CertainLinks links={certain} connection={connection} />}
        <OwnPlanButton />
      </Panel>
    </ToSettleContext>
  );
}

/** Everything is found only where all of it can be used: a cell with a text in it answers nothing. */
function titleOf({ all, missing, unusable }: ConnectionCounts, { connect }: Texts): string {
  if (missing + unusable === 0) return connect.allFound(all);
  return unusable === 0 ? connect.found(all - missing, all) : connect.usable(all - missing - unusable, all);
}
