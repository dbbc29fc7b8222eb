import type { Amounts, DomainAmounts } from "../../src/model/businesscase/lines";
import { told, type Answer } from "../../src/model/money/answer";
import type { Decimal } from "../../src/model/money/decimal";
import type { Plan } from "../../src/model/plan/plan";
import type { Result } from "../../src/model/result/result";
import { columnName } from "../../src/workbook/cells/address";
import { keys, layOut } from "../../src/workbook/change/businesscase/layout";

/** A cell of the sheet with the business case, and what the model says it holds; null where that is unknown. */
export interface ExpectedCell {
  readonly where: string;
  readonly address: string;
  readonly value: number | string | null;
}

/** Every figure of the model with its cell on the sheet. */
export function businessCaseCells(plan: Plan, result: Result): readonly ExpectedCell[] {
  const layout = layOut(plan);
  const { firstYear, total, zvw, sd } = layout.columns;
  const at = (key: string, column: number, value: Decimal | number | string | null): ExpectedCell => ({
    where: `${key}, column ${columnName(column)}`,
    address: `${columnName(column)}${layout.rowOf(key) + 1}`,
    value: value === null || typeof value !== "object" ? value : value.toNumber(),
  });
  const years = (key: string, amounts: Amounts) => amounts.map((amount, index) => at(key, firstYear + index, amount));
  const domains = (key: string, sums: DomainAmounts) => [
    at(key, total, sums.total),
    at(key, zvw, sums.zvw),
    at(key, sd, sums.sd),
  ];
  const line = (key: string, sums: DomainAmounts & { readonly amounts: Amounts }) => [
    ...years(key, sums.amounts),
    ...domains(key, sums),
  ];
  const { totals, funding, recurring, afterwards, payback, presentValue } = result;
  const yearOr = (year: Answer<number>, none: string) =>
    told<number, number | string | null>(year, { known: (value) => value, none, unknown: null });
  const within = told<boolean, string | null>(payback.withinFiveYears, {
    known: (yes) => (yes ? "ja" : "nee"),
    none: "nog niet te zeggen",
    unknown: null,
  });
  return [
    ...result.rows.flatMap((row) => line(keys.row(row.row.id), row)),
    ...result.derived.flatMap(({ derived, values }) => years(keys.derived(derived.id), values)),
    ...result.components.map(({ id, impact, cost }) =>
      at(keys.component(id), total, impact.total && cost.total && impact.total.plus(cost.total)),
    ),
    ...(["impact", "cost", "result"] as const).flatMap((kind) => line(keys.total(kind), totals[kind])),
    ...years(keys.cumulative, result.cumulative),
    at("payback.turns-positive", total, yearOr(payback.turnsPositive, "geen")),
    at("payback.paid-back", total, yearOr(payback.paidBack, "nog niet")),
    at("payback.within-five-years", total, within),
    ...(presentValue
      ? [
          ...years(
            keys.presentValue,
            presentValue.years.map(({ value }) => value),
          ),
          at(keys.presentValue, total, presentValue.total),
        ]
      : []),
    ...(funding
      ? [
          ...domains("funding.requested.incidental", funding.requested.incidental),
          ...domains("funding.requested.structural", funding.requested.structural),
          ...domains("funding.requested", funding.requested.total),
          ...domains("funding.outside", funding.outside.total),
          ...domains("funding.spending.incidental", funding.spending.incidental),
          ...domains("funding.spending.structural", funding.spending.structural),
          ...domains("funding.spending", funding.spending.total),
        ]
      : []),
    ...recurring.years.flatMap(({ year, ...sums }) => [
      at("recurring", firstYear + plan.years.indexOf(year), sums.total),
      at("recurring.zvw", firstYear + plan.years.indexOf(year), sums.zvw),
      at("recurring.sd", firstYear + plan.years.indexOf(year), sums.sd),
    ]),
    ...(afterwards
      ? [
          ...domains("afterwards.per-year", afterwards.perYear),
          ...(
            [
              ["spending", afterwards.cover.spending],
              ["available", afterwards.cover.available],
              ["gap", afterwards.cover.gap],
              ["before", afterwards.cover.before],
              ["gap-after-before", afterwards.cover.gapAfterBefore],
            ] as const
          ).map(([what, value]) => at(`afterwards.${what}`, sd, value)),
        ]
      : []),
    ...result.bandwidths.flatMap(({ bandwidth, years: held }) => [
      ...held.map(({ year, value }) => at(keys.bandwidth(bandwidth.id), firstYear + plan.years.indexOf(year), value)),
      at(
        keys.bandwidth(bandwidth.id),
        sd,
        held.some(({ within }) => within === null) ? null : held.every(({ within }) => within) ? "ok" : "let op",
      ),
    ]),
  ];
}
