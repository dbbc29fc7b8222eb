import { makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import type { LinkChange } from "../../workbook/links/follow";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly changes: readonly LinkChange[];
  readonly plan: Plan;
}

/** Which cells stand elsewhere than when the workbook was last written, and which are gone. */
export function Moved({ changes, plan }: Props) {
  const { settling: texts } = useTexts();
  const styles = useStyles();
  const name = ({ sheet, address }: Place) => `${sheet}!${address}`;
  return (
    <Section title={texts.moved}>
      <ul className={styles.list}>
        {changes.map(({ input, from, to }) => (
          <li key={input}>
            <span className={styles.label}>{plan.inputs.find(({ id }) => id === input)?.label ?? input}</span>:{" "}
            {to ? texts.movedTo(name(from), name(to)) : texts.gone(name(from))}
            {to && (
              <>
                {" "}
                <PlaceButton place={to} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
