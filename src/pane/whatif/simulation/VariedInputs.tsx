import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { InputId } from "../../../model/plan/expression";
import type { Plan } from "../../../model/plan/plan";
import type { Unit } from "../../../model/text/units";
import { rangeOf, type WhatIfFigures } from "../../../model/whatif/outcome/range";
import { variedName, type VariedInput } from "../../../model/whatif/simulation/choices";
import { defaultVariation } from "../../../model/whatif/simulation/default-variation";
import { LinkButton } from "../../parts/LinkButton";
import { Section } from "../../parts/Section";
import { useWhatIfTexts } from "../../texts/whatif";
import { basisText } from "../matters/basis-text";
import { InputSelect } from "../parts/InputSelect";
import { distributionText } from "./distribution-form";
import { DistributionEditor } from "./DistributionEditor";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline" },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly plan: Plan;
  readonly figures: WhatIfFigures;
  readonly inputs: readonly VariedInput[];
  readonly onChange: (inputs: readonly VariedInput[]) => void;
}

/** The assumptions that are drawn, each with what it may be and why. */
export function VariedInputs({ plan, figures, inputs, onChange }: Props) {
  const texts = useWhatIfTexts();
  const { simulation: say } = texts;
  const styles = useStyles();
  const [open, setOpen] = useState<InputId | null>(null);
  const taken = new Set(inputs.map(({ input }) => input));
  const add = (id: InputId) => {
    const found = id === "" ? null : defaultVariation(plan, figures, id);
    if (found) onChange([...inputs, found.varied]);
  };
  return (
    <Section title={say.inputs(inputs.length)} help={say.inputsHelp}>
      <ul className={styles.list}>
        {inputs.map((varied) => {
          const label = labelOf(plan, varied);
          const unit = unitOf(plan, varied);
          const range = rangeOf(plan, figures, varied.input);
          return (
            <li key={variedName(varied)} className={styles.item}>
              <div className={styles.line}>
                <span>{label}</span>
                <span>
                  <LinkButton label={say.edit(label)} onClick={() => setOpen(varied.input)}>
                    {say.editShort}
                  </LinkButton>
                  <LinkButton
                    label={say.remove(label)}
                    onClick={() => onChange(inputs.filter((other) => other !== varied))}
                  >
                    {say.removeShort}
                  </LinkButton>
                </span>
              </div>
              {open === varied.input ? (
                <DistributionEditor
                  label={varied.as === "factor" ? `${label}, ${say.as.factor}` : label}
                  unit={unit}
                  distribution={varied.distribution}
                  onApply={(distribution) => {
                    onChange(inputs.map((other) => (other === varied ? { ...varied, distribution } : other)));
                    setOpen(null);
                  }}
                  onCancel={() => setOpen(null)}
                />
              ) : (
                <p className={styles.note}>
                  {distributionText(varied.distribution, unit, texts)}
                  {varied.as === "factor" && ` (${say.as.factor})`}
                  {range && `; ${basisText(range, texts)}`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <InputSelect
        plan={plan}
        label={say.addInput}
        placeholder={say.pick}
        value=""
        offers={({ id }) => !taken.has(id) && defaultVariation(plan, figures, id) !== null}
        onPick={add}
      />
    </Section>
  );
}

/** The plan's own name for it, with the year where it is about one. */
export function labelOf(plan: Plan, { input, year }: VariedInput): string {
  const label = plan.inputs.find(({ id }) => id === input)?.label ?? input;
  return year === undefined ? label : `${label} ${year}`;
}

/** What its numbers count: of a factor nothing. */
function unitOf(plan: Plan, { input, as }: VariedInput): Unit {
  return as === "factor" ? "factor" : (plan.inputs.find(({ id }) => id === input)?.unit ?? "count");
}
