import { planExpressions } from "../formula/plan-expressions";
import { Decimal } from "../money/decimal";
import { derivedOf, type Derived } from "../plan/expression";
import { FROM_PLAN } from "../plan/from-plan";
import { OUTCOME_WORDS, isOutcomeStatus } from "../plan/milestone-outcome";
import type { InputDefinition, Plan } from "../plan/plan";
import { date, euros, list, number, numberUpTo, percent } from "../text/dutch";
import { isShare, quantity, type Unit } from "../text/units";
import {
  isOutline,
  type Basis,
  type BasisMilestone,
  type BasisMunicipality,
  type BasisOutcome,
  type Outline,
} from "./basis";
import { NONE, type LaterFigures } from "./later";

/** Something that is no longer as it was. Dutch, as it is shown. */
export interface Difference {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** Between what was printed and what holds today: outcomes and inputs apart. */
export interface Differences {
  /** Amounts of municipalities. Empty: the printed figures still hold. */
  readonly outcomes: readonly Difference[];
  readonly inputs: readonly Difference[];
}

const NOTHING = "—";
const UNKNOWN = "onbekend";
/** Of a series that a scenario changes in other years only. */
const BY_FORMULA = "volgens de formule";

/**
 * @param before of an outline there is only what municipalities were told
 * @param plan for the names and units of inputs
 */
export function differencesOf(before: Basis | Outline, now: Basis, plan: Plan): Differences {
  if (isOutline(before)) {
    const told = pairs<BasisOutcome>(before.municipalities, now.municipalities, ({ code }) => code);
    return { outcomes: differencesBetween(told, OUTCOMES), inputs: [] };
  }
  const municipalities = pairs(before.municipalities, now.municipalities, ({ code }) => code);
  const milestones = pairs(before.milestones, now.milestones, ({ nr }) => String(nr));
  return {
    outcomes: [
      ...differencesBetween(municipalities, OUTCOMES),
      ...municipalities.flatMap(([was, is]) =>
        laterDifferences(was?.later, is?.later, `${is?.name ?? was?.name ?? ""}: `),
      ),
      ...laterDifferences(before.request, now.request, ""),
      ...laterDifferences(before.counted, now.counted ?? unknownNow(before.counted), "", (value) =>
        numberUpTo(new Decimal(value), 4),
      ),
    ],
    inputs: [
      ...differencesBetween([[before, now]], PLAN),
      ...differencesBetween(municipalities, COUNTS),
      ...differencesBetween(milestones, MILESTONE),
      ...inputDifferences(before, now, plan),
      ...differencesBetween(pairs(before.rules, now.rules, String), [{ what: () => "Rekenregel", show: String }]),
    ],
  };
}

/** A figure that went into a letter. Dutch, as it is shown. */
export interface Used {
  readonly what: string;
  readonly value: string;
}

/** What is known of what went into a letter, in the order of the plan; of an outline what came out. */
export function usedOf(basis: Basis | Outline, plan: Plan): readonly Used[] {
  const listed = <T>(all: readonly T[], aspects: readonly Aspect<T>[]) =>
    all.flatMap((of) => aspects.map(({ what, show }) => ({ what: what(of), value: show(of) })));
  if (isOutline(basis)) return listed(basis.municipalities, OUTCOMES);
  const { inputs, municipalities, milestones } = basis;
  return [
    ...listed(municipalities, COUNTS),
    ...listed(milestones, MILESTONE),
    ...Object.keys(inputs).map((id) => ({
      what: labelOf(id, plan),
      value: seriesText(inputs[id], id, plan) + originText(basis, id),
    })),
  ];
}

/** Something of a thing that can differ, and how to say it. */
interface Aspect<T> {
  readonly what: (of: T) => string;
  readonly show: (of: T) => string;
}

const OUTCOMES: readonly Aspect<BasisOutcome>[] = [
  { what: ({ name }) => `${name}: vooraf ontvangen`, show: ({ received }) => amount(received) },
  {
    what: ({ name }) => `${name}: terug te betalen`,
    show: ({ repaid }) => (repaid === null ? UNKNOWN : amount(repaid)),
  },
  {
    what: ({ name }) => `${name}: deel in het gedeelde risico`,
    show: ({ risk }) => (risk === null ? UNKNOWN : amount(risk)),
  },
];

const COUNTS: readonly Aspect<BasisMunicipality>[] = [
  { what: ({ name }) => `${name}: inwoners`, show: ({ inhabitants }) => number(new Decimal(inhabitants)) },
];

const PLAN: readonly Aspect<Basis>[] = [
  { what: () => "Plan", show: ({ plan }) => plan },
  { what: () => "Scenario", show: ({ scenario }) => scenario },
];

const MILESTONE: readonly Aspect<BasisMilestone>[] = [
  { what: ({ name }) => `${name}: uiterlijk`, show: ({ due }) => date(due) },
  { what: ({ name }) => `${name}: IZA`, show: ({ iza }) => amount(iza) },
  { what: ({ name }) => `${name}: SPUK`, show: ({ spuk }) => amount(spuk) },
  { what: ({ name }) => `${name}: verdeling`, show: ({ scope }) => (scope === "local" ? "lokaal" : "regionaal") },
  { what: ({ name }) => `${name}: stand`, show: ({ outcome }) => outcomeText(outcome) },
];

function outcomeText(outcome: string): string {
  const [status = "", ...details] = outcome.split(" ");
  const shown = details.map((detail) => (/^\d{4}-/.test(detail) ? date(detail) : percent(new Decimal(detail))));
  return [isOutcomeStatus(status) ? OUTCOME_WORDS[status] : status, ...shown].join(" ");
}

function differencesBetween<T>(
  all: readonly (readonly [T | null, T | null])[],
  aspects: readonly Aspect<T>[],
): readonly Difference[] {
  return all.flatMap((pair) => aspects.flatMap((aspect) => differenceOf(pair, aspect)));
}

function differenceOf<T>(
  [before, now]: readonly [T | null, T | null],
  { what, show }: Aspect<T>,
): readonly Difference[] {
  const of = now ?? before;
  const [was, is] = [before, now].map((side) => (side === null ? NOTHING : show(side)));
  if (of === null || was === undefined || is === undefined || was === is) return [];
  return [{ what: what(of), before: was, now: is }];
}

/** Nothing where one of the two did not tell it yet: that is no difference. */
function laterDifferences(
  before: LaterFigures | undefined,
  now: LaterFigures | undefined,
  whose: string,
  shown: (value: string) => string = amount,
): readonly Difference[] {
  if (before === undefined || now === undefined) return [];
  const show = (value: string | null | undefined) => {
    if (value === null) return UNKNOWN;
    return value === undefined || value === NONE ? NOTHING : shown(value);
  };
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((what) => {
    const [was, is] = [show(before[what]), show(now[what])];
    return was === is ? [] : [{ what: whose + what, before: was, now: is }];
  });
}

/** The counts that a report told, now that nobody can find them any more. */
function unknownNow(before: LaterFigures = {}): LaterFigures {
  return Object.fromEntries(Object.keys(before).map((what) => [what, null]));
}

function inputDifferences(before: Basis, now: Basis, plan: Plan): readonly Difference[] {
  const ids = [...new Set([...Object.keys(before.inputs), ...Object.keys(now.inputs)])];
  return ids.flatMap((id) =>
    differenceOf([before, now], {
      what: () => labelOf(id, plan),
      show: (basis) => seriesText(basis.inputs[id], id, plan) + originText(basis, id),
    }),
  );
}

function labelOf(id: string, plan: Plan): string {
  return (inputOf(id, plan) ?? seriesOf(id, plan))?.label ?? id;
}

/** That a value is the plan's own, where it is. */
function originText({ fromPlan = [] }: Basis, id: string): string {
  return fromPlan.includes(id) ? ` (${FROM_PLAN})` : "";
}

function seriesText(values: readonly (string | null)[] | undefined, id: string, plan: Plan): string {
  if (values === undefined) return NOTHING;
  const input = inputOf(id, plan);
  const series = input === undefined ? seriesOf(id, plan) : undefined;
  const definition = input ?? series;
  const otherwise = series === undefined ? UNKNOWN : BY_FORMULA;
  return list(values.map((value) => (value === null ? otherwise : exactly(new Decimal(value), definition))));
}

function inputOf(id: string, { inputs }: Plan): InputDefinition | undefined {
  return inputs.find((input) => input.id === id);
}

function seriesOf(id: string, plan: Plan): Derived | undefined {
  return derivedOf(...planExpressions(plan)).find((series) => series.id === id);
}

/** As it is usually written, or with every digit where that would hide a difference. */
function exactly(value: Decimal, definition: { readonly unit: Unit } | undefined): string {
  const shownDecimals = definition && isShare(definition.unit) ? 4 : 2;
  const isWhole = value.decimalPlaces() <= shownDecimals;
  return definition && isWhole ? quantity(value, definition.unit) : number(value, value.decimalPlaces());
}

function amount(value: string): string {
  const decimal = new Decimal(value);
  return euros(decimal, decimal.decimalPlaces());
}

/** Things with the same key side by side; null where one side has it not. */
function pairs<T>(
  before: readonly T[],
  now: readonly T[],
  key: (of: T) => string,
): readonly (readonly [T | null, T | null])[] {
  const find = (all: readonly T[], wanted: string) => all.find((of) => key(of) === wanted) ?? null;
  const keys = [...new Set([...before, ...now].map(key))];
  return keys.map((wanted) => [find(before, wanted), find(now, wanted)]);
}
