import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { groupsOf } from "../../model/realisation/groups";
import type { Progress, ProgressLine } from "../../model/realisation/progress";
import type { Measured } from "../../model/realisation/standing";
import { Folded } from "../parts/Folded";
import { Section } from "../parts/Section";
import { useRealisationTexts } from "../texts/realisation-nl";
import { MilestoneCard } from "./MilestoneCard";
import { TargetEditor } from "./TargetEditor";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: "0" },
});

/** Milestones by what they ask of the reader: those that want attention in sight, all others folded away. */
export function MilestoneGroups({ progress: { lines, realisation } }: { progress: Progress }) {
  const { groups } = useRealisationTexts();
  const styles = useStyles();
  const [edited, setEdited] = useState<Measured | null>(null);
  const { basis } = realisation;
  const cards = (some: readonly ProgressLine[]) => (
    <div className={styles.cards}>
      {some.map((line) => (
        <MilestoneCard key={line.milestone.nr} line={line} basis={basis} onTarget={setEdited} />
      ))}
    </div>
  );
  const { attention, well, untold, evidence } = groupsOf(lines);
  if (lines.length === 0) return null;
  return (
    <>
      <Section title={groups.attention}>
        {attention.length === 0 ? <p className={styles.text}>{groups.none}</p> : cards(attention)}
      </Section>
      <div>
        {well.length > 0 && <Folded title={groups.well(well.length)}>{cards(well)}</Folded>}
        {untold.length > 0 && <Folded title={groups.untold(untold.length)}>{cards(untold)}</Folded>}
        {evidence.length > 0 && <Folded title={groups.evidence(evidence.length)}>{cards(evidence)}</Folded>}
      </div>
      {edited && (
        <TargetEditor
          key={edited.nr}
          standing={edited}
          until={basis.book.actuals.until}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
