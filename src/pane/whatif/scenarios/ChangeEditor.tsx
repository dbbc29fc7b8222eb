import { Checkbox, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Decimal } from "../../../model/money/decimal";
import type { InputDefinition, Plan } from "../../../model/plan/plan";
import type { InputChange } from "../../../model/plan/scenario";
import { Card } from "../../parts/Card";
import { CheckedForm, FormButtons } from "../../parts/CheckedForm";
import { KindSelect } from "../../payout/choices/KindSelect";
import { useWhatIfTexts } from "../../texts/whatif";
import { LongSelect } from "../parts/LongSelect";
import { NumberField } from "../parts/NumberField";
import { valuesText } from "../parts/outcome-format";
import { typedUnit } from "../parts/typed-value";
import { KINDS, changeFormOf, changeTyped, type ChangeForm } from "./change-form";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: "0" },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(112px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly plan: Plan;
  readonly input: InputDefinition;
  /** As the workbook has it; null is unknown. */
  readonly planned: readonly (Decimal | null)[];
  readonly change: InputChange | undefined;
  readonly onApply: (change: InputChange) => void;
  readonly onCancel: () => void;
}

/** What becomes of one assumption: another value, so many per cent, or a formula of others. */
export function ChangeEditor({ plan, input, planned, change, onApply, onCancel }: Props) {
  const texts = useWhatIfTexts();
  const { editor } = texts;
  const styles = useStyles();
  const years = input.perYear ? plan.years.length : 1;
  const [form, setForm] = useState<ChangeForm>(() => changeFormOf(input, years, change, planned));
  const [perYear, setPerYear] = useState(() => form.values.length > 1 && new Set(form.values).size > 1);
  const [checked, setChecked] = useState(false);
  const fill = (changed: Partial<ChangeForm>) => setForm((before) => ({ ...before, ...changed }));
  const shown = input.perYear && perYear ? form.values : form.values.slice(0, 1);
  const made = changeTyped(input, { ...form, values: shown }, planned);
  const wrong = checked && made === null;
  const setValue = (index: number, typed: string) =>
    fill({ values: form.values.map((value, at) => (at === index ? typed : value)) });
  return (
    <Card>
      <CheckedForm
        onSave={() => {
          setChecked(true);
          if (made) onApply(made);
        }}
      >
        <h4 className={styles.title}>{input.label}</h4>
        <p className={styles.note}>
          {editor.planned(
            valuesText(
              planned.filter((value) => value !== null),
              input.unit,
            ) || "–",
          )}
        </p>
        <KindSelect
          label={editor.kind}
          kinds={editor.kinds}
          order={KINDS}
          chosen={form.kind}
          onPick={(kind) => fill({ kind })}
        />
        {form.kind === "percent" && (
          <NumberField
            label={editor.percent}
            hint={editor.percentHelp}
            value={form.percent}
            wrong={wrong}
            onChange={(percent) => fill({ percent })}
          />
        )}
        {form.kind === "value" && (
          <>
            {input.perYear && (
              <Checkbox
                label={editor.perYear}
                checked={perYear}
                onChange={(_, { checked: on }) => setPerYear(on === true)}
              />
            )}
            {shown.length > 1 ? (
              <div className={styles.years}>
                {shown.map((value, index) => (
                  <NumberField
                    key={plan.years[index] ?? index}
                    label={`${plan.years[index] ?? ""} (${typedUnit(input.unit)})`}
                    value={value}
                    wrong={wrong}
                    onChange={(typed) => setValue(index, typed)}
                  />
                ))}
              </div>
            ) : (
              <NumberField
                label={editor.value(typedUnit(input.unit))}
                value={shown[0] ?? ""}
                wrong={wrong}
                onChange={(typed) => setValue(0, typed)}
              />
            )}
          </>
        )}
        {form.kind === "formula" && (
          <>
            <Field
              label={editor.formula}
              hint={editor.formulaHelp}
              {...(wrong && { validationState: "error", validationMessage: editor.formulaHelp })}
            >
              <Input value={form.formula} onChange={(_, { value }) => fill({ formula: value })} />
            </Field>
            <LongSelect
              label={editor.insert}
              value=""
              onPick={(id) => id !== "" && fill({ formula: `${form.formula}[${id}]` })}
            >
              <option value="">{editor.pick}</option>
              {plan.inputs
                .filter(({ id, row }) => id !== input.id && row === undefined)
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
            </LongSelect>
          </>
        )}
        <FormButtons save={editor.apply} cancel={editor.cancel} onCancel={onCancel} />
      </CheckedForm>
    </Card>
  );
}
