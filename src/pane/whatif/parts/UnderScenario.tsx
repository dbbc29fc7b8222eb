import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useWhatIfTexts } from "../../texts/whatif";
import type { Run } from "../use-run";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

/** Whose figures a view shows, where they are not the plan's. */
export function UnderScenario({ run: { scenario } }: { readonly run: Run }) {
  const texts = useWhatIfTexts();
  const styles = useStyles();
  return scenario && <p className={styles.note}>{texts.underScenario(scenario.name)}</p>;
}
