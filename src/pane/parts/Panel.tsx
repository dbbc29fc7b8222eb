import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle2, margin: "0", outlineStyle: "none" },
  lead: { ...typographyStyles.body1, margin: "0", color: tokens.colorNeutralForeground2 },
  top: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface Props {
  /** The finding, in a sentence. It takes the focus when the tab is opened from elsewhere. */
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame of a tab's content. */
export function Panel({ title, lead, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <h2 className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}
