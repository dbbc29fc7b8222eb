import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Decimal } from "../../model/money/decimal";
import type { SheetPreview } from "../../workbook/connection";
import { count } from "../figures/format";
import { Card } from "../parts/Card";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  sheet: { fontWeight: tokens.fontWeightSemibold, flexGrow: "1" },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Nothing surprising in the workbook: which sheets will be written, before they are. */
export function WritePreview({ sheets }: { sheets: readonly SheetPreview[] }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Section title={texts.connect.preview} help={texts.connect.previewHelp}>
      {sheets.map(({ sheet, kind, cells, what }) => (
        <Card key={sheet}>
          <div className={styles.line}>
            <span className={styles.sheet}>{sheet}</span>
            <Badge appearance="tint" color="brand">
              {texts.connect.previewKind[kind]}
            </Badge>
          </div>
          <div className={styles.what}>
            {what} · {texts.connect.cells(count(new Decimal(cells)))}
          </div>
        </Card>
      ))}
    </Section>
  );
}
