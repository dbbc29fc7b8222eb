import { makeStyles } from "@fluentui/react-components";
import type { Decimal } from "../../model/money/decimal";
import { useTexts } from "../texts/texts";
import { exact, type Format } from "./format";

const useStyles = makeStyles({ figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" } });

interface Props {
  readonly value: Decimal | null;
  readonly format: Format;
  /** Shown on hover; to the cent unless told otherwise. */
  readonly precise?: Format;
  /** Why it is unknown, if it is. */
  readonly because?: string;
}

/** A figure as the pane writes it. What is unknown is never a zero: it reads "n.b.", with the reason. */
export function Amount({ value, format, precise = exact, because }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  return value ? (
    <span className={styles.figure} title={precise(value)}>
      {format(value)}
    </span>
  ) : (
    <span className={styles.figure} title={because ?? texts.unknownAmount}>
      {texts.unknown}
    </span>
  );
}
