import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Decimal } from "../../model/money/decimal";
import type { SheetPreview } from "../../workbook/own-sheets/preview";
import { roomText, type HistoryRoom } from "../../workbook/store/undo-room";
import { count } from "../figures/format";
import { shownText, typedText } from "../history/shown-text";
import { Card } from "../parts/Card";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  sheet: { fontWeight: tokens.fontWeightSemibold, flexGrow: "1" },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  examples: {
    ...typographyStyles.caption1,
    margin: "0",
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  typed: { ...typographyStyles.caption1Strong, margin: "0", overflowWrap: "anywhere" },
});

interface WritePreviewProps {
  readonly sheets: readonly SheetPreview[];
  readonly room: () => HistoryRoom;
}

/** Nothing surprising in the workbook: what will be written on which sheets, and what that cannot be taken back from, before it is. */
export function WritePreview({ sheets, room }: WritePreviewProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Section title={texts.connect.preview} help={texts.connect.previewHelp}>
      {sheets.map(({ sheet, kind, cells, what, typed, examples, ...counts }) => (
        <Card key={sheet}>
          <div className={styles.line}>
            <span className={styles.sheet}>{sheet}</span>
            <Badge appearance="tint" color="brand">
              {texts.connect.previewKind[kind]}
            </Badge>
          </div>
          <div className={styles.what}>
            {what} · {texts.connect.cells(cells)}
            {kind === "update" &&
              `: ${texts.history.changes(some(counts.added), some(counts.changed), some(counts.removed))}`}
          </div>
          {examples.length > 0 && (
            <ul className={styles.examples} aria-label={`${texts.history.examples}: ${sheet}`}>
              {examples.map(({ address, before, after }) => (
                <li key={address}>
                  {address}: {shownText(before, texts)} → {shownText(after, texts)}
                </li>
              ))}
            </ul>
          )}
          {typed.length > 0 && (
            <p className={styles.typed}>{texts.history.willBeOverwritten(typedText(typed, texts))}</p>
          )}
        </Card>
      ))}
      {roomText(room()).map((sentence) => (
        <p key={sentence} className={styles.typed}>
          {sentence}
        </p>
      ))}
      {isFirst(sheets) && <p className={styles.what}>{texts.connect.endsUndo}</p>}
    </Section>
  );
}

/** Said once: nothing of ours is in the workbook yet. */
function isFirst(sheets: readonly SheetPreview[]): boolean {
  return sheets.length > 0 && sheets.every(({ kind }) => kind === "new");
}

function some(cells: number): string | null {
  return cells === 0 ? null : count(new Decimal(cells));
}
