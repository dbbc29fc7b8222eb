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
  WaitListDefinition,
  WaitingMilestone,
} from "../../model/plan/plan";
import { derived, expression, source, unit } from "./expression-shape";
import { measure, milestoneMeasure } from "./measure-shape";
import { decimal, flag, list, oneOf, optional, orNull, record, text, whole, type Shape } from "./shape";

/** A plan as it must look in a .json file. Only its form: what it says is checked by the schema. */

const bounds = record<Bounds>({ min: decimal, max: decimal });

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
  name: optional(text),
  description: optional(text),
  due: optional(text),
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
  measures: optional(list(measure)),
  milestoneMeasures: optional(list(milestoneMeasure)),
  priceIndex: optional(expression),
  afterwards: optional(afterwards),
  discount: list(record<DiscountTerm>({ fromYear: whole, rate: decimal, source })),
  published: list(line),
  openChoices: optional(list(record<OpenChoice>({ text, source }))),
  endOfScheme: text,
});
