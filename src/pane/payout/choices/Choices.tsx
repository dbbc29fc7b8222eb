import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { CashYear } from "../../../model/payout/cash-flow";
import type { Payout } from "../../../model/payout/payout";
import type { PayoutChoices, PayoutUnit } from "../../../model/plan/choices";
import { NO_ENDS } from "../../../model/plan/ends";
import type { Plan } from "../../../model/plan/plan";
import { Section } from "../../parts/Section";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";
import { EndsFields } from "../EndsFields";
import { AdvanceDays } from "./AdvanceDays";
import { CountChoice } from "./CountChoice";
import { InstalmentChoice } from "./InstalmentChoice";
import { KeyChoice } from "./KeyChoice";
import { Participants } from "./Participants";
import { RiskChoice } from "./RiskChoice";
import { Folded } from "../../parts/Folded";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

const UNITS: readonly PayoutUnit[] = ["euro", "cent"];

interface Props {
  readonly plan: Plan;
  readonly payout: Payout;
  readonly choices: PayoutChoices;
}

/** By what the money is shared, over whom, and in which years: folded away, since the agreement has its own answers. */
export function Choices({ plan, payout, choices }: Props) {
  const { payoutChoices: texts, determination: words } = useTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const municipalities = payout.municipalities.map(({ municipality }) => municipality);
  return (
    <Folded title={texts.choices}>
      <div className={styles.choices}>
        <KeyChoice
          label={texts.key}
          municipalities={municipalities}
          chosen={choices.key}
          onPick={(key) => void choose((before) => ({ ...before, key }))}
        />
        <KeyChoice
          label={texts.regionalKey}
          municipalities={municipalities}
          chosen={choices.regionalKey}
          onPick={(regionalKey) => void choose((before) => ({ ...before, regionalKey }))}
        />
        <RiskChoice chosen={choices.riskBasis} />
        <Field label={texts.unit}>
          <Select
            value={choices.unit}
            onChange={(_, { value }) => {
              const unit = UNITS.find((known) => known === value);
              if (unit) void choose((before) => ({ ...before, unit }));
            }}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {texts.units[unit]}
              </option>
            ))}
          </Select>
        </Field>
        <InstalmentChoice plan={plan} chosen={choices.instalments} />
        <AdvanceDays years={payout.years.filter(isPaidInAdvance).map(({ year }) => year)} choices={choices} />
        <CountChoice plan={plan} count={choices.count} participants={municipalities} />
        <Participants plan={plan} municipalities={municipalities} choices={choices} />
        <Section title={words.ends} help={words.endsHelp}>
          <EndsFields
            ends={choices.ends ?? NO_ENDS}
            municipalities={municipalities}
            onApply={(ends) => void choose((before) => ({ ...before, ends }))}
          />
        </Section>
      </div>
    </Folded>
  );
}

function isPaidInAdvance({ local, regional }: CashYear): boolean {
  return local.plus(regional).gt(0);
}
