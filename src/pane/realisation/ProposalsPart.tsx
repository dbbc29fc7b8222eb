import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Milestone } from "../../model/plan/figures";
import { withProposals, type Proposal } from "../../model/realisation/proposals";
import { chanceText } from "../../model/realisation/words";
import { LinkButton } from "../parts/LinkButton";
import { Section } from "../parts/Section";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useRealisationTexts, type RealisationTexts } from "../texts/realisation-nl";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.body1, margin: "0" },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly proposals: readonly Proposal[];
  readonly milestones: readonly Milestone[];
}

/** What the counts say of statuses and chances: shown when asked for, and taken over one by one or all at once. */
export function ProposalsPart({ proposals, milestones }: Props) {
  const { proposals: texts } = useRealisationTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const { phase } = useSessionState();
  const [isOpen, setIsOpen] = useState(false);
  const [message, setMessage] = useState("");
  const busy = phase !== "idle";
  const take = async (some: readonly Proposal[]) => {
    setMessage("");
    if (await choose((choices) => withProposals(choices, some))) setMessage(texts.taken(some.length));
  };
  const nameOf = (nr: number) => milestones.find((milestone) => milestone.nr === nr)?.name ?? String(nr);
  return (
    <Section title={texts.title} help={texts.help}>
      {!isOpen && (
        <Button
          className={styles.button}
          onClick={() => {
            setMessage("");
            setIsOpen(true);
          }}
        >
          {texts.propose}
        </Button>
      )}
      {isOpen && proposals.length > 0 && (
        <>
          <ul className={styles.list}>
            {proposals.map((proposal) => (
              <li key={proposal.nr} className={styles.item}>
                <span>{texts.line(nameOf(proposal.nr), proposalText(proposal, texts))}</span>
                <LinkButton label={texts.takeLabel(nameOf(proposal.nr))} onClick={() => void take([proposal])}>
                  {texts.take}
                </LinkButton>
              </li>
            ))}
          </ul>
          {proposals.length > 1 && (
            <Button className={styles.button} disabledFocusable={busy} onClick={() => void take(proposals)}>
              {texts.all(proposals.length)}
            </Button>
          )}
        </>
      )}
      <div role="status">
        {message !== "" && <p className={styles.text}>{message}</p>}
        {isOpen && proposals.length === 0 && message === "" && <p className={styles.text}>{texts.none}</p>}
      </div>
    </Section>
  );
}

function proposalText(proposal: Proposal, texts: RealisationTexts["proposals"]): string {
  if (proposal.kind === "chance") return texts.chance(chanceText(proposal.chance.toNumber()));
  const { status, evidence } = proposal.outcome;
  const word = status === "met" ? texts.outcome.met : texts.outcome.missed;
  return evidence === undefined ? word : `${word} (${evidence})`;
}
