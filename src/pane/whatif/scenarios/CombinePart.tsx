import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Decimal } from "../../../model/money/decimal";
import type { Scenario } from "../../../model/plan/scenario";
import { list } from "../../../model/text/dutch";
import { betterWord } from "../../../model/whatif/scenario/better";
import { combinedScenario, contributionsOf } from "../../../model/whatif/scenario/combined";
import { millions, wholeEuros } from "../../figures/format";
import { Section } from "../../parts/Section";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { FaultList } from "../parts/FaultList";
import type { Run } from "../use-run";
import { freeId, freeName } from "./book";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column" },
  answer: { ...typographyStyles.body1, margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  keep: { alignSelf: "flex-start" },
});

/** Less than this is nothing in millions. */
const SMALL = 50_000;

interface Props {
  readonly run: Run;
  readonly onKeep: (scenario: Scenario) => Promise<boolean>;
}

/** Scenarios ticked to be seen together: what each adds, and what they come to. */
export function CombinePart({ run: { plan, planFigures, own, readyMade }, onKeep }: Props) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { scenarios: say } = words;
  const styles = useStyles();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const offered = useMemo(() => [...readyMade, ...own], [readyMade, own]);
  const chosen = useMemo(
    () => ticked.flatMap((id) => offered.find((scenario) => scenario.id === id) ?? []),
    [ticked, offered],
  );
  const found = useMemo(
    () => (chosen.length > 1 ? contributionsOf(plan, planFigures, chosen) : null),
    [plan, planFigures, chosen],
  );
  if (offered.length < 2) return null;
  const name = say.combinedName(list(chosen.map((scenario) => scenario.name)));
  const { scenario, conflicts } = combinedScenario(plan, chosen, freeId(own), freeName(name, own));
  const told = (amount: Decimal | null) => (amount ? millions(amount) : texts.unknown);
  const change = (difference: Decimal | null) => {
    if (difference === null) return texts.unknown;
    return difference.isZero()
      ? say.combineNothing
      : `${changeText(difference)}, ${say.verdicts[betterWord(difference)]}`;
  };
  const verdict = (difference: Decimal) => say.verdicts[betterWord(difference)];
  const total = found?.together.totals.result.total ?? null;
  const together = total && found?.plan ? total.minus(found.plan) : null;
  return (
    <Section title={say.combine} help={say.combineHelp}>
      <div className={styles.choices}>
        {offered.map(({ id, name: label }) => (
          <Checkbox
            key={id}
            label={label}
            checked={ticked.includes(id)}
            onChange={(_, { checked }) =>
              setTicked(checked === true ? [...ticked, id] : ticked.filter((other) => other !== id))
            }
          />
        ))}
      </div>
      <div role="status">
        {found && (
          <>
            <ol className={styles.answer}>
              {found.each.map(({ scenario: each, difference }) => (
                <li key={each.id}>
                  {each.name}: {change(difference)}
                </li>
              ))}
            </ol>
            <p>
              <strong>
                {say.combined}: {told(total)}
              </strong>{" "}
              ({say.ofPlan(told(found.plan))};{" "}
              {say.difference(
                together ? changeText(together) : texts.unknown,
                together ? verdict(together) : texts.unknown,
              )}
              )
            </p>
            <p className={styles.note}>{say.combineOrder}</p>
          </>
        )}
      </div>
      {found && (
        <>
          <FaultList title={words.faults} messages={[...conflicts, ...found.faults]} />
          <Button className={styles.keep} onClick={() => void onKeep(scenario)}>
            {say.combineKeep}
          </Button>
        </>
      )}
    </Section>
  );
}

function changeText(difference: Decimal): string {
  return difference.abs().lt(SMALL) ? wholeEuros(difference) : millions(difference);
}
