import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Plan, RowKind } from "../../model/plan/plan";
import type { Result } from "../../model/result/result";
import { partsOf } from "../../model/quantities/register";
import { figureOf, quantityOf, unknownOf, explainable, type Figure } from "../explain/subject";
import type { Subject } from "../state/navigation";
import { Amount } from "../figures/Amount";
import { FigureButton } from "./FigureButton";
import { thousands } from "../figures/format";
import { unknownReason } from "../figures/unknown-reason";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  header: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, width: "100%" },
  button: { "& .fui-AccordionHeader__button": { paddingInlineEnd: "0" } },
  panel: { marginInline: tokens.spacingHorizontalL, marginInlineEnd: "0" },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Props {
  readonly plan: Plan;
  readonly result: Result;
  readonly side: RowKind;
}

/** One side of the business case by component; the rows inside, each of which can be asked how it came about. */
export function Components({ plan, result, side }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const all = explainable(plan);
  const whole = quantityOf(all, `total.${side}`);
  const sums = whole ? partsOf(all, whole) : [];
  return (
    <Section title={`${texts.outcome[side]}, ${texts.outcome.thousands}`} help={texts.outcome.rounded}>
      <Accordion multiple collapsible>
        {plan.components.map((component) => {
          const sum = sums.find(({ id }) => id === `component.${component.id}.${side}`);
          return (
            sum && (
              <AccordionItem key={sum.id} value={sum.id}>
                <AccordionHeader as="h4" size="small" className={styles.button}>
                  <span className={styles.header}>
                    <span>{texts.outcome.component(component.id, component.label)}</span>
                    <Amount value={figureOf(all, result, sum.id, texts)?.total ?? null} format={thousands} />
                  </span>
                </AccordionHeader>
                <AccordionPanel className={styles.panel}>
                  <ul className={styles.list}>
                    {sum.parts.map((part) => (
                      <Line key={part} plan={plan} result={result} subject={part} />
                    ))}
                    <Line plan={plan} result={result} subject={sum.id} name={texts.outcome.total} />
                  </ul>
                </AccordionPanel>
              </AccordionItem>
            )
          );
        })}
      </Accordion>
      <ul className={styles.list}>
        <Line plan={plan} result={result} subject={`total.${side}`} name={texts.outcome.total} />
      </ul>
    </Section>
  );
}

interface LineProps {
  readonly plan: Plan;
  readonly result: Result;
  readonly subject: Subject;
  /** Instead of the figure's own name, where the place says which it is; it makes the line a total. */
  readonly name?: string;
}

function Line({ plan, result, subject, name }: LineProps) {
  const texts = useTexts();
  const styles = useStyles();
  const all = explainable(plan);
  const figure: Figure | null = figureOf(all, result, subject, texts);
  if (!figure) return null;
  return (
    <li className={mergeClasses(styles.line, name !== undefined && styles.total)}>
      <span>{name ?? figure.label}</span>
      <FigureButton
        figure={figure}
        format={thousands}
        because={unknownReason(texts, plan, unknownOf(all, result, subject))}
      />
    </li>
  );
}
