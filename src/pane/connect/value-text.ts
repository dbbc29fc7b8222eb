import { quantity } from "../../model/text/units";
import type { Connection, LinkView } from "../../workbook/connection";
import type { Texts } from "../texts/texts";

/** What a link's cells hold: in the input's unit where they can be used, else as they stand there. */
export function valueText(link: LinkView, { plan, figures }: Connection, texts: Texts): string {
  const definition = plan.inputs.find(({ id }) => id === link.input);
  const values = figures.inputs.get(link.input);
  if (link.usable && definition && values) {
    return values.map((value) => (value === null ? texts.unknown : quantity(value, definition.unit))).join(" · ");
  }
  return link.values.map((value) => (value === "" ? texts.connect.empty : String(value))).join(" · ");
}
