import type { Bounds, InputDefinition, PublishedRange } from "../../../model/plan/plan";
import { isShare, type Unit } from "../../../model/text/units";
import { PLAN } from "../source";

const SHARE: Bounds = { min: "0", max: "1" };
const RATE: Bounds = { min: "-0.1", max: "0.25" };
const YEAR: Bounds = { min: "2000", max: "2100" };
const COUNT: Bounds = { min: "0", max: "10000000" };

/** What an assumption says beside its unit; the rest follows. */
interface Assumption {
  readonly label: string;
  /** Other names that workbooks give it. */
  readonly synonyms?: readonly string[];
  readonly short: string;
  /** One value for all years, or one for each. */
  readonly value: string | readonly [string, string, string, string, string];
  /** Where it stands in the plan; the list of assumptions unless said otherwise. */
  readonly where?: string;
  /** Not printed, but follows from what is printed; says how. */
  readonly inferred?: string;
  /** How far the plan prints that it may turn out otherwise; of most assumptions it says nothing. */
  readonly range?: PublishedRange;
}

/** An assumption of the list that the plan prints as its third appendix. */
export function assumption(
  id: string,
  unit: Unit,
  { label, synonyms, short, value, where = "Bijlage 3", inferred, range }: Assumption,
): InputDefinition {
  return {
    id,
    label,
    ...(synonyms && { synonyms }),
    short,
    unit,
    perYear: typeof value !== "string",
    published: typeof value === "string" ? [value] : value,
    source: { ...PLAN, detail: inferred === undefined ? where : "afgeleid uit de gedrukte rijen" },
    bounds: boundsOf(unit),
    ...(range && { range }),
    ...(inferred !== undefined && { inferred }),
  };
}

function boundsOf(unit: Unit): Bounds {
  if (unit === "share-per-year") return RATE;
  if (unit === "year") return YEAR;
  return isShare(unit) ? SHARE : COUNT;
}
