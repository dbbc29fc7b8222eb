import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Connection, LinkView } from "../../workbook/connect/connection";
import { PlaceButton } from "../parts/PlaceButton";
import { useTexts } from "../texts/texts";
import { certaintyInWords } from "./certainty";
import { valueText } from "./value-text";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  value: { fontVariantNumeric: "tabular-nums" },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  unusable: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
});

/** An input, its cell, what it holds, and why this cell was taken for it. */
export function LinkDetails({ link, connection }: { link: LinkView; connection: Connection }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <>
      <div className={styles.label}>{link.label}</div>
      <div className={styles.line}>
        <PlaceButton place={link} />
        <span className={styles.value}>{valueText(link, connection, texts)}</span>
      </div>
      {!link.usable && <div className={styles.unusable}>{texts.connect.unusable}</div>}
      <div className={styles.why}>
        {certaintyInWords(link.certainty, texts)}. {link.why}
      </div>
    </>
  );
}
