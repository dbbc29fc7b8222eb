import { Field, Select } from "@fluentui/react-components";
import type { Plan } from "../../model/plan/plan";
import type { ForecastMethod, RealisationChoices } from "../../model/plan/realisation-choices";
import { isForecast } from "../../model/realisation/forecast";
import { Folded } from "../parts/Folded";
import { Section } from "../parts/Section";
import { WeightFields } from "../payout/choices/WeightFields";
import { useActions } from "../state/actions";
import { useRealisationTexts } from "../texts/realisation-nl";

const METHODS: readonly ForecastMethod[] = ["run-rate", "plan-shape"];

interface Props {
  readonly plan: Plan;
  readonly choices: RealisationChoices;
}

/** Which way of looking ahead counts, and the user's own pace where that is known better. */
export function AheadPart({ plan, choices }: Props) {
  const { ahead: texts } = useRealisationTexts();
  const { choose } = useActions();
  const keep = (change: RealisationChoices) =>
    void choose((before) => ({ ...before, realisation: { ...before.realisation, ...change } }));
  const { method = "run-rate", paces = {} } = choices;
  return (
    <Folded title={texts.title}>
      <Field label={texts.method}>
        <Select
          value={method}
          onChange={(_, { value }) => {
            const chosen = METHODS.find((known) => known === value);
            if (chosen) keep({ method: chosen });
          }}
        >
          {METHODS.map((each) => (
            <option key={each} value={each}>
              {texts.methods[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Section title={texts.paces} help={texts.pacesHelp}>
        <WeightFields
          fields={(plan.measures ?? []).filter(isForecast).map(({ id, label }) => ({ key: id, label }))}
          values={paces}
          onSave={(own) => keep({ paces: own })}
        />
      </Section>
    </Folded>
  );
}
