import { amountIn, type Context } from "../formula/amounts";
import { constant, derived, over, plus, times, type Derived, type Expression } from "../plan/expression";
import type { Domain, RowDefinition } from "../plan/plan";
import type { DomainAmounts } from "./lines";

/** A figure of each domain, and of both together: a formula each. */
export type DomainSeries = Readonly<Record<keyof DomainAmounts, Derived>>;

/** @param of the formula of one domain; both together are their sum, to the last digit */
export function domainSeries(id: string, label: string, of: (domain: Domain) => Expression): DomainSeries {
  const zvw = derived(`${id}.zvw`, `${label}, Zvw`, "eur", of("zvw"));
  const sd = derived(`${id}.sd`, `${label}, sociaal domein`, "eur", of("sd"));
  return { zvw, sd, total: derived(id, label, "eur", plus(zvw, sd)) };
}

/** The part of a row's amount that one domain bears, by the weights printed beside the row; nothing where it bears none. */
export function partOf(domain: Domain, row: Pick<RowDefinition, "domain">, amount: Expression): readonly Expression[] {
  if (typeof row.domain === "string") return row.domain === domain ? [amount] : [];
  return Number(row.domain[domain]) === 0 ? [] : [times(amount, shareOf(domain, row))];
}

/** Of what a row comes to, the share of one domain. */
export function shareOf(of: Domain, { domain }: Pick<RowDefinition, "domain">): Expression {
  if (typeof domain === "string") return constant(domain === of ? "1" : "0");
  return over(constant(domain[of]), plus(constant(domain.zvw), constant(domain.sd)));
}

/** A sum of what there is: nil where there is nothing. */
export function sumOf(terms: readonly Expression[]): Expression {
  return terms.length === 0 ? constant("0") : plus(...terms);
}

export function domainAmounts(context: Context, { zvw, sd, total }: DomainSeries, yearIndex = 0): DomainAmounts {
  const amount = (of: Derived) => amountIn(context, of, yearIndex);
  return { zvw: amount(zvw), sd: amount(sd), total: amount(total) };
}
