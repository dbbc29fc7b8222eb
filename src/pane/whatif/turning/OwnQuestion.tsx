import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InputId } from "../../../model/plan/expression";
import type { Varying } from "../../../model/plan/plan";
import { namedQuantity } from "../../../model/quantities/ids";
import { breakeven } from "../../../model/whatif/breakeven/breakeven";
import { breakevenText } from "../../../model/whatif/breakeven/breakeven-text";
import { askedOf } from "../../../model/whatif/outcome/outcomes";
import { sensitivitiesOf } from "../../../model/whatif/sensitivity/outcome-sensitivity";
import { Section } from "../../parts/Section";
import { KindSelect } from "../../payout/choices/KindSelect";
import { useWhatIfTexts } from "../../texts/whatif";
import { InputSelect } from "../parts/InputSelect";
import { NumberField } from "../parts/NumberField";
import {
  OutcomeSelect,
  RESULT_OF_ALL_YEARS,
  useOutcome,
  useOutcomeKinds,
  type ChosenOutcome,
} from "../parts/OutcomeSelect";
import { typedUnit, valueText, valueTyped } from "../parts/typed-value";
import type { Run } from "../use-run";
import { AnswerTable } from "./AnswerTable";
import { TogetherLine } from "./TogetherLine";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  answer: { ...typographyStyles.body1Strong, margin: "0" },
});

/** At which value of an assumption an outcome is just so much. */
export function OwnQuestion({ run: { plan, figures } }: { readonly run: Run }) {
  const texts = useWhatIfTexts();
  const { turning: say } = texts;
  const styles = useStyles();
  const [chosen, setChosen] = useState<ChosenOutcome>(RESULT_OF_ALL_YEARS);
  const outcome = useOutcome(plan, figures, chosen);
  const kinds = useOutcomeKinds(plan, figures);
  const [wanted, setInput] = useState<InputId>("");
  const [by, setBy] = useState("");
  const [typed, setTyped] = useState("0");

  const foremost = useMemo(
    () => (outcome ? sensitivitiesOf(plan, figures, outcome).map(({ input: each }) => each) : []),
    [plan, figures, outcome],
  );
  const telling = new Set(foremost.map(({ id }) => id));
  // A calendar year is seldom what someone wants to turn: it has no size to sort by, and comes last.
  const input = foremost.find(({ id }) => id === wanted) ?? foremost[0];
  const threshold = outcome ? valueTyped(typed, outcome.unit) : null;
  const ways = input?.perYear ? ["factor", "value", ...plan.years.map(String)] : ["value"];
  const way = ways.includes(by) ? by : (ways[0] ?? "value");
  const told =
    outcome && input && threshold
      ? breakeven(plan, figures, { input: input.id, varying: varyingOf(way), outcome, threshold })
      : null;
  const choose = (picked: ChosenOutcome) => {
    setChosen(picked);
    // What a milestone asks is the natural limit of its own outcome.
    const kind = namedQuantity(kinds, picked.kind);
    const asked = kind && askedOf(kind);
    if (picked.kind !== chosen.kind) setTyped(asked ? valueText(asked, "people") : "0");
  };
  return (
    <Section title={say.own} help={say.ownHelp}>
      <div className={styles.form}>
        <OutcomeSelect plan={plan} figures={figures} chosen={chosen} onChoose={choose} />
        {outcome && (
          <NumberField
            label={say.threshold(typedUnit(outcome.unit))}
            value={typed}
            wrong={threshold === null}
            onChange={setTyped}
          />
        )}
        {input && (
          <>
            <InputSelect
              plan={plan}
              label={texts.input}
              value={input.id}
              offers={({ id }) => telling.has(id)}
              onPick={setInput}
            />
            {ways.length > 1 && (
              <KindSelect
                label={say.vary}
                kinds={Object.fromEntries(ways.map((each) => [each, wayText(each, say)]))}
                order={ways}
                chosen={way}
                onPick={setBy}
              />
            )}
          </>
        )}
      </div>
      <div role="status">{told && <p className={styles.answer}>{breakevenText(told, plan.years)}</p>}</div>
      {told && told.answers.length > 0 && <AnswerTable told={told} years={plan.years} />}
      {outcome && input && threshold && (
        <TogetherLine
          plan={plan}
          figures={figures}
          outcome={outcome}
          threshold={threshold}
          first={input.id}
          telling={telling}
        />
      )}
    </Section>
  );
}

function varyingOf(way: string): Varying {
  return way === "factor" || way === "value" ? { by: way } : { by: "year", year: Number(way) };
}

function wayText(
  way: string,
  { varying }: { readonly varying: { factor: string; value: string; year: (year: number) => string } },
): string {
  return way === "factor" || way === "value" ? varying[way] : varying.year(Number(way));
}
