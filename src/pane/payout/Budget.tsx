import { Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { budgetOf } from "../../model/budget/budget-of";
import { costRule } from "../../model/budget/rules";
import { NO_CHOICES } from "../../model/plan/choices";
import type { Figures } from "../../model/plan/figures";
import type { Plan } from "../../model/plan/plan";
import type { Result } from "../../model/result/result";
import { useActions } from "../state/actions";
import { useTexts } from "../texts/texts";
import { BudgetYears } from "./BudgetYears";
import { KeyChoice } from "./choices/KeyChoice";
import { Folded } from "../parts/Folded";

const ALL = "";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly result: Result;
}

/** The multi-year budget of all municipalities, or of the one that is picked, and by what its spending is shared. */
export function Budget({ plan, figures, result }: Props) {
  const { payoutChoices: texts } = useTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const [code, setCode] = useState(ALL);
  const budget = useMemo(() => budgetOf(plan, figures, result), [plan, figures, result]);
  const own = budget.municipalities.find(({ municipality }) => municipality.code === code);
  const municipalities = budget.municipalities.map(({ municipality }) => municipality);
  return (
    <Folded title={texts.budget}>
      <div className={styles.content}>
        <Field label={texts.budgetOf}>
          <Select value={own ? code : ALL} onChange={(_, { value }) => setCode(value)}>
            <option value={ALL}>{texts.budgetAll}</option>
            {municipalities.map((municipality) => (
              <option key={municipality.code} value={municipality.code}>
                {municipality.name}
              </option>
            ))}
          </Select>
        </Field>
        <BudgetYears
          budget={budget}
          lines={own?.lines ?? budget.all}
          caption={texts.budgetTable(own?.municipality.name ?? texts.budgetAll)}
        />
        <p className={styles.note}>{texts.budgetNote(budget.from, budget.priceYear)}</p>
        <p className={styles.note}>{costRule(budget)}</p>
        {budget.costKeyUnusable && <p className={styles.note}>{texts.costKeyUnusable}</p>}
        <KeyChoice
          label={texts.costKey}
          municipalities={municipalities}
          chosen={figures.choices?.costKey ?? NO_CHOICES.key}
          onPick={(costKey) => void choose((before) => ({ ...before, costKey }))}
        />
      </div>
    </Folded>
  );
}
