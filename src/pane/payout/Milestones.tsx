import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { REQUEST_SCOPE_REASON } from "../../model/payout/requests";
import type { PayoutChoices } from "../../model/plan/choices";
import type { Milestone } from "../../model/plan/figures";
import type { MilestoneDefinition, Plan } from "../../model/plan/plan";
import { date } from "../../model/text/dutch";
import { wholeEuros } from "../figures/format";
import { LinkButton } from "../parts/LinkButton";
import { PlaceButton } from "../parts/PlaceButton";
import { useTexts } from "../texts/texts";
import { MilestoneEditor } from "./MilestoneEditor";
import { Folded } from "../parts/Folded";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  facts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly milestones: readonly Milestone[];
  readonly plan: Plan;
  readonly choices: PayoutChoices;
}

/** What is paid for, folded away: amounts, date, and whose money hangs on it, with why that is thought. */
export function Milestones({ milestones, plan, choices }: Props) {
  const texts = useTexts();
  const [edited, setEdited] = useState<number | null>(null);
  const milestone = milestones.find(({ nr }) => nr === edited);
  const styles = useStyles();
  const { payout: words, payoutChoices } = texts;
  return (
    <>
      <Folded title={words.milestones(milestones.length)}>
        <ul className={styles.list}>
          {milestones.map((milestone) => {
            const { nr, name, description, due, iza, spuk, scope, scopeAssumed, outcome, request, place } = milestone;
            const isRequest = request !== undefined;
            const reason = isRequest ? REQUEST_SCOPE_REASON : definitionOf(plan, nr)?.scopeReason;
            return (
              <li key={nr} className={styles.item}>
                <div>{isRequest ? `${name}. ${description}` : words.milestone(nr, description)}</div>
                <div className={styles.facts}>
                  <span>
                    {words.iza} {wholeEuros(iza)} · {words.spuk} {wholeEuros(spuk)} · {words.due(date(due))} ·{" "}
                    {isRequest ? "" : payoutChoices.statuses[outcome.status]}
                    {outcome.on === undefined ? "" : ` (${date(outcome.on)})`}
                    {isRequest ? "" : " · "}
                    {words.scope[scope]}
                  </span>
                  {scopeAssumed && (
                    <Badge appearance="outline" color="informative" size="small">
                      {texts.assumption}
                    </Badge>
                  )}
                  {scopeAssumed && reason && <span>{reason}</span>}
                  {outcome.evidence && <span>{outcome.evidence}</span>}
                  {place && <PlaceButton place={place} />}
                  <LinkButton
                    label={isRequest ? payoutChoices.changeRequest(nr) : payoutChoices.changeMilestone(nr)}
                    onClick={() => setEdited(nr)}
                  >
                    {payoutChoices.change}
                  </LinkButton>
                </div>
              </li>
            );
          })}
        </ul>
      </Folded>
      {milestone && (
        <MilestoneEditor
          key={milestone.nr}
          milestone={milestone}
          proposed={definitionOf(plan, milestone.nr)?.scope ?? "local"}
          choice={choices.milestones[milestone.nr]}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

function definitionOf({ milestones }: Plan, nr: number): MilestoneDefinition | undefined {
  return milestones.find((definition) => definition.nr === nr);
}
