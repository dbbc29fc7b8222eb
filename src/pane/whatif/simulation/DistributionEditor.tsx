import { Field, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Unit } from "../../../model/text/units";
import type { Distribution } from "../../../model/whatif/simulation/distribution";
import { Card } from "../../parts/Card";
import { CheckedForm, FormButtons } from "../../parts/CheckedForm";
import { KindSelect } from "../../payout/choices/KindSelect";
import { useWhatIfTexts } from "../../texts/whatif";
import { NumberField } from "../parts/NumberField";
import { typedUnit } from "../parts/typed-value";
import { FIELDS, KINDS, distributionFormOf, distributionTyped, type DistributionForm } from "./distribution-form";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: "0" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(110px, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
  problem: { ...typographyStyles.caption1, margin: "0", color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly label: string;
  readonly unit: Unit;
  readonly distribution: Distribution;
  readonly onApply: (distribution: Distribution) => void;
  readonly onCancel: () => void;
}

/** What an uncertain assumption may be. */
export function DistributionEditor({ label, unit, distribution, onApply, onCancel }: Props) {
  const texts = useWhatIfTexts();
  const { simulation: say, editor } = texts;
  const styles = useStyles();
  const [form, setForm] = useState<DistributionForm>(() => distributionFormOf(distribution, unit));
  const [checked, setChecked] = useState(false);
  const typed = distributionTyped(form, unit, texts);
  const isList = form.kind === "discrete" || form.kind === "empirical";
  return (
    <Card>
      <CheckedForm
        onSave={() => {
          setChecked(true);
          if ("distribution" in typed) onApply(typed.distribution);
        }}
      >
        <h4 className={styles.title}>
          {label} ({typedUnit(unit)})
        </h4>
        <KindSelect
          label={say.distribution}
          kinds={say.distributions}
          order={KINDS}
          chosen={form.kind}
          onPick={(kind) => setForm((before) => ({ ...before, kind }))}
        />
        {isList ? (
          <Field label={form.kind === "discrete" ? say.discreteValues : say.empiricalValues}>
            <Textarea
              rows={4}
              value={form.list}
              onChange={(_, { value }) => setForm((before) => ({ ...before, list: value }))}
            />
          </Field>
        ) : (
          <div className={styles.fields}>
            {FIELDS[form.kind].map((field) => (
              <NumberField
                key={field}
                label={say.parameters[field]}
                value={form.fields[field]}
                onChange={(value) => setForm((before) => ({ ...before, fields: { ...before.fields, [field]: value } }))}
              />
            ))}
          </div>
        )}
        <div role="alert">{checked && "wrong" in typed && <p className={styles.problem}>{typed.wrong}</p>}</div>
        <FormButtons save={editor.apply} cancel={editor.cancel} onCancel={onCancel} />
      </CheckedForm>
    </Card>
  );
}
