import { Button, makeStyles } from "@fluentui/react-components";
import type { Scenario } from "../../model/plan/scenario";
import { Section } from "../parts/Section";
import { useActions } from "../state/actions";
import { useNavigation } from "../state/navigation";
import { useSessionState } from "../state/session";
import { useRealisationTexts } from "../texts/realisation-nl";
import { freeName, withScenario } from "../whatif/scenarios/book";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** What was counted, and the forecast for the rest, as a scenario like any other. */
export function ComparePart({ scenario }: { scenario: Scenario }) {
  const { compare: texts } = useRealisationTexts();
  const styles = useStyles();
  const { setScenarios, chooseScenario } = useActions();
  const { goTo } = useNavigation();
  const { phase } = useSessionState();
  const compare = async () => {
    const isKept = await setScenarios((book) => {
      const others = book.scenarios.filter(({ id }) => id !== scenario.id);
      return withScenario(book, { ...scenario, name: freeName(scenario.name, others) });
    });
    if (!isKept) return;
    chooseScenario(scenario.id);
    goTo("whatIf");
  };
  return (
    <Section title={texts.title} help={texts.help}>
      <Button className={styles.button} disabledFocusable={phase !== "idle"} onClick={() => void compare()}>
        {texts.button}
      </Button>
    </Section>
  );
}
