import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { formulasOf } from "../../model/quantities/register";
import type { Result } from "../../model/result/result";
import { UNIT_LABELS, quantity as inUnit } from "../../model/text/units";
import type { Connection } from "../../workbook/connect/connection";
import { Amount } from "../figures/Amount";
import { exact, thousands } from "../figures/format";
import { unknownReason } from "../figures/unknown-reason";
import { Sheet } from "../parts/Sheet";
import { useTexts } from "../texts/texts";
import { ExplainedFormula } from "./ExplainedFormula";
import { ExplainedSum } from "./ExplainedSum";
import { Sensitivities } from "./Sensitivities";
import { figureOf, quantityOf, unknownOf, explainable } from "./subject";
import type { Subject } from "../state/navigation";
import { YearPicker } from "./YearPicker";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  question: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle2, margin: "0" },
  amount: { ...typographyStyles.subtitle1, margin: "0", marginBottom: tokens.spacingVerticalM },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  reason: { ...typographyStyles.caption1, margin: "0" },
});

interface Props {
  /** The figures asked about, the last one in sight, those before it to go back to. */
  readonly trail: readonly Subject[];
  readonly onTrail: (trail: readonly Subject[]) => void;
  readonly connection: Connection;
  readonly result: Result;
}

/** "Hoe komt dit bedrag tot stand?": from a total down to the cell that a number stands in. */
export function ExplanationSheet({ trail, onTrail, connection, result }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const [yearIndex, setYearIndex] = useState(0);
  const all = explainable(connection.plan);
  const subject = trail.at(-1);
  const quantity = subject === undefined ? null : quantityOf(all, subject);
  const figure = quantity && figureOf(all, result, quantity.id, texts);
  const close = () => onTrail([]);
  if (!quantity || !figure) return null;
  const formulas = formulasOf(all, quantity);
  const [formula] = quantity.parts.length === 0 ? formulas : [];
  const unknown = unknownOf(all, result, quantity.id);
  const { unit } = figure;
  return (
    <Sheet label={texts.explain.title} onClose={close}>
      <div className={styles.bar}>
        {trail.length > 1 ? (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            onClick={() => onTrail(trail.slice(0, -1))}
          >
            {texts.back}
          </Button>
        ) : (
          <span className={styles.question}>{texts.explain.title}</span>
        )}
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={texts.close} onClick={close} />
      </div>
      <h2 className={styles.title}>{figure.label}</h2>
      {unit === undefined && (
        <p className={styles.amount}>
          <Amount value={figure.amounts[yearIndex] ?? null} format={exact} />{" "}
          <span className={styles.question}>
            {texts.explain.amountIn(result.years[yearIndex] ?? 0)} {texts.explain.inAll}{" "}
            <Amount value={figure.total} format={exact} />
          </span>
        </p>
      )}
      <div className={styles.content}>
        {unknown.length > 0 && <p className={styles.reason}>{unknownReason(texts, connection.plan, unknown)}</p>}
        <YearPicker
          years={result.years}
          amounts={figure.amounts}
          format={unit === undefined ? thousands : (value) => inUnit(value, unit)}
          unit={unit === undefined ? texts.outcome.thousands : UNIT_LABELS[unit]}
          selected={yearIndex}
          onSelect={setYearIndex}
        />
        {formula ? (
          <ExplainedFormula connection={connection} of={formula} unit={unit ?? "eur"} yearIndex={yearIndex} />
        ) : (
          <ExplainedSum
            plan={connection.plan}
            result={result}
            all={all}
            quantity={quantity}
            yearIndex={yearIndex}
            onOpen={(part) => onTrail([...trail, part])}
          />
        )}
        <Sensitivities connection={connection} of={formulas} unit={unit ?? "eur"} yearIndex={yearIndex} />
      </div>
    </Sheet>
  );
}
