import { amountIn, contextOf, driversIn, movementIn } from "../formula/amounts";
import { movementsOf } from "../formula/explanation";
import { planExpressions } from "../formula/plan-expressions";
import { anchoredIn } from "../plan/expression";
import type { Figures } from "../plan/figures";
import type { Finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import { list } from "../text/dutch";

/** Amounts that cannot move: what drives them was nil or unknown in the workbook, and no longer is. */
export function checkMovements(plan: Plan, figures: Figures): readonly Finding[] {
  const context = contextOf(plan, figures);
  const anchors = new Map(
    planExpressions(plan)
      .flatMap(anchoredIn)
      .map((anchor) => [anchor.amount.id, anchor]),
  );
  return [...anchors.values()].flatMap((anchor): Finding[] => {
    const stuck = plan.years.filter(
      (_, yearIndex) =>
        amountIn(context, anchor.amount, yearIndex) !== null &&
        driversIn(context, anchor).some((driver) => movementIn(context, driver, yearIndex) === null),
    );
    const [movement] = movementsOf([anchor], plan, context);
    if (stuck.length === 0 || !movement) return [];
    const { label, drivers } = movement;
    return [
      {
        code: "amount-cannot-move",
        about: anchor.amount.id,
        severity: "error",
        message: `${label} kan in ${list(stuck.map(String))} niet meebewegen met ${list(drivers)}: in de werkmap is dat nul of onbekend, dus er is geen prijs om mee te rekenen. Het bedrag is onbekend.`,
        remedy: `Vul in de werkmap in waarmee ${label} in dat jaar moet rekenen, of laat het bedrag stilstaan (Wat-als, Bedragen die meebewegen).`,
      },
    ];
  });
}
