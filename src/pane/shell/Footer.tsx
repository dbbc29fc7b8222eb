import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts, type Language } from "../texts/texts";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    justifyContent: "space-between",
    marginTop: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onFunctions: () => void;
}

export function Footer({ language, onLanguage, onFunctions }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const other: Language = language === "nl" ? "en" : "nl";
  return (
    <footer className={styles.footer}>
      <Button as="a" appearance="subtle" size="small" href="help.html" target="_blank" rel="noreferrer">
        {texts.manual}
      </Button>
      <Button id="functions" appearance="subtle" size="small" onClick={onFunctions}>
        {texts.functions.title}
      </Button>
      <Button appearance="subtle" size="small" lang={other} onClick={() => onLanguage(other)}>
        {texts.switchLanguage}
      </Button>
    </footer>
  );
}
