import { ProgressBar, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LinkButton } from "../parts/LinkButton";
import { useSession, useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: "0",
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What is being done, how far it is where that is known, and how to stop it where that harms nothing. */
export function Progress({ doing }: { readonly doing: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const { progress } = useSessionState();
  return (
    <div>
      <ProgressBar aria-label={doing} {...(progress && { value: progress.done, max: progress.of })} />
      <p className={styles.line}>
        {doing} …{progress && ` ${Math.floor((100 * progress.done) / progress.of)}%`}
        {progress && <LinkButton onClick={() => session.stop()}>{texts.stopReading}</LinkButton>}
      </p>
    </div>
  );
}
