import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Scenario } from "../../../model/plan/scenario";
import { copyOf, locked } from "../../../model/whatif/scenario/changes";
import { scenarioToJson } from "../../../model/whatif/scenario/file";
import { TYPES } from "../../files/download";
import { useFiles } from "../../files/use-files";
import { LinkButton } from "../../parts/LinkButton";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import type { Run } from "../use-run";
import { freeId, freeName, withScenario, withoutScenario } from "./book";
import { changesOf } from "./change-text";
import { ScenarioChoice } from "./ScenarioChoice";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly run: Run;
  readonly onEdit: (scenario: Scenario) => void;
}

/** The plan, the workbook's scenarios, and those that come with the plan: one of them is what the pane shows. */
export function ScenarioList({ run, onEdit }: Props) {
  const { plan, scenario, own, readyMade } = run;
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { scenarios: say } = words;
  const styles = useStyles();
  const group = useId();
  const { chooseScenario, setScenarios, run: act } = useActions();
  const files = useFiles();
  const [removed, setRemoved] = useState<string | null>(null);
  const changes = (of: Scenario) => changesOf(plan, of, texts, words).map(({ label, text }) => `${label}: ${text}`);
  const keep = (changed: Scenario) => void setScenarios((book) => withScenario(book, changed));
  const copy = (of: Scenario, name: string) => onEdit(copyOf(of, freeId(own), freeName(name, own)));
  const remove = async ({ id, name }: Scenario) => {
    if (await setScenarios((book) => withoutScenario(book, id))) setRemoved(name);
  };
  const option = (of: Scenario) => ({
    group,
    name: of.name,
    remark: of.remark,
    changes: changes(of),
    more: say.more,
    chosen: scenario?.id === of.id,
    onChoose: () => chooseScenario(of.id),
  });
  return (
    <>
      <Section title={say.own(own.length)} help={say.choose}>
        <div className={styles.list} role="radiogroup" aria-label={say.choose}>
          <ScenarioChoice
            group={group}
            name={words.plan}
            remark={say.planHelp}
            chosen={scenario === null}
            onChoose={() => chooseScenario(null)}
          />
          {own.map((of) => (
            <ScenarioChoice key={of.id} {...option(of)} {...(of.locked && { note: say.locked })}>
              {!of.locked && (
                <LinkButton label={say.editLabel(of.name)} onClick={() => onEdit(of)}>
                  {say.edit}
                </LinkButton>
              )}
              <LinkButton label={say.copyLabel(of.name)} onClick={() => copy(of, say.copied(of.name))}>
                {say.copy}
              </LinkButton>
              <LinkButton
                label={of.locked ? say.unlockLabel(of.name) : say.lockLabel(of.name)}
                onClick={() => keep(locked(of, !of.locked))}
              >
                {of.locked ? say.unlock : say.lock}
              </LinkButton>
              <LinkButton
                label={say.exportLabel(of.name)}
                onClick={() => void files.give(`${of.name}.json`, scenarioToJson(of), TYPES.json)}
              >
                {say.export}
              </LinkButton>
              {!of.locked && (
                <LinkButton label={say.removeLabel(of.name)} onClick={() => void remove(of)}>
                  {say.remove}
                </LinkButton>
              )}
            </ScenarioChoice>
          ))}
        </div>
        {own.length === 0 && <p className={styles.note}>{say.none}</p>}
        <div role="status">
          {files.message !== "" && <p className={styles.note}>{files.message}</p>}
          {removed !== null && (
            <p className={styles.note}>
              {say.removed(removed)}{" "}
              <LinkButton
                onClick={() => {
                  setRemoved(null);
                  void act("undoing");
                }}
              >
                {say.undo}
              </LinkButton>
            </p>
          )}
        </div>
      </Section>
      {readyMade.length > 0 && (
        <Section title={say.readyMade} help={say.readyMadeHelp}>
          <div className={styles.list} role="radiogroup" aria-label={say.readyMade}>
            {readyMade.map((of) => (
              <ScenarioChoice key={of.id} {...option(of)}>
                <LinkButton label={say.takeLabel(of.name)} onClick={() => copy(of, of.name)}>
                  {say.take}
                </LinkButton>
              </ScenarioChoice>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}
