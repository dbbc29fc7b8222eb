import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Connection, LinkView } from "../../workbook/connection";
import { Card } from "../parts/Card";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useActions } from "../state/actions";
import { useTexts } from "../texts/texts";
import { LinkDetails } from "./LinkDetails";

const useStyles = makeStyles({
  runnerUp: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  confirm: { alignSelf: "flex-start" },
});

interface Props {
  readonly links: readonly LinkView[];
  readonly connection: Connection;
}

/** What the user must look at before it is used, with the reason for the doubt and the cell that came second. */
export function DoubtfulLinks({ links, connection }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { confirm } = useActions();
  return (
    <Section title={texts.connect.doubtful} help={texts.connect.doubtfulHelp}>
      {links.map((link) => (
        <Card key={link.input} tone="warning">
          <LinkDetails link={link} connection={connection} />
          {link.runnerUp && (
            <div className={styles.runnerUp}>
              {texts.connect.runnerUp} <PlaceButton place={link.runnerUp} />
            </div>
          )}
          <Button
            size="small"
            className={styles.confirm}
            aria-label={`${texts.connect.confirm}: ${link.label}, ${link.sheet}!${link.address}`}
            onClick={() => confirm(link.input)}
          >
            {texts.connect.confirm}
          </Button>
        </Card>
      ))}
    </Section>
  );
}
