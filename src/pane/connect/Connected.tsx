import { makeStyles, tokens } from "@fluentui/react-components";
import type { Connection } from "../../workbook/connection";
import { Panel } from "../parts/Panel";
import { WorkButton } from "../shell/WorkButton";
import { useNavigation } from "../state/navigation";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { CertainLinks } from "./CertainLinks";
import { DoubtfulLinks } from "./DoubtfulLinks";
import { FoundTables } from "./FoundTables";
import { Missing } from "./Missing";
import { WritePreview } from "./WritePreview";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was found: what needs a look first, what is certain folded away, and what will be written. */
export function Connected({ connection }: { connection: Connection }) {
  const texts = useTexts();
  const styles = useStyles();
  const { goTo } = useNavigation();
  const { live, frozen, preview } = useSessionState();
  const { links, missing, tables } = connection;
  const doubtful = links.filter((link) => link.doubtful);
  const certain = links.filter((link) => !link.doubtful);
  const all = links.length + missing.length;
  const written = live || frozen;
  const toWrite = preview.filter(({ kind }) => kind !== "unchanged");
  return (
    <Panel
      title={missing.length === 0 ? texts.connect.allFound(all) : texts.connect.found(links.length, all)}
      lead={texts.connect.summary(doubtful.length, missing.length)}
    >
      {doubtful.length > 0 && <DoubtfulLinks links={doubtful} connection={connection} />}
      {missing.length > 0 && <Missing inputs={missing} />}
      {toWrite.length > 0 && <WritePreview sheets={toWrite} />}
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
      {tables.length > 0 && <FoundTables tables={tables} />}
      {certain.length > 0 && <CertainLinks links={certain} connection={connection} />}
    </Panel>
  );
}
