import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  formula: {
    ...typographyStyles.body1,
    margin: "0",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** A formula to read. */
export function Formula({ text }: { text: string }) {
  const styles = useStyles();
  return <p className={styles.formula}>{text}</p>;
}
