import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PayoutNotice } from "../../model/payout/notice";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: "0",
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

/** What a reader should know of these figures, in the model's own Dutch sentences. */
export function Notices({ notices }: { notices: readonly PayoutNotice[] }) {
  const { payoutChoices: texts } = useTexts();
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <Section title={texts.notices}>
      <ul className={styles.list}>
        {notices.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Section>
  );
}
