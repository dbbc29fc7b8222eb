import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Decimal } from "../../model/money/decimal";
import { count, timeOf } from "../figures/format";
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

/** What the add-in wrote in this workbook, how to take it back, and how to hand it over. */
export function Written() {
  const texts = useTexts();
  const styles = useStyles();
  const { phase, lastWrite, canUndo, live, frozen } = useSessionState();
  const { thaw } = useActions();
  const summary =
    lastWrite && texts.check.writtenAt(count(new Decimal(lastWrite.cells)), timeOf(lastWrite.at) ?? lastWrite.at);
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
