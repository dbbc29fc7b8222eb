import { amountIn, contextOf, inputValue } from "../../formula/amounts";
import { planExpressions } from "../../formula/plan-expressions";
import type { Decimal } from "../../money/decimal";
import { derivedOf, type Expression, type InputId } from "../../plan/expression";
import type { Figures } from "../../plan/figures";
import type { Place } from "../../plan/finding";
import type { Plan } from "../../plan/plan";
import type { Unit } from "../../text/units";

/** Where the value of an input in a year stands in the workbook; null where it stands in no cell. */
export type PlaceOfInput = (input: InputId, yearIndex: number) => Place | null;

/** One cell of the plan's inputs that is not the same everywhere, side by side. */
export interface InputLine {
  /** Of an input, or of a series that a scenario takes to be something else than its formula gives. */
  readonly kind: "input" | "series";
  readonly id: string;
  /** Dutch. */
  readonly label: string;
  readonly unit: Unit;
  /** Null for an input with one value for all years. */
  readonly year: number | null;
  readonly place: Place | null;
  /** In the order of the figures; null is unknown. */
  readonly values: readonly (Decimal | null)[];
}

/** One cell that a scenario changes. */
export interface InputDifference extends Omit<InputLine, "values"> {
  readonly planned: Decimal | null;
  readonly changed: Decimal | null;
  /** changed − planned, in the input's own unit; null where one of them is unknown. */
  readonly difference: Decimal | null;
  /** The difference as a fraction of what was planned; null where that is nothing or unknown. */
  readonly percent: Decimal | null;
}

/** Cell by cell what is not the same: by input in the plan's order, then by year. */
export function inputDifferences(
  plan: Plan,
  planned: Figures,
  changed: Figures,
  placeOf?: PlaceOfInput,
): readonly InputDifference[] {
  return inputLines(plan, [planned, changed], placeOf).map(({ values, ...line }) => {
    const [before = null, after = null] = values;
    return { ...line, planned: before, changed: after, ...differenceBetween(before, after) };
  });
}

/** How far a value is from another: in its own unit, and as a fraction of that other. */
export function differenceBetween(
  planned: Decimal | null,
  changed: Decimal | null,
): Pick<InputDifference, "difference" | "percent"> {
  const difference = planned && changed ? changed.minus(planned) : null;
  return { difference, percent: difference && planned && !planned.isZero() ? difference.div(planned.abs()) : null };
}

/** Every cell of inputs, and of series that are taken to be something else, that not all these figures agree on. */
export function inputLines(
  plan: Plan,
  all: readonly Figures[],
  placeOf: PlaceOfInput = () => null,
): readonly InputLine[] {
  const contexts = all.map((figures) => contextOf(plan, figures));
  const valuesOf = (of: Expression, yearIndex: number) => contexts.map((context) => amountIn(context, of, yearIndex));
  const inputs = plan.inputs.flatMap(({ id, label, unit, perYear }) =>
    (perYear ? plan.years : [null]).map((year, yearIndex): InputLine => ({
      kind: "input",
      id,
      label,
      unit,
      year,
      place: placeOf(id, yearIndex),
      values: contexts.map((context) => inputValue(context, id, yearIndex)),
    })),
  );
  const taken = new Set(all.flatMap(({ instead }) => [...(instead?.keys() ?? [])]));
  const series = derivedOf(...planExpressions(plan)).flatMap((derived) =>
    plan.years.flatMap((year, yearIndex): readonly InputLine[] =>
      taken.has(derived.id) && all.some(({ instead }) => instead?.get(derived.id)?.has(yearIndex))
        ? [{ ...lineOf(derived), year, values: valuesOf(derived, yearIndex) }]
        : [],
    ),
  );
  return [...inputs, ...series].filter(({ values }) => !allEqual(values));
}

function lineOf({ id, label, unit }: Pick<InputLine, "id" | "label" | "unit">): Omit<InputLine, "year" | "values"> {
  return { kind: "series", id, label, unit, place: null };
}

function allEqual([first = null, ...others]: readonly (Decimal | null)[]): boolean {
  return others.every((other) => (first === null || other === null ? first === other : first.equals(other)));
}
