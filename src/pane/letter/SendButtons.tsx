import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useSessionState } from "../state/session";
import { useLetterTexts } from "../texts/letter";
import type { Letters } from "./use-letters";
import { useSending } from "./use-sending";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  message: { ...typographyStyles.body1, margin: "0" },
});

interface Props {
  readonly letters: Letters;
  /** It has a sheet of its own already. */
  readonly hasSheet?: true;
}

/** Copy, write on the sheet, save: and how it went. */
export function SendButtons({ letters, hasSheet }: Props) {
  const texts = useLetterTexts();
  const styles = useStyles();
  const { phase } = useSessionState();
  const { message, copy, toSheet, save, saveApart } = useSending(letters);
  const busy = phase !== "idle";
  return (
    <div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        {!hasSheet && (
          <Button disabledFocusable={busy} onClick={() => void toSheet()}>
            {texts.toSheet}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => void save()}>
          {texts.save}
        </Button>
        {letters.letters.length > 1 && (
          <Button disabledFocusable={busy} onClick={() => void saveApart()}>
            {texts.saveApart(letters.letters.length)}
          </Button>
        )}
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </div>
  );
}
