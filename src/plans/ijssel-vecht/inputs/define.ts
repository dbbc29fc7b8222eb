import type { Unit } from "../../../model/businesscase/expression";
import type { Bounds, InputDefinition, Source } from "../../../model/businesscase/plan";
import { isShare } from "../../../model/text/units";

export const PLAN: Source = { document: "Transformatieplan Mentale gezondheidsnetwerk regio IJssel-Vecht" };

const SHARE: Bounds = { min: "0", max: "1" };
const RATE: Bounds = { min: "-0.1", max: "0.25" };
const YEAR: Bounds = { min: "2000", max: "2100" };
const COUNT: Bounds = { min: "0", max: "10000000" };

/** What an assumption says beside its unit; the rest follows. */
interface Assumption {
  readonly label: string;
  readonly short: string;
  /** One value for all years, or one for each. */
  readonly value: string | readonly [string, string, string, string, string];
  /** Where it stands in the plan; the list of assumptions unless said otherwise. */
  readonly where?: string;
  /** Not printed, but follows from what is printed; says how. */
  readonly inferred?: string;
}

/** An assumption of the list that the plan prints as its third appendix. */
export function assumption(
  id: string,
  unit: Unit,
  { label, short, value, where = "Bijlage 3", inferred }: Assumption,
): InputDefinition {
  return {
    id,
    label,
    short,
    unit,
    perYear: typeof value !== "string",
    published: typeof value === "string" ? [value] : value,
    source: { ...PLAN, detail: inferred === undefined ? where : "afgeleid uit de gedrukte rijen" },
    bounds: boundsOf(unit),
    ...(inferred !== undefined && { inferred }),
  };
}

function boundsOf(unit: Unit): Bounds {
  if (unit === "share-per-year") return RATE;
  if (unit === "year") return YEAR;
  return isShare(unit) ? SHARE : COUNT;
}
