import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { withoutMarks, type Mark } from "../../model/plan/marks";
import { unbrokenEuros } from "../../model/text/dutch";
import { Section } from "../parts/Section";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useMarkTexts } from "../texts/marks";

const useStyles = makeStyles({
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
  told: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  said: { ...typographyStyles.caption1 },
});

interface Props {
  readonly marks: readonly Mark[];
  /** Whether all was known that a finding can hang on: only then are they surely gone. */
  readonly isAllKnown: boolean;
}

/** What was said of findings that are not found now. */
export function GoneMarks({ marks: gone, isAllKnown }: Props) {
  const texts = useMarkTexts();
  const styles = useStyles();
  const { settle } = useActions();
  const { phase } = useSessionState();
  if (gone.length === 0) return null;
  return (
    <Section title={texts.gone(gone.length)} help={isAllKnown ? texts.goneHelp : texts.notKnownHelp}>
      <ul className={styles.list}>
        {gone.map((mark) => (
          <li key={mark.id}>
            <div className={styles.told}>{unbrokenEuros(mark.told.message)}</div>
            <div className={styles.said}>{texts.said(mark)}</div>
          </li>
        ))}
      </ul>
      {isAllKnown && (
        <div>
          <Button
            size="small"
            disabledFocusable={phase !== "idle"}
            onClick={() => void settle((session) => session.setMarks((marks) => withoutMarks(marks, gone)))}
          >
            {texts.forget(gone.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}
