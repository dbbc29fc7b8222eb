import { Field, Select } from "@fluentui/react-components";
import { NO_ENTRIES, type DeterminationEntries, type PassedOn } from "../../../model/plan/determination-entries";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";
import { WeightFields } from "../choices/WeightFields";
import { SpendingForm } from "./SpendingForm";

const KEYS = ["inhabitants", "equal"] as const;

/** What only the lead knows: spending from the regional pot, and the costs that it passes on. */
export function LeadEntry({ entries }: { entries: DeterminationEntries }) {
  const { determination: texts } = useTexts();
  const { choose } = useActions();
  const { pot = {}, passedOn = {} } = entries;
  const keep = (change: Partial<DeterminationEntries>) =>
    void choose((before) => ({ ...before, determination: { ...(before.determination ?? NO_ENTRIES), ...change } }));
  const { key, ...amounts } = passedOn;
  const keepPassedOn = (change: PassedOn) => keep({ passedOn: change });
  return (
    <Section title={texts.leadEntry} help={texts.leadEntryHelp}>
      <SpendingForm entered={pot} onSave={(spending) => keep({ pot: spending })} />
      <WeightFields
        fields={[
          { key: "work", label: texts.work },
          { key: "audit", label: texts.audit },
        ]}
        values={amounts}
        onSave={({ work, audit }) =>
          keepPassedOn({ ...(work && { work }), ...(audit && { audit }), ...(key && { key }) })
        }
      />
      <Field label={texts.passKey}>
        <Select
          value={key?.kind === "equal" ? "equal" : "inhabitants"}
          onChange={(_, { value }) => {
            const kind = KEYS.find((known) => known === value);
            if (kind) keepPassedOn({ ...amounts, key: { kind } });
          }}
        >
          {KEYS.map((kind) => (
            <option key={kind} value={kind}>
              {texts.passKeys[kind]}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
