import type { Milestone } from "../../../model/plan/figures";
import type { Plan } from "../../../model/plan/plan";
import { outcomeKinds } from "../../../model/whatif/outcome/outcomes";
import { reference } from "../../cells/address";
import { SHEETS } from "../../sheets/sheet-names";
import { keys, layOut } from "../businesscase/layout";

/**
 * What the plan comes to as formulas on the live sheet with the business case, by the id of a line of the comparison.
 * What that sheet does not calculate, such as the payout, has none.
 */
export function liveFormulas(plan: Plan, milestones: readonly Milestone[]): ReadonlyMap<string, string> {
  const layout = layOut(plan);
  const on = (address: string) => reference(SHEETS.businessCase, address);
  const years = plan.years.map((year, index) => ({ year, index }));
  const totals = (["impact", "cost", "result"] as const).flatMap((total): readonly (readonly [string, string])[] => {
    const key = keys.total(total);
    return [
      [total, on(layout.totalCell(key))],
      [`${total} zvw`, on(layout.cell(key, layout.columns.zvw))],
      [`${total} sd`, on(layout.cell(key, layout.columns.sd))],
      ...years.map(({ year, index }) => [`${total} ${year}`, on(layout.yearCell(key, index))] as const),
    ];
  });
  const off = (index: number) => on(layout.yearCell(keys.derived(plan.waitList.off.id), index));
  // The comparison knows its lines by names of its own.
  const falls = outcomeKinds(plan, { milestones })
    .flatMap(({ id, group, definition }) =>
      group === "wait-list" && definition.kind === "once"
        ? [{ id: id.replaceAll(".", " "), terms: definition.terms }]
        : [],
    )
    .map(({ id, terms }) => {
      const parts = terms.map(({ yearIndex, weight }) =>
        weight.equals(1) ? off(yearIndex) : `${weight.toNumber()}*${off(yearIndex)}`,
      );
      return [id, parts.length === 0 ? "0" : parts.join("+")] as const;
    });
  return new Map([
    ...totals,
    ...plan.components.map(({ id }) => [`component ${id}`, on(layout.totalCell(keys.component(id)))] as const),
    ...years.map(({ year, index }) => [`wait-list off ${year}`, off(index)] as const),
    ...falls,
  ]);
}
