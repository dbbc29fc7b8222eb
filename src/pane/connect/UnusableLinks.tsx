import type { Connection, LinkView } from "../../workbook/connect/connection";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";
import { LinkDetails } from "./LinkDetails";
import { SettleCard } from "./SettleCard";

interface Props {
  readonly links: readonly LinkView[];
  readonly connection: Connection;
}

/** Cells that were found for certain and hold nothing to calculate with: in sight, for all that hangs on them is unknown. */
export function UnusableLinks({ links, connection }: Props) {
  const texts = useTexts();
  return (
    <Section title={texts.connect.unusableTitle} help={texts.connect.missingHelp}>
      {links.map((link) => {
        const definition = connection.plan.inputs.find(({ id }) => id === link.input);
        return (
          definition && (
            <SettleCard
              key={link.input}
              definition={definition}
              link={link}
              tone="error"
              open={[texts.settling.change, texts.settling.changeFor(link.label)]}
            >
              <LinkDetails link={link} connection={connection} />
            </SettleCard>
          )
        );
      })}
    </Section>
  );
}
