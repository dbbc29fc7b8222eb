import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Connection, LinkView } from "../../workbook/connect/connection";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { LinkDetails } from "./LinkDetails";
import { SettleCard } from "./SettleCard";
import { TakeFromPlan } from "./TakeFromPlan";
import { useSettling } from "./use-settling";

const useStyles = makeStyles({
  runnerUp: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly links: readonly LinkView[];
  readonly connection: Connection;
}

/** What the user must look at before it is used, with the reason for the doubt and the cell that came second. */
export function DoubtfulLinks({ links, connection }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const settle = useSettling();
  const { phase } = useSessionState();
  return (
    <Section title={texts.connect.doubtful} help={texts.connect.doubtfulHelp}>
      {links.map((link) => {
        const definition = connection.plan.inputs.find(({ id }) => id === link.input);
        return (
          definition && (
            <SettleCard
              key={link.input}
              definition={definition}
              link={link}
              tone="warning"
              open={[texts.settling.other, texts.settling.otherFor(link.label)]}
              actions={
                <>
                  <Button
                    size="small"
                    disabledFocusable={phase !== "idle"}
                    aria-label={`${texts.connect.confirm}: ${link.label}, ${link.sheet}!${link.address}`}
                    onClick={() => void settle(link.input, (session) => session.confirm(link.input))}
                  >
                    {texts.connect.confirm}
                  </Button>
                  {link.asPublished === true && <TakeFromPlan definition={definition} />}
                </>
              }
            >
              <LinkDetails link={link} connection={connection} />
              {link.runnerUp && (
                <div className={styles.runnerUp}>
                  {texts.connect.runnerUp} <PlaceButton place={link.runnerUp} />
                </div>
              )}
            </SettleCard>
          )
        );
      })}
    </Section>
  );
}
