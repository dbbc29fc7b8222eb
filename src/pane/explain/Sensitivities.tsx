import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { contextOf } from "../../model/formula/amounts";
import { foremost, sensitivities } from "../../model/formula/sensitivity";
import { tellSensitivity } from "../../model/formula/sensitivity-text";
import type { Expression } from "../../model/plan/expression";
import type { Unit } from "../../model/text/units";
import type { Connection } from "../../workbook/connect/connection";
import { useTexts } from "../texts/texts";
import { Folded } from "../parts/Folded";

const useStyles = makeStyles({
  help: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  change: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  step: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly connection: Connection;
  /** The formulas that the figure is the sum of. */
  readonly of: readonly Expression[];
  readonly unit: Unit;
  readonly yearIndex: number;
}

/** The few inputs that change a figure the most, folded until asked for. */
export function Sensitivities(props: Props) {
  const { explain } = useTexts();
  return (
    <Folded title={explain.sensitivity}>
      <ForemostInputs {...props} />
    </Folded>
  );
}

/** Apart, so that nothing is worked out while it is folded. */
function ForemostInputs({ connection, of, unit, yearIndex }: Props) {
  const { explain } = useTexts();
  const styles = useStyles();
  const { plan, figures } = connection;
  const all = sensitivities(plan, contextOf(plan, figures), of, yearIndex);
  const told = foremost(all).map((each) => tellSensitivity(each, unit));
  if (told.length === 0) return <p className={styles.help}>{explain.noSensitivity}</p>;
  return (
    <>
      <p className={styles.help}>{explain.sensitivityHelp}</p>
      <ul className={styles.list}>
        {told.map(({ id, label, perHundredth, step, perStep, linear }) => (
          <li key={id} className={styles.item}>
            <div className={styles.line}>
              <span>{label}</span>
              <span className={styles.change}>{perHundredth}</span>
            </div>
            <div className={styles.step}>{explain.perStep(step, perStep, linear)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
