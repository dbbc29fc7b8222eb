import type { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import type { Figures } from "../../model/plan/figures";
import type { Finding, Place } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import type { WorkedOutFrom } from "../figures/worked-out-from";
import type { Link } from "../links/link";
import type { TableLink } from "../links/table-link";

/** A link with what its cells hold now. */
export interface LinkView extends Link {
  readonly label: string;
  /** As the cells hold them: numbers, texts, Excel errors; one, or one per year. */
  readonly values: readonly (string | number | boolean)[];
  /** False while its cells hold something that cannot be used; findings say what. */
  readonly usable: boolean;
  /** Not certain, and not confirmed: the user must look. Until then its cells are not used. */
  readonly doubtful: boolean;
  /** Its cells hold exactly what the plan publishes: to take the plan's value goes against nothing in the workbook. */
  readonly asPublished?: boolean;
  readonly runnerUp?: Place;
}

export interface MissingInput {
  readonly input: InputId;
  readonly label: string;
  /** Dutch: what was looked for, and what to do. */
  readonly message: string;
}

/** An input without a cell: its value was typed in the pane, the plan gave it, or the user does without it. */
export interface SettledInput {
  readonly input: InputId;
  readonly label: string;
  /** As typed or published, in the input's own unit; none where the user does without it. */
  readonly values: readonly Decimal[];
}

/** What connecting found. */
export interface Connection {
  readonly plan: Plan;
  readonly links: readonly LinkView[];
  readonly tables: readonly TableLink[];
  readonly missing: readonly MissingInput[];
  /** Inputs whose value was typed in the pane. */
  readonly typed: readonly SettledInput[];
  /** Inputs that take the plan's own published value, since the workbook has none and the user asked for it. */
  readonly fromPlan: readonly SettledInput[];
  /** The same, of which a cell was found since: the cell is used, and this only says so. */
  readonly foundSince: readonly SettledInput[];
  /** Inputs that the user does without: what hangs on them is unknown, and nobody is asked again. */
  readonly leftOut: readonly SettledInput[];
  readonly figures: Figures;
  /** Which linked cells the workbook works out from which others. */
  readonly workedOutFrom: WorkedOutFrom;
  /** What is wrong with the linked cells themselves. */
  readonly readingFindings: readonly Finding[];
}
