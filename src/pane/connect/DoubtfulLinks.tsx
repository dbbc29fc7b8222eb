import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Connection, LinkView } from "../../workbook/connection";
import { Card } from "../parts/Card";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";
import { LinkDetails } from "./LinkDetails";

const useStyles = makeStyles({ runnerUp: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly links: readonly LinkView[];
  readonly connection: Connection;
}

/** What the user must look at, with the reason for the doubt and the cell that came second. */
export function DoubtfulLinks({ links, connection }: Props) {
  const texts = useTexts();
  const styles = useStyles();
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
        </Card>
      ))}
    </Section>
  );
}
