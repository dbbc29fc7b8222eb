import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { percent } from "../../../model/text/dutch";
import { reverse, type Reverse } from "../../../model/whatif/breakeven/reverse";
import { askedOf, outcomeOf } from "../../../model/whatif/outcome/outcomes";
import { DataTable } from "../../parts/DataTable";
import { Section } from "../../parts/Section";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { basisText } from "../matters/basis-text";
import { LongSelect } from "../parts/LongSelect";
import { alone, valuesText } from "../parts/outcome-format";
import { useOutcomeKinds } from "../parts/OutcomeSelect";
import type { Run } from "../use-run";

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: "0" },
  finding: { ...typographyStyles.body1Strong, margin: "0" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** "Wat kan mijlpaal 5 laten mislukken?": each assumption within its own range, and all of them at once. */
export function ReversePart({ run: { plan, figures } }: { readonly run: Run }) {
  const { turning: say } = useWhatIfTexts();
  const styles = useStyles();
  const kinds = useOutcomeKinds(plan, figures).filter((each) => askedOf(each) !== null);
  const [wanted, setWanted] = useState("");
  const kind = kinds.find(({ id }) => id === wanted) ?? kinds.at(-1);
  const outcome = kind && outcomeOf(plan, kind, "all");
  const asked = kind && askedOf(kind);
  const told = outcome && asked ? reverse(plan, figures, { outcome, threshold: asked, demand: "at-least" }) : null;
  return (
    <Section title={say.reverse}>
      <div className={styles.part}>
        {kinds.length === 0 && <p className={styles.note}>{say.noMilestones}</p>}
        {kind && (
          <LongSelect label={say.milestone} value={kind.id} onPick={setWanted}>
            {kinds.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </LongSelect>
        )}
        {told && <Threats told={told} />}
      </div>
    </Section>
  );
}

function Threats({ told }: { readonly told: Reverse }) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { turning: say } = words;
  const styles = useStyles();
  const { threats, worst, outcome, base, threshold, holds } = told;
  const shown = (value: typeof base) => alone(value, outcome.unit);
  const failing = threats.filter(({ failsAlone }) => failsAlone);
  return (
    <>
      <p className={styles.note}>
        {holds ? say.holds(shown(base), shown(threshold)) : say.failsAlready(shown(base), shown(threshold))}
      </p>
      {holds && (
        <p className={styles.finding}>{failing.length > 0 ? say.reverseSome(failing.length) : say.reverseNone}</p>
      )}
      {worst && (
        <p className={styles.note}>
          {worst.fails
            ? say.worstFails(shown(worst.outcome), worst.margin ? percent(worst.margin, 0) : texts.unknown)
            : say.worstHolds(shown(worst.outcome))}
        </p>
      )}
      {threats.length > 0 && (
        <DataTable
          caption={say.reverseTable}
          rows={threats}
          rowKey={({ range }) => range.input.id}
          columns={[
            { key: "input", header: words.input, cell: ({ range }) => range.input.label },
            { key: "outcome", header: say.atWorst, cell: ({ atBadEnd }) => shown(atBadEnd) },
            {
              key: "fails",
              header: say.fails,
              text: true,
              cell: ({ failsAlone, valuesAtMargin, range }) =>
                failsAlone && valuesAtMargin ? valuesText(valuesAtMargin, range.input.unit) : say.failsNot,
            },
            {
              key: "range",
              header: say.range,
              text: true,
              cell: ({ range, badEnd }) =>
                `${valuesText(range.base, range.input.unit)} → ${valuesText(range[badEnd], range.input.unit)}` +
                `; ${basisText(range, words)}`,
            },
          ]}
        />
      )}
    </>
  );
}
