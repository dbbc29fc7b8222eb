import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useNavigation } from "../state/navigation";
import { useTexts } from "../texts/texts";
import { Panel } from "./Panel";

const useStyles = makeStyles({ action: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalS } });

/** A tab that has nothing to show yet says why, and leads to where that is solved. */
export function EmptyState({ title, help }: { title: string; help: string }) {
  const texts = useTexts();
  const styles = useStyles();
  const { goTo } = useNavigation();
  return (
    <Panel title={title} lead={help}>
      <Button className={styles.action} onClick={() => goTo("connect")}>
        {texts.tabs.connect}
      </Button>
    </Panel>
  );
}
