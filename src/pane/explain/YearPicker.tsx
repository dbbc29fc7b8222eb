import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Amounts } from "../../model/businesscase/lines";
import type { Format } from "../figures/format";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  group: { display: "flex", border: "none", margin: "0", padding: "0", columnGap: tokens.spacingHorizontalXS },
  legend: { ...typographyStyles.caption1, padding: "0", color: tokens.colorNeutralForeground2 },
  year: {
    ...typographyStyles.caption1,
    position: "relative",
    flexGrow: "1",
    flexBasis: "0",
    minWidth: "0",
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    ":focus-within": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  selected: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  radio: { position: "absolute", inset: "0", margin: "0", opacity: "0", cursor: "pointer" },
  amount: { display: "block", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly years: readonly number[];
  readonly amounts: Amounts;
  readonly format: Format;
  /** What the amounts are in. */
  readonly unit: string;
  readonly selected: number;
  readonly onSelect: (yearIndex: number) => void;
}

/** The years with their amounts; the chosen one is explained. Radio buttons, so the arrow keys walk the years. */
export function YearPicker({ years, amounts, format, unit, selected, onSelect }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {texts.explain.years} ({unit})
      </legend>
      {years.map((year, index) => {
        const amount = amounts[index];
        return (
          <label key={year} className={mergeClasses(styles.year, index === selected && styles.selected)}>
            <input
              className={styles.radio}
              type="radio"
              name={name}
              checked={index === selected}
              onChange={() => onSelect(index)}
            />
            {year}
            <span className={styles.amount}>{amount ? format(amount) : texts.unknown}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
