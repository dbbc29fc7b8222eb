import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Decimal } from "../../../model/money/decimal";
import type { Plan } from "../../../model/plan/plan";
import { numberUpTo } from "../../../model/text/dutch";
import { variedName, type InputCorrelation, type VariedInput } from "../../../model/whatif/simulation/choices";
import { signedTyped } from "../../figures/typed";
import { LinkButton } from "../../parts/LinkButton";
import { useWhatIfTexts } from "../../texts/whatif";
import { LongSelect } from "../parts/LongSelect";
import { NumberField } from "../parts/NumberField";
import { labelOf } from "./VariedInputs";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  help: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly plan: Plan;
  readonly inputs: readonly VariedInput[];
  readonly correlations: readonly InputCorrelation[];
  readonly onChange: (correlations: readonly InputCorrelation[]) => void;
}

/** Which assumptions move together. */
export function Correlations({ plan, inputs, correlations, onChange }: Props) {
  const { simulation: say } = useWhatIfTexts();
  const styles = useStyles();
  const names = inputs.map((varied) => ({ name: variedName(varied), label: labelOf(plan, varied) }));
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [typed, setTyped] = useState("0,5");
  const [checked, setChecked] = useState(false);
  const labelFor = (name: string) => names.find((known) => known.name === name)?.label ?? name;
  const rank = signedTyped(typed);
  const isRank = rank?.abs().lt(1) === true;
  const [chosenFirst, chosenSecond] = [first || (names[0]?.name ?? ""), second || (names[1]?.name ?? "")];
  const add = () => {
    setChecked(true);
    if (!isRank || chosenFirst === chosenSecond) return;
    const others = correlations.filter((known) => !isBetween(known, chosenFirst, chosenSecond));
    onChange([...others, { first: chosenFirst, second: chosenSecond, rank: rank.toNumber() }]);
    setChecked(false);
  };
  const select = (label: string, value: string, onPick: (name: string) => void) => (
    <LongSelect label={label} value={value} onPick={onPick}>
      {names.map(({ name, label: shown }) => (
        <option key={name} value={name}>
          {shown}
        </option>
      ))}
    </LongSelect>
  );
  return (
    <div className={styles.form}>
      <p className={styles.help}>{say.correlationsHelp}</p>
      {correlations.length > 0 && (
        <ul className={styles.list}>
          {correlations.map((each) => (
            <li key={`${each.first} ${each.second}`}>
              {labelFor(each.first)} – {labelFor(each.second)}: {numberUpTo(new Decimal(each.rank), 2)}{" "}
              <LinkButton
                label={say.removeCorrelation(labelFor(each.first), labelFor(each.second))}
                onClick={() => onChange(correlations.filter((other) => other !== each))}
              >
                {say.removeShort}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {select(say.first, chosenFirst, setFirst)}
      {select(say.second, chosenSecond, setSecond)}
      <NumberField
        label={say.rank}
        value={typed}
        wrong={checked && !isRank ? say.rankWrong : false}
        onChange={setTyped}
      />
      <div>
        <Button onClick={add} disabledFocusable={chosenFirst === chosenSecond}>
          {say.addCorrelation}
        </Button>
      </div>
    </div>
  );
}

function isBetween({ first, second }: InputCorrelation, a: string, b: string): boolean {
  return (first === a && second === b) || (first === b && second === a);
}
