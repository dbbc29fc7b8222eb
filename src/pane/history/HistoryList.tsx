import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { countedWrites, isFull, type ListedWrite } from "../../workbook/store/undo-room";
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

/** The writes that can be taken back, line by line; marks of findings in a row are one. */
function linesOf(history: readonly ListedWrite[]) {
  let steps = 0;
  return countedWrites(history, ({ isMark }) => isMark === true).flatMap((writes) => {
    const [newest] = writes;
    steps += writes.length;
    return newest ? [{ ...newest, times: writes.length, steps }] : [];
  });
}

/** The writes that can be taken back, each together with all that came after it. */
export function HistoryList() {
  const texts = useTexts();
  const styles = useStyles();
  const { history, phase } = useSessionState();
  const { undo } = useActions();
  if (history.length === 0) return null;
  const lines = linesOf(history);
  return (
    <Section title={texts.history.title} help={texts.history.help}>
      {isFull(lines) && <p className={styles.full}>{texts.history.full}</p>}
      <ol className={styles.list}>
        {lines.map(({ id, what, at, cells, times, steps }) => {
          const told = [
            times > 1 ? texts.history.times(times) : null,
            timeOf(at),
            cells > 0 ? texts.history.cells(cells) : null,
          ];
          return (
            <li key={`${id} ${at}`} className={styles.line}>
              <span>
                {what}{" "}
                <span className={styles.when}>{told.filter((part) => part !== null && part !== "").join(" · ")}</span>
              </span>
              {/* Of several at once the last can be taken back by itself. */}
              {[...new Set(steps === times ? [1, steps] : [steps])].map((count) => (
                <Button
                  key={count}
                  size="small"
                  disabledFocusable={phase !== "idle"}
                  aria-label={
                    count === 1 ? `${texts.history.undoLast}: ${what}` : texts.history.undoUpToLabel(count, what)
                  }
                  onClick={() => undo(count)}
                >
                  {count === 1 ? texts.history.undoLast : texts.history.undoUpTo(count)}
                </Button>
              ))}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
