import { Decimal } from "../../model/money/decimal";
import { numberUpTo } from "../../model/text/dutch";
import { quantity } from "../../model/text/units";
import type { Connection, LinkView } from "../../workbook/connect/connection";
import type { Texts } from "../texts/texts";

/** What a link's cells hold: in the input's unit where they can be used, else as they stand there. */
export function valueText(link: LinkView, { plan, figures }: Connection, texts: Texts): string {
  const definition = plan.inputs.find(({ id }) => id === link.input);
  const values = figures.inputs.get(link.input);
  if (link.usable && definition && values) {
    return values.map((value) => (value === null ? texts.unknown : quantity(value, definition.unit))).join(" · ");
  }
  // Asked whether it is right: as people read it in the sheet, not as Excel keeps it.
  if (link.doubtful && definition) {
    const inUnit = (value: string | number | boolean) =>
      typeof value === "number" ? quantity(new Decimal(value).times(link.scale), definition.unit) : null;
    return link.values.map((value) => inUnit(value) ?? asItStands(value, texts)).join(" · ");
  }
  return link.values.map((value) => asItStands(value, texts)).join(" · ");
}

/** More decimals than these help nobody to know a cell again. */
const DECIMALS = 6;

function asItStands(value: string | number | boolean, texts: Texts): string {
  if (value === "") return texts.connect.empty;
  return typeof value === "number" ? numberUpTo(new Decimal(value), DECIMALS) : String(value);
}
