import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LinkButton } from "../../parts/LinkButton";
import { useWhatIfTexts } from "../../texts/whatif";
import type { ToldChange } from "./change-text";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { ...typographyStyles.caption1Strong, overflowWrap: "anywhere" },
});

interface Props {
  readonly changes: readonly ToldChange[];
  readonly onEdit?: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** What a scenario changes, a line each, with what can be done about it. */
export function ChangeList({ changes, onEdit, onRemove }: Props) {
  const { editor } = useWhatIfTexts();
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {changes.map(({ key, label, text }) => (
        <li key={key} className={styles.item}>
          <span>
            {label} <span className={styles.text}>{text}</span>
          </span>
          <span>
            {onEdit && (
              <LinkButton label={editor.edit(label)} onClick={() => onEdit(key)}>
                {editor.editShort}
              </LinkButton>
            )}
            <LinkButton label={editor.remove(label)} onClick={() => onRemove(key)}>
              {editor.removeShort}
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
  );
}
