import type { Place } from "../../model/plan/finding";
import { useActions } from "../state/actions";
import { useTexts } from "../texts/texts";
import { LinkButton } from "./LinkButton";

interface Props {
  readonly place: Place;
  /** What it is called, where the address says too little or too much. */
  readonly name?: string;
}

/** A cell of the workbook by name; pressing it shows the cell in the sheet. */
export function PlaceButton({ place: { sheet, address }, name }: Props) {
  const texts = useTexts();
  const { show } = useActions();
  const shown = name ?? `${sheet}!${address}`;
  return (
    <LinkButton label={`${shown}: ${texts.place.show(address, sheet)}`} onClick={() => show({ sheet, address })}>
      {shown}
    </LinkButton>
  );
}
