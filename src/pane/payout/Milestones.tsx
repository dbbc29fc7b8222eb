import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Milestone } from "../../model/businesscase/figures";
import type { Plan } from "../../model/businesscase/plan";
import { date } from "../../model/text/dutch";
import { wholeEuros } from "../figures/format";
import { PlaceButton } from "../parts/PlaceButton";
import { useTexts } from "../texts/texts";

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
  panel: { marginInline: "0" },
});

interface Props {
  readonly milestones: readonly Milestone[];
  readonly plan: Plan;
}

/** What is paid for, folded away: amounts, date, and whose money hangs on it, with why that is thought. */
export function Milestones({ milestones, plan }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { payout: words } = texts;
  return (
    <Accordion collapsible>
      <AccordionItem value="milestones">
        <AccordionHeader as="h3" size="small">
          {words.milestones(milestones.length)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {milestones.map((milestone) => {
              const { nr, description, due, iza, spuk, scope, scopeAssumed, outcome, place } = milestone;
              const reason = plan.milestones.find((candidate) => candidate.nr === nr)?.scopeReason;
              return (
                <li key={nr} className={styles.item}>
                  <div>{words.milestone(nr, description)}</div>
                  <div className={styles.facts}>
                    <span>
                      {words.iza} {wholeEuros(iza)} · {words.spuk} {wholeEuros(spuk)} · {words.due(date(due))} ·{" "}
                      {outcome.status === "missed" ? words.notMet : words.met} · {words.scope[scope]}
                    </span>
                    {scopeAssumed && (
                      <Badge appearance="outline" color="informative" size="small">
                        {texts.assumption}
                      </Badge>
                    )}
                    {scopeAssumed && reason && <span>{reason}</span>}
                    {place && <PlaceButton place={place} />}
                  </div>
                </li>
              );
            })}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
