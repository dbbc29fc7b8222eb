import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { cellAddress } from "../../workbook/cells/address";
import { FIRST, FIRST_MEASURE } from "../../workbook/sheets/realisation-rows";
import { REALISATION_SHEET } from "../../workbook/sheets/sheet-names";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useRealisationTexts } from "../texts/realisation-nl";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.body1, margin: "0" },
});

/** The sheet to type in: made, or there and still empty. */
export function BeginPart({ isThere }: { isThere: boolean }) {
  const { begin: texts } = useRealisationTexts();
  const styles = useStyles();
  const { settle, show } = useActions();
  const { phase } = useSessionState();
  const busy = phase !== "idle";
  const place = { sheet: REALISATION_SHEET, address: cellAddress(FIRST, FIRST_MEASURE) };
  const make = async (by: "month" | "quarter") => {
    if (await settle((session) => session.makeRealisation(by))) show(place);
  };
  return (
    <Section title={texts.sheet} help={texts.sheetHelp(REALISATION_SHEET)}>
      {isThere ? (
        <p className={styles.text}>
          {texts.filling(REALISATION_SHEET)} <PlaceButton place={place} name={texts.open(REALISATION_SHEET)} />
        </p>
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void make("month")}>
            {texts.byMonth}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void make("quarter")}>
            {texts.byQuarter}
          </Button>
        </div>
      )}
    </Section>
  );
}
