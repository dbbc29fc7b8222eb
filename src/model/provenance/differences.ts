import { Decimal } from "../money/decimal";
import type { InputDefinition, Plan } from "../businesscase/plan";
import { date, euros, list, number } from "../text/dutch";
import { OUTCOME_WORDS, isOutcomeStatus } from "../text/outcomes";
import { isShare, quantity } from "../text/units";
import type { Basis, BasisMilestone, BasisMunicipality } from "./basis";

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

/** @param plan for the names and units of inputs */
export function differencesOf(before: Basis, now: Basis, plan: Plan): Differences {
  const municipalities = pairs(before.municipalities, now.municipalities, ({ code }) => code);
  const milestones = pairs(before.milestones, now.milestones, ({ nr }) => String(nr));
  const compare = <T>(all: readonly (readonly [T | null, T | null])[], aspects: readonly Aspect<T>[]) =>
    all.flatMap((pair) => aspects.flatMap((aspect) => differenceOf(pair, aspect)));
  return {
    outcomes: compare(municipalities, OUTCOMES),
    inputs: [
      ...compare([[before, now]], PLAN),
      ...compare(municipalities, COUNTS),
      ...compare(milestones, MILESTONE),
      ...inputDifferences(before, now, plan.inputs),
      ...compare(pairs(before.rules, now.rules, String), [{ what: () => "Rekenregel", show: String }]),
    ],
  };
}

/** Something of a thing that can differ, and how to say it. */
interface Aspect<T> {
  readonly what: (of: T) => string;
  readonly show: (of: T) => string;
}

const OUTCOMES: readonly Aspect<BasisMunicipality>[] = [
  { what: ({ name }) => `${name}: vooraf ontvangen`, show: ({ received }) => amount(received) },
  { what: ({ name }) => `${name}: terug te betalen`, show: ({ repaid }) => amount(repaid) },
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
  return [isOutcomeStatus(status) ? OUTCOME_WORDS[status] : status, ...details].join(" ");
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

function inputDifferences(before: Basis, now: Basis, definitions: readonly InputDefinition[]): readonly Difference[] {
  const ids = [...new Set([...Object.keys(before.inputs), ...Object.keys(now.inputs)])];
  return ids.flatMap((id) => {
    const definition = definitions.find((input) => input.id === id);
    const show = (values: readonly (string | null)[] | undefined) =>
      values === undefined
        ? NOTHING
        : list(values.map((value) => (value === null ? UNKNOWN : exactly(new Decimal(value), definition))));
    return differenceOf([before, now], { what: () => definition?.label ?? id, show: ({ inputs }) => show(inputs[id]) });
  });
}

/** As it is usually written, or with every digit where that would hide a difference. */
function exactly(value: Decimal, definition: InputDefinition | undefined): string {
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
