import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  ProgressBar,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { Decimal } from "../../../model/money/decimal";
import { variedName, type OutcomeChoice } from "../../../model/whatif/simulation/choices";
import { count } from "../../figures/format";
import { Panel } from "../../parts/Panel";
import { useWhatIfTexts } from "../../texts/whatif";
import { FaultList } from "../parts/FaultList";
import { OutcomeSelect, useOutcome } from "../parts/OutcomeSelect";
import { UnderScenario } from "../parts/UnderScenario";
import type { Run } from "../use-run";
import { Correlations } from "./Correlations";
import { defaultInputs } from "./default-inputs";
import { findingOf } from "./finding";
import { settingsTyped } from "./settings";
import { SettingsFields } from "./SettingsFields";
import { SimulationResults } from "./SimulationResults";
import { useSimulation } from "./use-simulation";
import { VariedInputs } from "./VariedInputs";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  panel: { marginInline: "0" },
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  progress: { flexGrow: "1", minWidth: "120px" },
  note: { ...typographyStyles.caption1, margin: "0" },
});

/** How uncertain an outcome is: which assumptions vary, how, and what came of thousands of draws. */
export function SimulationView({ run }: { readonly run: Run }) {
  const { plan, figures } = run;
  const texts = useWhatIfTexts();
  const { simulation: say } = texts;
  const styles = useStyles();
  const { kept, simulation } = useSimulation(plan);
  const { state, chosen, own, correlations: wanted, settings } = kept;
  const outcome = useOutcome(plan, figures, chosen);
  const proposed = useMemo(() => (outcome ? defaultInputs(plan, figures, outcome) : []), [plan, figures, outcome]);

  const inputs = own ?? proposed;
  const names = new Set(inputs.map(variedName));
  const correlations = wanted.filter(({ first, second }) => names.has(first) && names.has(second));
  const asked: OutcomeChoice = chosen;
  const typed = settingsTyped(settings, asked);
  const simulate = () => {
    if ("choices" in typed) {
      const choices = { inputs, correlations, outcomes: [asked], ...typed.choices };
      void simulation.start(plan, { figures, choices, scenario: run.scenario?.name ?? null });
    }
  };
  const done = state.kind === "done" ? state : null;
  const isStale =
    done !== null &&
    (done.of.figures !== figures ||
      JSON.stringify(done.of.choices.inputs) !== JSON.stringify(inputs) ||
      !isFor(done.of.choices, asked));
  return (
    <Panel title={done ? findingOf(done.result, texts) : say.titleReady} lead={say.lead}>
      <div className={styles.content}>
        <UnderScenario run={run} />
        <OutcomeSelect
          plan={plan}
          figures={figures}
          chosen={chosen}
          onChoose={(to) => simulation.set({ chosen: to })}
        />
        <div className={styles.action}>
          {state.kind === "running" ? (
            <>
              <Button onClick={() => simulation.stop()}>{say.stop}</Button>
              <div className={styles.progress}>
                <ProgressBar aria-label={say.run} value={state.progress.done} max={Math.max(1, state.progress.runs)} />
                <p className={styles.note}>
                  {say.progress(count(new Decimal(state.progress.done)), count(new Decimal(state.progress.runs)))}
                </p>
              </div>
            </>
          ) : (
            <Button appearance="primary" disabledFocusable={inputs.length === 0 || "wrong" in typed} onClick={simulate}>
              {say.run}
            </Button>
          )}
        </div>
        <div role="status">
          {state.kind === "stopped" && <p className={styles.note}>{say.stopped}</p>}
          {isStale && <p className={styles.note}>{say.stale}</p>}
        </div>
        <FaultList
          title={say.failed}
          messages={state.kind === "failed" ? (state.messages.length > 0 ? state.messages : [say.failed]) : []}
        />
        {done && <SimulationResults result={done.result} scenario={done.of.scenario} />}
        <VariedInputs plan={plan} figures={figures} inputs={inputs} onChange={(to) => simulation.set({ own: to })} />
        <Accordion multiple collapsible>
          <AccordionItem value="correlations">
            <AccordionHeader as="h3" size="small">
              {say.correlations}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Correlations
                plan={plan}
                inputs={inputs}
                correlations={correlations}
                onChange={(to) => simulation.set({ correlations: to })}
              />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="settings">
            <AccordionHeader as="h3" size="small">
              {say.settings}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <SettingsFields
                settings={settings}
                wrong={"wrong" in typed ? typed.wrong : new Set()}
                onChange={(to) => simulation.set({ settings: to })}
              />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      </div>
    </Panel>
  );
}

function isFor({ outcomes }: { readonly outcomes: readonly OutcomeChoice[] }, { kind, year }: OutcomeChoice): boolean {
  return outcomes.some((known) => known.kind === kind && known.year === year);
}
