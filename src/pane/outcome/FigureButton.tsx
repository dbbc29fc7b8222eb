import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useNavigation } from "../state/navigation";
import type { Figure } from "../explain/subject";
import { useTexts } from "../texts/texts";
import { Amount } from "../figures/Amount";
import type { Format } from "../figures/format";

const useStyles = makeStyles({
  button: {
    minWidth: "0",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    justifyContent: "flex-end",
  },
});

interface Props {
  readonly figure: Figure;
  readonly format: Format;
  readonly because?: string;
}

/** A total that tells, when pressed, how it came about. */
export function FigureButton({ figure, format, because }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { explain } = useNavigation();
  const spoken = figure.total ? format(figure.total) : texts.unknown;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      aria-label={texts.explain.explain(figure.label, spoken)}
      onClick={() => explain(figure.subject)}
    >
      <Amount value={figure.total} format={format} {...(because && { because })} />
    </Button>
  );
}
