import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  figure: { margin: "0", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** What is drawn, with the unit. The finding itself is the title above. */
  readonly caption: string;
  readonly children: ReactNode;
}

/** The frame of a chart. The same figures stand in a table beneath it. */
export function ChartFigure({ caption, children }: Props) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      {children}
    </figure>
  );
}
