import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Connection, LinkView } from "../../workbook/connect/connection";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";
import { LinkDetails } from "./LinkDetails";
import { SettleCard } from "./SettleCard";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: { paddingBottom: tokens.spacingVerticalS },
  panel: { marginInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly links: readonly LinkView[];
  readonly connection: Connection;
}

/** What is certain, folded away a sheet at a time. */
export function CertainLinks({ links, connection }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const bySheet = new Map<string, LinkView[]>();
  for (const link of links) bySheet.set(link.sheet, [...(bySheet.get(link.sheet) ?? []), link]);
  return (
    <Section title={texts.connect.certain}>
      <Accordion multiple collapsible>
        {[...bySheet].map(([sheet, found]) => (
          <AccordionItem key={sheet} value={sheet}>
            <AccordionHeader as="h4" size="small">
              {texts.connect.certainOn(sheet, found.length)}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ul className={styles.list}>
                {found.map((link) => {
                  const definition = connection.plan.inputs.find(({ id }) => id === link.input);
                  return (
                    definition && (
                      <li key={link.input} className={styles.item}>
                        <SettleCard
                          definition={definition}
                          link={link}
                          tone="plain"
                          open={[texts.settling.change, texts.settling.changeFor(link.label)]}
                        >
                          <LinkDetails link={link} connection={connection} />
                        </SettleCard>
                      </li>
                    )
                  );
                })}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}
