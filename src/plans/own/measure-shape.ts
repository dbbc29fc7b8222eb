import type { Asked, MeasureDefinition, MeasureWindow, MilestoneMeasure } from "../../model/plan/measure";
import { expression, source, unit } from "./expression-shape";
import { decimal, oneOf, list, optional, record, text, whole, type Shape } from "./shape";

export const measure = record<MeasureDefinition>({
  id: text,
  label: text,
  synonyms: optional(list(text)),
  unit,
  kind: oneOf("flow", "stock"),
  counts: text,
  partOf: optional(text),
  of: optional(expression),
});

type Of<K extends Asked["kind"]> = Extract<Asked, { readonly kind: K }>;

const ASKED: Readonly<Record<Asked["kind"], Shape<Asked>>> = {
  "at-least": record<Of<"at-least">>({ kind: oneOf("at-least"), measure: text, target: decimal }),
  share: record<Of<"share">>({
    kind: oneOf("share"),
    measure: text,
    bound: oneOf("at-most", "at-least"),
    target: decimal,
  }),
  fall: record<Of<"fall">>({ kind: oneOf("fall"), measure: text, by: oneOf("number", "share"), target: decimal }),
};
const KINDS = Object.keys(ASKED) as Asked["kind"][];

const asked: Shape<Asked> = (value, at, faults) => {
  const given: unknown = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  const kind = oneOf(...KINDS)(given, `${at}.kind`, faults);
  return KINDS.includes(kind) ? ASKED[kind](value, at, faults) : (kind as never);
};

type Months = Extract<MeasureWindow, { readonly months: number }>;
type Days = Exclude<MeasureWindow, Months>;

const window: Shape<MeasureWindow> = (value, at, faults) =>
  typeof value === "object" && value !== null && "months" in value
    ? record<Months>({ months: whole })(value, at, faults)
    : record<Days>({ from: text, until: optional(text) })(value, at, faults);

export const milestoneMeasure = record<MilestoneMeasure>({
  nr: whole,
  asked,
  window,
  source,
  reading: optional(text),
});
