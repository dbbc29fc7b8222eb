import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { timeOf } from "../figures/format";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { WorkButton } from "../shell/WorkButton";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
  action: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  help: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

function Told({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.help}>{title}</p>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}

/** What the add-in wrote in this workbook, how to take it back, and how to hand it over. */
export function Written() {
  const texts = useTexts();
  const styles = useStyles();
  const { phase, lastWrite, canUndo, live, frozen, frozenSince, older } = useSessionState();
  const changed = frozenSince?.changed ?? [];
  const { thaw } = useActions();
  const summary = lastWrite && texts.check.writtenAt(lastWrite.cells, timeOf(lastWrite.at) ?? lastWrite.at);
  return (
    <Section title={texts.check.written} help={summary ?? texts.check.nothingWritten}>
      {lastWrite && (
        <ul className={styles.list}>
          {lastWrite.sheets.map((sheet) => (
            <li key={sheet}>
              <PlaceButton place={{ sheet, address: "A1" }} name={sheet} />
            </li>
          ))}
        </ul>
      )}
      {older.length > 0 && (
        <Told title={texts.status.olderSheets}>
          {older.map(({ sheet, what, cells }) => (
            <li key={sheet}>
              {sheet}:{" "}
              {what === "missing" ? texts.status.older.missing : texts.status.older[what](texts.connect.cells(cells))}
            </li>
          ))}
        </Told>
      )}
      {changed.length > 0 && (
        <Told title={texts.status.changedSince}>
          {changed.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </Told>
      )}
      {lastWrite && (
        <div className={styles.action}>
          <WorkButton work="undoing" disabled={!canUndo}>
            {texts.actions.undo}
          </WorkButton>
          <p className={styles.help}>{texts.check.undoHelp}</p>
        </div>
      )}
      {frozen && (
        <div className={styles.action}>
          <Button disabledFocusable={phase !== "idle"} onClick={thaw}>
            {texts.history.thaw}
          </Button>
          <p className={styles.help}>{texts.history.thawHelp}</p>
        </div>
      )}
      {live && (
        <div className={styles.action}>
          <WorkButton work="freezing" disabled={frozen}>
            {texts.actions.freeze}
          </WorkButton>
          <p className={styles.help}>{texts.check.freezeHelp}</p>
        </div>
      )}
    </Section>
  );
}
