import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { MOST_UNDO } from "../../workbook/store/undo-room";
import { timeOf } from "../figures/format";
import { Section } from "../parts/Section";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { margin: "0", padding: "0", listStyleType: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  full: { ...typographyStyles.caption1, margin: "0" },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The writes that can be taken back, each together with all that came after it. */
export function HistoryList() {
  const texts = useTexts();
  const styles = useStyles();
  const { history, phase } = useSessionState();
  const { undo } = useActions();
  if (history.length === 0) return null;
  return (
    <Section title={texts.history.title} help={texts.history.help}>
      {history.length === MOST_UNDO && <p className={styles.full}>{texts.history.full}</p>}
      <ol className={styles.list}>
        {history.map(({ id, what, at, cells }, index) => {
          const steps = index + 1;
          const told = [timeOf(at), cells > 0 ? texts.history.cells(cells) : null];
          return (
            <li key={`${id} ${at}`} className={styles.line}>
              <span>
                {what}{" "}
                <span className={styles.when}>{told.filter((part) => part !== null && part !== "").join(" · ")}</span>
              </span>
              <Button
                size="small"
                disabledFocusable={phase !== "idle"}
                aria-label={
                  steps === 1 ? `${texts.history.undoLast}: ${what}` : texts.history.undoUpToLabel(steps, what)
                }
                onClick={() => undo(steps)}
              >
                {steps === 1 ? texts.history.undoLast : texts.history.undoUpTo(steps)}
              </Button>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
