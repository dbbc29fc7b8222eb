import { requestYearsOf } from "../../model/businesscase/spending-parts";
import type { Plan } from "../../model/plan/plan";
import { fault, type PlanFault } from "./fault";

/** What a plan says of the years after its own starts right behind them, and its money covers years after the request. */
export function checkAfterwards({ afterwards, years, rows, inputs }: Plan): readonly PlanFault[] {
  if (afterwards === undefined) return [];
  const where = "na de looptijd";
  const { from, cover } = afterwards;
  const next = (years.at(-1) ?? NaN) + 1;
  const requested = requestYearsOf({ years, rows }).at(-1) ?? -Infinity;
  const outside = cover.years.filter((year) => !years.includes(year) || year <= requested);
  const input = inputs.find(({ id }) => id === cover.input);
  return [
    ...(from === next ? [] : [fault(where, `${from} volgt niet op het laatste jaar van het plan.`, `Noem ${next}.`)]),
    ...(cover.years.length > 0 && outside.length === 0
      ? []
      : [
          fault(
            where,
            `${cover.label} dekken geen jaren na de aanvraag (${cover.years.join(", ") || "geen enkel jaar"}).`,
            "Noem jaren van het plan die na de aanvraag komen.",
          ),
        ]),
    ...(input?.perYear === false
      ? []
      : [
          fault(
            where,
            `de invoer ${cover.input} heeft niet één bedrag voor al deze jaren samen.`,
            "Noem een invoer met één waarde.",
          ),
        ]),
  ];
}
