import type { Anchored, DatedValue, Derived, Expression } from "../../model/plan/expression";
import type {
  Afterwards,
  Bandwidth,
  Bounds,
  Component,
  DiscountTerm,
  DomainWeights,
  InputDefinition,
  MilestoneDefinition,
  MilestoneVolume,
  MilestoneYield,
  MunicipalityDefinition,
  OpenChoice,
  Plan,
  PublishedLine,
  PublishedRange,
  RowDefinition,
  Source,
  WaitListDefinition,
  WaitingMilestone,
} from "../../model/plan/plan";
import { UNIT_LABELS, type Unit } from "../../model/text/units";
import { decimal, flag, list, oneOf, optional, orNull, record, text, whole, type Shape } from "./shape";

/** A plan as it must look in a .json file. Only its form: what it says is checked by the schema. */

const source = record<Source>({ document: text, detail: optional(text) });
const unit = oneOf(...(Object.keys(UNIT_LABELS) as Unit[]));
const bounds = record<Bounds>({ min: decimal, max: decimal });

/** An expression is made of others, each kind with its own parts. What has no kind is told, and its parts left alone. */
const expression: Shape<Expression> = (value, at, faults) => expressionOf(...KINDS)(value, at, faults);

function expressionOf<K extends Expression["kind"]>(...kinds: readonly K[]): Shape<Of<K>> {
  return (value, at, faults) => {
    const given: unknown = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
    const kind = oneOf(...kinds)(given, `${at}.kind`, faults);
    return kinds.includes(kind) ? (EXPRESSIONS[kind](value, at, faults) as Of<K>) : (kind as never);
  };
}

const derived = record<Derived>({ kind: oneOf("derived"), id: text, label: text, unit, of: expression });

type Of<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;
function kindOf<K extends Expression["kind"]>(kind: K): Shape<K> {
  return oneOf<K>(kind);
}

const EXPRESSIONS: Readonly<Record<Expression["kind"], Shape<unknown>>> = {
  input: record<Of<"input">>({ kind: kindOf("input"), id: text }),
  derived,
  product: record<Of<"product">>({ kind: kindOf("product"), factors: list(expression) }),
  sum: record<Of<"sum">>({ kind: kindOf("sum"), terms: list(expression) }),
  difference: record<Of<"difference">>({ kind: kindOf("difference"), from: expression, take: expression }),
  negative: record<Of<"negative">>({ kind: kindOf("negative"), of: expression }),
  quotient: record<Of<"quotient">>({ kind: kindOf("quotient"), of: expression, by: expression }),
  constant: record<Of<"constant">>({ kind: kindOf("constant"), value: decimal }),
  rounded: record<Of<"rounded">>({ kind: kindOf("rounded"), of: expression }),
  previous: record<Of<"previous">>({ kind: kindOf("previous"), of: expression, first: expression }),
  cumulative: record<Of<"cumulative">>({ kind: kindOf("cumulative"), of: expression }),
  chained: record<Of<"chained">>({ kind: kindOf("chained"), of: expression }),
  counted: record<Of<"counted">>({ kind: kindOf("counted"), of: expression, as: unit }),
  compound: record<Of<"compound">>({ kind: kindOf("compound"), rate: expression, baseYear: expression }),
  dated: record<Of<"dated">>({
    kind: kindOf("dated"),
    id: text,
    label: text,
    unit,
    terms: list(record<DatedValue>({ fromYear: whole, value: decimal })),
  }),
  opening: record<Of<"opening">>({ kind: kindOf("opening"), first: expression, later: expression }),
  "by-year": record<Of<"by-year">>({ kind: kindOf("by-year"), each: list(expression) }),
  "in-year": record<Of<"in-year">>({ kind: kindOf("in-year"), of: expression, year: whole }),
  stock: record<Of<"stock">>({ kind: kindOf("stock"), first: expression, flow: expression }),
  anchored: record<Anchored>({
    kind: kindOf("anchored"),
    amount: expressionOf("input"),
    drivers: list(expressionOf("input", "derived")),
    evidence: text,
    assumed: flag,
  }),
};
const KINDS = Object.keys(EXPRESSIONS) as Expression["kind"][];

const side: Shape<PublishedRange["low"]> = (value, at, faults) =>
  Array.isArray(value) ? list(decimal)(value, at, faults) : decimal(value, at, faults);

const range = record<PublishedRange>({ low: side, high: side, basis: oneOf("published", "assumption"), source });

const input = record<InputDefinition>({
  id: text,
  label: text,
  short: text,
  unit,
  perYear: flag,
  published: list(decimal),
  source,
  bounds,
  synonyms: optional(list(text)),
  range: optional(range),
  optional: optional(flag),
  inferred: optional(text),
  row: optional(text),
});

const weights = record<DomainWeights>({ zvw: decimal, sd: decimal });
const domain: Shape<RowDefinition["domain"]> = (value, at, faults) =>
  typeof value === "object" ? weights(value, at, faults) : oneOf("zvw", "sd")(value, at, faults);

const row = record<RowDefinition>({
  id: text,
  kind: oneOf("impact", "cost"),
  component: text,
  label: text,
  domain,
  recurring: flag,
  structuralFrom: optional(whole),
  constantPrices: optional(oneOf(true)),
  amount: expression,
  whyStill: optional(text),
  source,
  ownCost: optional(oneOf("absence", "incurred")),
  requestedIn: optional(list(whole)),
  structuralInRequest: optional(expression),
  goesOnIn: optional(text),
});

const milestone = record<MilestoneDefinition>({
  nr: whole,
  component: text,
  scope: oneOf("local", "regional"),
  scopeReason: text,
  paysIncurred: optional(oneOf(true)),
  printed: optional(
    record<NonNullable<MilestoneDefinition["printed"]>>({ total: decimal, iza: decimal, spuk: decimal }),
  ),
});

const waitList = record<WaitListDefinition>({
  off: derived,
  start: text,
  weeks: text,
  growth: optional(text),
  inflow: optional(text),
  waiting: optional(record<WaitingMilestone>({ nr: whole, since: text, on: text, change: decimal, reading: text })),
});

const bandwidth = record<Bandwidth>({
  id: text,
  label: text,
  of: expression,
  unit,
  min: optional(decimal),
  max: optional(decimal),
  from: optional(whole),
  until: optional(whole),
  source,
});

const volume = record<MilestoneVolume>({
  nr: whole,
  of: expression,
  asks: decimal,
  year: whole,
  counts: oneOf("in-year", "up-to-year"),
});

const milestoneYield = record<MilestoneYield>({
  asked: list(record<MilestoneYield["asked"][number]>({ nr: whole, asks: decimal })),
  share: decimal,
  of: derived,
  until: whole,
  counts: text,
  yields: text,
});

const line = record<PublishedLine>({
  of: text,
  label: text,
  amounts: list(orNull(decimal)),
  total: optional(decimal),
  zvw: optional(decimal),
  sd: optional(decimal),
  years: optional(list(whole)),
  roundedTo: decimal,
  source,
});

const afterwards = record<Afterwards>({
  from: whole,
  source,
  cover: record<Afterwards["cover"]>({
    label: text,
    input: text,
    domain: oneOf("zvw", "sd"),
    years: list(whole),
    source,
  }),
});

type Fields = Exclude<keyof Plan, "questions" | "scenarios" | "retired">;

export const planShape: Shape<Pick<Plan, Fields>> = record<Pick<Plan, Fields>>({
  id: text,
  name: text,
  source,
  years: list(whole),
  components: list(record<Component>({ id: text, label: text })),
  inputs: list(input),
  rows: list(row),
  beside: optional(list(derived)),
  milestones: list(milestone),
  milestonesArePaid: optional(oneOf(false)),
  municipalities: list(record<MunicipalityDefinition>({ name: text, code: text })),
  inhabitantsOn: orNull(text),
  waitList,
  bandwidths: list(bandwidth),
  milestoneVolumes: list(volume),
  milestoneYields: optional(list(milestoneYield)),
  priceIndex: optional(expression),
  afterwards: optional(afterwards),
  discount: list(record<DiscountTerm>({ fromYear: whole, rate: decimal, source })),
  published: list(line),
  openChoices: optional(list(record<OpenChoice>({ text, source }))),
  endOfScheme: text,
});
