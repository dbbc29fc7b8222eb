import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../model/audit/finding";
import { useActions } from "../state/actions";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  button: {
    minWidth: "0",
    maxWidth: "100%",
    paddingInline: tokens.spacingHorizontalXXS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    textDecorationLine: "underline",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly place: Place;
  /** What it is called, where the address says too little or too much. */
  readonly name?: string;
}

/** A cell of the workbook by name; pressing it shows the cell in the sheet. */
export function PlaceButton({ place, name }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { show } = useActions();
  const shown = name ?? `${place.sheet}!${place.address}`;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      // The visible name comes first, so that whoever speaks to the computer can say what they see.
      aria-label={`${shown}: ${texts.place.show(place.address, place.sheet)}`}
      onClick={() => show({ sheet: place.sheet, address: place.address })}
    >
      {shown}
    </Button>
  );
}
