import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Plan } from "../../model/plan/plan";
import { isOutline, type Basis, type Outline } from "../../model/provenance/basis";
import { differencesOf, usedOf, type Difference } from "../../model/provenance/differences";
import { DataTable } from "../parts/DataTable";
import { type LetterTexts, useLetterTexts } from "../texts/letter";

interface Props {
  readonly basis: Basis | Outline;
  readonly now: Basis;
  readonly plan: Plan;
}

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: "0" },
  strong: { ...typographyStyles.body1Strong, margin: "0" },
});

/** Whether the amounts of a letter still hold, what differs, and what went into it. */
export function FoundReference({ basis, now, plan }: Props) {
  const texts = useLetterTexts();
  const styles = useStyles();
  const { outcomes, inputs } = differencesOf(basis, now, plan);
  const used = usedOf(basis, plan);
  const usedCaption = isOutline(basis) ? texts.amountsKept(used.length) : texts.inputsUsed(used.length);
  return (
    <div className={styles.found}>
      <p className={styles.strong}>{verdict(basis.plan === plan.id, outcomes.length, texts)}</p>
      {isOutline(basis) && <p className={styles.text}>{texts.onlyAmounts}</p>}
      <Differences caption={texts.changedAmounts} differences={outcomes} />
      <Differences caption={texts.changedInputs} differences={inputs} />
      <details>
        <summary>{usedCaption}</summary>
        <DataTable
          caption={usedCaption}
          rows={used}
          rowKey={({ what }) => what}
          columns={[
            { key: "what", header: texts.what, cell: ({ what }) => what },
            { key: "value", header: texts.value, text: true, cell: ({ value }) => value },
          ]}
        />
      </details>
    </div>
  );
}

function verdict(isSamePlan: boolean, changed: number, texts: LetterTexts): string {
  if (!isSamePlan) return texts.otherPlan;
  return changed === 0 ? texts.stillHolds : texts.changed(changed);
}

function Differences({ caption, differences }: { caption: string; differences: readonly Difference[] }) {
  const texts = useLetterTexts();
  if (differences.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      rows={differences.map((difference, index) => ({ ...difference, index }))}
      rowKey={({ index }) => index}
      columns={[
        { key: "what", header: texts.what, cell: ({ what }) => what },
        { key: "before", header: texts.before, text: true, cell: ({ before }) => before },
        { key: "now", header: texts.now, text: true, cell: ({ now }) => now },
      ]}
    />
  );
}
