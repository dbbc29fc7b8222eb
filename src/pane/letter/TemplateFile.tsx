import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { TemplateError, readTemplate, type Template } from "../../letter/template/template";
import { Card } from "../parts/Card";
import { FileButton, type TextFile } from "../parts/FileButton";
import { Section } from "../parts/Section";
import { useLetterTexts } from "../texts/letter";
import { TYPES } from "../files/download";
import { useFiles } from "../files/use-files";

/** A text of the municipality itself. */
export interface OwnTemplate {
  readonly file: string;
  readonly template: Template;
}

interface Problem {
  readonly file: string;
  readonly messages: readonly string[];
}

interface Props {
  readonly own: OwnTemplate | null;
  readonly onOwn: (own: OwnTemplate | null) => void;
  /** The text to start from. */
  readonly standard: string;
  readonly name: string;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.body1, margin: "0" },
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
});

/** The words of the letter as a file: to keep, to change, and to use. */
export function TemplateFile({ own, onOwn, standard, name }: Props) {
  const texts = useLetterTexts();
  const styles = useStyles();
  const files = useFiles();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [left, setLeft] = useState(0);
  const open = (file: TextFile) => {
    setProblem(null);
    try {
      onOwn({ file: file.name, template: readTemplate(file.text) });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      setProblem({ file: file.name, messages: error.faults.map(({ message }) => message) });
    }
  };
  return (
    <Section title={texts.template} help={texts.templateHelp}>
      <div className={styles.buttons}>
        <Button onClick={() => void files.give(`brief-${name}.txt`, standard, TYPES.text)}>{texts.saveTemplate}</Button>
        {/* What it says of a file goes with the file. */}
        <FileButton key={left} label={texts.openTemplate} accept=".txt,text/plain" onFile={open} />
        {own && (
          <Button
            onClick={() => {
              onOwn(null);
              setLeft(left + 1);
            }}
          >
            {texts.standardTemplate}
          </Button>
        )}
      </div>
      <p role="status" className={styles.text}>
        {files.message}
      </p>
      {own && <p className={styles.text}>{texts.ownTemplate(own.file)}</p>}
      <div role="alert">
        {problem && (
          <Card tone="error">
            <p className={styles.text}>{texts.templateFaults(problem.file)}</p>
            <ul className={styles.list}>
              {problem.messages.map((message, index) => (
                <li key={index}>{message}</li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Section>
  );
}
