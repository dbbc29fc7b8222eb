import type { Anchored, DatedValue, Derived, Expression } from "../../model/plan/expression";
import type { Source } from "../../model/plan/source";
import { UNIT_LABELS, type Unit } from "../../model/text/units";
import { decimal, flag, list, oneOf, optional, record, text, whole, type Shape } from "./shape";

export const source = record<Source>({ document: text, detail: optional(text) });
export const unit = oneOf(...(Object.keys(UNIT_LABELS) as Unit[]));

/** An expression is made of others, each kind with its own parts. What has no kind is told, and its parts left alone. */
export const expression: Shape<Expression> = (value, at, faults) => expressionOf(...KINDS)(value, at, faults);

function expressionOf<K extends Expression["kind"]>(...kinds: readonly K[]): Shape<Of<K>> {
  return (value, at, faults) => {
    const given: unknown = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
    const kind = oneOf(...kinds)(given, `${at}.kind`, faults);
    return kinds.includes(kind) ? (EXPRESSIONS[kind](value, at, faults) as Of<K>) : (kind as never);
  };
}

export const derived = record<Derived>({ kind: oneOf("derived"), id: text, label: text, unit, of: expression });

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
