import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Plan } from "../../../model/plan/plan";
import { namedQuantity } from "../../../model/quantities/ids";
import type { AskedFigures } from "../../../model/quantities/register";
import type { Outcome } from "../../../model/whatif/outcome/outcome";
import { outcomeKinds, outcomeOf, type OutcomeKind } from "../../../model/whatif/outcome/outcomes";
import { useWhatIfTexts, type WhatIfTexts } from "../../texts/whatif";
import { LongSelect } from "./LongSelect";

/** An outcome that someone looks at. */
export interface ChosenOutcome {
  /** Id of an outcome kind. */
  readonly kind: string;
  readonly year: number | "all";
}

/** What it all comes to. */
export const RESULT_OF_ALL_YEARS: ChosenOutcome = { kind: "total.result", year: "all" };

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly plan: Plan;
  readonly figures: AskedFigures;
  readonly chosen: ChosenOutcome;
  readonly onChoose: (chosen: ChosenOutcome) => void;
}

/** Any figure of the plan, in a year or over all of them. */
export function OutcomeSelect({ plan, figures, chosen, onChoose }: Props) {
  const texts = useWhatIfTexts();
  const styles = useStyles();
  const kinds = useOutcomeKinds(plan, figures);
  const kind = namedQuantity(kinds, chosen.kind);
  const pick = (id: string) => {
    const picked = kinds.find((known) => known.id === id);
    if (picked === undefined) return;
    const years = yearsOf(plan, picked);
    const fits = chosen.year === "all" ? !hasNoSum(picked) : years.includes(chosen.year);
    onChoose({ kind: id, year: fits ? chosen.year : (years.at(-1) ?? "all") });
  };
  return (
    <div className={styles.choice}>
      <LongSelect label={texts.outcome} value={kind?.id ?? chosen.kind} onPick={pick}>
        {grouped(kinds, texts).map(({ name, of }) => (
          <optgroup key={name} label={name}>
            {of.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </LongSelect>
      {kind?.definition.kind !== "once" && (
        <Field label={texts.year}>
          <Select
            value={String(chosen.year)}
            onChange={(_, { value }) => onChoose({ ...chosen, year: value === "all" ? "all" : Number(value) })}
          >
            {!(kind && hasNoSum(kind)) && <option value="all">{texts.allYears}</option>}
            {yearsOf(plan, kind).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

export function useOutcomeKinds(plan: Plan, { milestones, choices }: AskedFigures): readonly OutcomeKind[] {
  return useMemo(() => outcomeKinds(plan, { milestones, ...(choices && { choices }) }), [plan, milestones, choices]);
}

/** The outcome itself; null for one that this plan does not have. */
export function useOutcome(plan: Plan, figures: AskedFigures, { kind: id, year }: ChosenOutcome): Outcome | null {
  const kinds = useOutcomeKinds(plan, figures);
  return useMemo(() => {
    const kind = namedQuantity(kinds, id);
    return kind ? outcomeOf(plan, kind, year) : null;
  }, [kinds, plan, id, year]);
}

/** The years in which there is such a thing. */
function yearsOf({ years }: Plan, kind: OutcomeKind | null): readonly number[] {
  return (kind?.definition.kind === "yearly" ? kind.definition.years : undefined) ?? years;
}

function hasNoSum({ definition }: OutcomeKind): boolean {
  return definition.kind === "yearly" && definition.together === "nothing";
}

const GROUPS: Readonly<Record<OutcomeKind["group"], keyof WhatIfTexts["outcomeGroups"]>> = {
  total: "totals",
  payback: "totals",
  finance: "finance",
  "present-value": "totals",
  component: "components",
  row: "rows",
  "wait-list": "waitList",
  bandwidth: "other",
  series: "other",
};

/** The groups of the list, none empty. */
function grouped(kinds: readonly OutcomeKind[], { outcomeGroups }: WhatIfTexts) {
  return (Object.keys(outcomeGroups) as (keyof WhatIfTexts["outcomeGroups"])[])
    .map((group) => ({ name: outcomeGroups[group], of: kinds.filter((kind) => GROUPS[kind.group] === group) }))
    .filter(({ of }) => of.length > 0);
}
