import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Plan } from "../../model/plan/plan";
import type { Basis } from "../../model/provenance/basis";
import { differencesOf, usedOf, type Difference } from "../../model/provenance/differences";
import type { Printed } from "../../model/provenance/register";
import { DataTable } from "../parts/DataTable";
import { useTexts } from "../texts/texts";

interface Props {
  readonly printed: Printed;
  readonly now: Basis;
  readonly plan: Plan;
}

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  strong: { ...typographyStyles.body1Strong, margin: "0" },
});

/** Whether the amounts of a letter still hold, what differs, and what went into it. */
export function FoundReference({ printed: { basis }, now, plan }: Props) {
  const { letter: texts } = useTexts();
  const styles = useStyles();
  const { outcomes, inputs } = differencesOf(basis, now, plan);
  const used = usedOf(basis, plan);
  return (
    <div className={styles.found}>
      <p className={styles.strong}>{verdict(basis.plan === plan.id, outcomes.length, texts)}</p>
      <Differences caption={texts.changedAmounts} differences={outcomes} />
      <Differences caption={texts.changedInputs} differences={inputs} />
      <details>
        <summary>{texts.inputsUsed(used.length)}</summary>
        <DataTable
          caption={texts.inputsUsed(used.length)}
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

function verdict(isSamePlan: boolean, changed: number, texts: ReturnType<typeof useTexts>["letter"]): string {
  if (!isSamePlan) return texts.otherPlan;
  return changed === 0 ? texts.stillHolds : texts.changed(changed);
}

function Differences({ caption, differences }: { caption: string; differences: readonly Difference[] }) {
  const { letter: texts } = useTexts();
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
