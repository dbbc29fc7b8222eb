import { ONE, type Decimal } from "../money/decimal";
import { euros, number, percent } from "./dutch";
import { UNIT_LABELS, isMoney, isShare, quantity, type Unit } from "./units";

/** A step in which users think of an input. */
export interface Step {
  /** In the input's unit. */
  readonly size: Decimal;
  /** Dutch: "1 persoon meer". */
  readonly text: string;
}

const SINGULAR: Readonly<Record<string, string>> = {
  mensen: "persoon",
  teams: "team",
  weken: "week",
  gesprekken: "gesprek",
  casussen: "casus",
  consultvragen: "consultvraag",
  consulten: "consult",
  maanden: "maand",
};
const NAMELESS: ReadonlySet<Unit> = new Set(["count", "factor"]);

/** One more of what an input counts; of a share a percentage point, since nobody raises a share by one. */
export function stepOf(unit: Unit): Step {
  if (isShare(unit)) return { size: ONE.div(100), text: "1 procentpunt meer" };
  if (unit === "year") return { size: ONE, text: "1 jaar later" };
  if (NAMELESS.has(unit)) return { size: ONE, text: "1 meer" };
  const [head = "", ...rest] = UNIT_LABELS[unit].split(" ");
  const name = head === "€" ? ["€", "1", ...rest] : ["1", SINGULAR[head] ?? head, ...rest];
  return { size: ONE, text: `${name.join(" ")} meer` };
}

/** By how much a figure changes, in its own unit, with its sign: "+€ 1.204", "−0,35". Small euros keep their cents. */
export function changeText(change: Decimal, unit: Unit): string {
  const text = changeSize(change, unit);
  return change.gt(0) ? `+${text}` : text;
}

function changeSize(change: Decimal, unit: Unit): string {
  if (isMoney(unit)) return euros(change, change.abs().lt(100) ? 2 : 0);
  if (isShare(unit)) return percent(change, 4);
  if (unit === "year") return number(change, 2);
  return quantity(change, unit);
}
