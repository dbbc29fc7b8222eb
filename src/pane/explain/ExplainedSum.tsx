import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../model/plan/plan";
import type { Quantity } from "../../model/quantities/quantity";
import { partsOf } from "../../model/quantities/register";
import type { Result } from "../../model/result/result";
import { Amount } from "../figures/Amount";
import { thousands } from "../figures/format";
import { unknownReason } from "../figures/unknown-reason";
import { DataTable } from "../parts/DataTable";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";
import { figureOf, unknownOf, type Figure } from "./subject";
import type { Subject } from "../state/navigation";

const useStyles = makeStyles({
  part: {
    minWidth: "0",
    paddingInline: "0",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
});

interface Props {
  readonly plan: Plan;
  readonly result: Result;
  readonly all: readonly Quantity[];
  /** The sum. */
  readonly quantity: Quantity;
  readonly yearIndex: number;
  readonly onOpen: (subject: Subject) => void;
}

/** A sum: its parts in this year and in all, each of which opens its own explanation. */
export function ExplainedSum({ plan, result, all, quantity, yearIndex, onOpen }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const parts = partsOf(all, quantity).flatMap(({ id }) => figureOf(all, result, id, texts) ?? []);
  const whole = figureOf(all, result, quantity.id, texts);
  const because = (part: Figure) => unknownReason(texts, plan, unknownOf(all, result, part.subject));
  return (
    <Section title={texts.explain.parts}>
      <DataTable
        caption={texts.outcome.thousands}
        rows={parts}
        rowKey={(part) => part.label}
        hasTotal
        columns={[
          {
            key: "part",
            header: texts.explain.part,
            cell: (part) => (
              <Button
                appearance="transparent"
                size="small"
                className={styles.part}
                onClick={() => onOpen(part.subject)}
              >
                {part.label}
              </Button>
            ),
            total: texts.outcome.total,
          },
          {
            key: "year",
            header: String(result.years[yearIndex]),
            cell: (part) => (
              <Amount value={part.amounts[yearIndex] ?? null} format={thousands} because={because(part)} />
            ),
            total: <Amount value={whole?.amounts[yearIndex] ?? null} format={thousands} />,
          },
          {
            key: "total",
            header: texts.outcome.total,
            cell: (part) => <Amount value={part.total} format={thousands} because={because(part)} />,
            total: <Amount value={whole?.total ?? null} format={thousands} />,
          },
        ]}
      />
    </Section>
  );
}
