import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { decodedText, readAsWindows } from "../../model/text/text-of-bytes";
import { useTexts } from "../texts/texts";

/** A file that the user chose, read as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  /** Extension and type: ".csv,text/csv". */
  readonly accept: string;
  readonly onFile: (file: TextFile) => void;
}

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: "0", flexBasis: "100%" },
});

/** A button that lets the user choose a text file. What is in it stays on this computer. */
export function FileButton({ label, accept, onFile }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState("");
  const read = async (file: File) => {
    setNote("");
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) {
      setNote(texts.unreadableFile(file.name));
      return;
    }
    const { text, isGuessed } = decodedText(bytes);
    if (isGuessed) setNote(readAsWindows(file.name));
    onFile({ name: file.name, text });
  };
  return (
    <>
      <Button onClick={() => picker.current?.click()}>{label}</Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void read(file);
          // The same file, once mended, must be able to be chosen again.
          target.value = "";
        }}
      />
      {note !== "" && (
        <p role="status" className={styles.note}>
          {note}
        </p>
      )}
    </>
  );
}
