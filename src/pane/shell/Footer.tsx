import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";

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
  readonly onFunctions: () => void;
}

export function Footer({ onFunctions }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Button as="a" appearance="subtle" size="small" href="help.html" target="_blank" rel="noreferrer">
        {texts.manual}
      </Button>
      <Button id="functions" appearance="subtle" size="small" onClick={onFunctions}>
        {texts.functions.title}
      </Button>
    </footer>
  );
}
