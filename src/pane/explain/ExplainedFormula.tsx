import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { contextOf } from "../../model/formula/amounts";
import { explainFormula, movementText, type ExplainedInput } from "../../model/formula/explanation";
import type { Expression } from "../../model/plan/expression";
import type { Unit } from "../../model/text/units";
import { cellsIn } from "../../workbook/cells/address";
import type { Connection } from "../../workbook/connect/connection";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";
import { Formula } from "./Formula";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0", display: "flex", flexDirection: "column" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  origin: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly connection: Connection;
  readonly of: Expression;
  readonly unit: Unit;
  readonly yearIndex: number;
}

/** One formula in one year: in words, in numbers, step by step, and where each number stands. */
export function ExplainedFormula({ connection, of, unit, yearIndex }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { plan, figures } = connection;
  const told = explainFormula(plan, contextOf(plan, figures), of, unit, yearIndex);
  return (
    <>
      <Section title={texts.explain.words}>
        <Formula text={told.words} />
      </Section>
      <Section title={texts.explain.numbers}>
        <Formula text={told.numbers} />
      </Section>
      {told.steps.length > 0 && (
        <Section title={texts.explain.steps}>
          <ul className={styles.list}>
            {told.steps.map((step) => (
              <li key={step.id} className={styles.item}>
                <div>{step.label}</div>
                <div className={styles.origin}>
                  = {step.words}
                  <br />= {step.numbers}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.explain.inputs}>
        <ul className={styles.list}>
          {told.inputs.map((input) => (
            <li key={input.id} className={styles.item}>
              <InputLine input={input} links={connection.links} yearIndex={yearIndex} />
            </li>
          ))}
        </ul>
      </Section>
      {told.movements.length > 0 && (
        <Section title={texts.explain.movements}>
          <ul className={styles.list}>
            {told.movements.map((movement) => (
              <li key={movement.id} className={styles.item}>
                <div>
                  {movement.label}: {movementText(movement)}
                </div>
                <div className={styles.origin}>{movement.evidence}</div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface InputLineProps {
  readonly input: ExplainedInput;
  readonly links: Connection["links"];
  readonly yearIndex: number;
}

function InputLine({ input, links, yearIndex }: InputLineProps) {
  const texts = useTexts();
  const styles = useStyles();
  const link = links.find((candidate) => candidate.input === input.id);
  // A value per year stands in a range: the cell of this year is the one to look at.
  const cells = link ? (link.cells ?? cellsIn(link.address)) : [];
  const address = cells[yearIndex] ?? cells[0];
  return (
    <>
      <div className={styles.line}>
        <span>{input.label}</span>
        <span className={styles.value}>{input.text}</span>
      </div>
      {link && address !== undefined ? (
        <PlaceButton place={{ sheet: link.sheet, address }} />
      ) : (
        <div className={styles.origin}>{input.fromPlan ? texts.explain.fromPlan : texts.explain.noCell}</div>
      )}
      <div className={styles.origin}>{texts.explain.source(input.source.document, input.source.detail)}</div>
      {input.inferred !== null && <div className={styles.origin}>{texts.explain.inferred(input.inferred)}</div>}
      {input.takenOver && <div className={styles.origin}>{texts.explain.takenOver}</div>}
    </>
  );
}
