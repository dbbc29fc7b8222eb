import { planExpressions } from "../../model/formula/plan-expressions";
import { derivedOf, type Derived, type Expression } from "../../model/plan/expression";
import type { Plan } from "../../model/plan/plan";
import { fault, type PlanFault } from "./fault";
import { repeated } from "./numbers";

/** Nothing goes by a name that something else of its kind has. */
export function checkNames(plan: Plan): readonly PlanFault[] {
  return [
    ...unique("invoer", plan.inputs),
    ...unique("rij", plan.rows),
    ...unique("onderdeel", plan.components),
    ...unique("bandbreedte", plan.bandwidths),
    ...unique("meting", plan.measures ?? []),
    ...repeated(plan.milestones.map(({ nr }) => nr)).map((nr) =>
      fault(`mijlpaal ${nr}`, "dit nummer komt twee keer voor.", "Geef elke mijlpaal een eigen nummer."),
    ),
    ...repeated(plan.municipalities.map(({ code }) => code)).map((code) =>
      fault(`gemeente ${code}`, "deze code komt twee keer voor.", "Geef elke gemeente haar eigen CBS-code."),
    ),
    ...checkSeries(plan),
  ];
}

function unique(kind: string, things: readonly { readonly id: string }[]): readonly PlanFault[] {
  const ids = things.map(({ id }) => id);
  return [
    ...repeated(ids).map((id) =>
      fault(`${kind} ${id}`, "deze naam komt twee keer voor.", "Geef elk een eigen naam, of haal de dubbele weg."),
    ),
    ...ids
      .filter((id) => !/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(id))
      .map((id) =>
        fault(
          `${kind} “${id}”`,
          "deze naam kan niet worden gebruikt.",
          "Gebruik letters, cijfers, punten en streepjes, zonder spaties.",
        ),
      ),
  ];
}

/** A derived series is one thing: the same name with another formula would show one of them and calculate the other. */
function checkSeries(plan: Plan): readonly PlanFault[] {
  const first = new Map(derivedOf(...planExpressions(plan)).map((series) => [series.id, series]));
  const inputs = new Set(plan.inputs.map(({ id }) => id));
  const asInput = [...first.keys()]
    .filter((id) => inputs.has(id))
    .map((id) => fault(`reeks ${id}`, "er is ook een invoer met deze naam.", "Geef de reeks een andere naam."));
  return [...asInput, ...planExpressions(plan).flatMap((of) => conflicting(of, first))];
}

function conflicting(of: Expression, first: ReadonlyMap<string, Derived>): readonly PlanFault[] {
  const own = derivedOf(of).filter((series) => {
    const known = first.get(series.id);
    return known !== undefined && known !== series && JSON.stringify(known) !== JSON.stringify(series);
  });
  return own.map(({ id }) =>
    fault(
      `reeks ${id}`,
      "twee reeksen met deze naam rekenen verschillend.",
      "Geef een van beide een andere naam, of gebruik overal dezelfde.",
    ),
  );
}
