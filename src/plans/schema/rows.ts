import { requestYearsOf } from "../../model/businesscase/spending-parts";
import { inputsOf } from "../../model/plan/expression";
import type { Plan, RowDefinition } from "../../model/plan/plan";
import { fault, type PlanFault } from "./fault";
import { numberOf } from "./numbers";

/** Every row belongs to a component, is borne by someone, and is requested in years of the plan. */
export function checkRows(plan: Plan): readonly PlanFault[] {
  const components = new Set(plan.components.map(({ id }) => id));
  return plan.rows.flatMap((row) => [
    ...(components.has(row.component)
      ? []
      : [fault(at(row), `het onderdeel ${row.component} bestaat niet.`, "Voeg het onderdeel toe, of noem een ander.")]),
    ...checkWeights(row),
    ...checkYears(row, plan),
    ...checkStructural(row, plan),
    ...checkGoesOn(row, plan),
  ]);
}

/** What goes on in another row, goes on there: that row is structural after the request. */
function checkGoesOn(row: RowDefinition, { rows }: Plan): readonly PlanFault[] {
  if (row.goesOnIn === undefined) return [];
  const other = rows.find(({ id }) => id === row.goesOnIn);
  if (row.structuralInRequest !== undefined && (other?.recurring || other?.structuralFrom !== undefined)) return [];
  return [
    fault(
      at(row),
      `wat na de aanvraag doorgaat, kan niet in de rij ${row.goesOnIn} staan.`,
      "Noem een rij die zelf structureel is, naast wat structureel is in de aanvraag als geheel.",
    ),
  ];
}

function at({ id }: RowDefinition): string {
  return `rij ${id}`;
}

function checkWeights(row: RowDefinition): readonly PlanFault[] {
  if (typeof row.domain === "string") return [];
  const weights = [row.domain.zvw, row.domain.sd].map(numberOf);
  const usable = weights.every((weight) => weight?.gte(0)) && weights.some((weight) => weight?.gt(0));
  return usable
    ? []
    : [
        fault(
          at(row),
          `met de gewichten ${row.domain.zvw} en ${row.domain.sd} valt de rij niet over de domeinen te verdelen.`,
          "Geef twee getallen vanaf nul, waarvan er een meer is dan nul.",
        ),
      ];
}

function checkYears(row: RowDefinition, { years }: Plan): readonly PlanFault[] {
  const named = [...(row.requestedIn ?? []), ...(row.structuralFrom === undefined ? [] : [row.structuralFrom])];
  return named
    .filter((year) => !years.includes(year))
    .map((year) =>
      fault(
        at(row),
        `${year} is geen jaar van het plan.`,
        `Kies uit ${years[0] ?? "?"} tot en met ${years.at(-1) ?? "?"}.`,
      ),
    );
}

/** What is known for the request as a whole only, takes a row that is requested in all of it, and inputs of no year. */
function checkStructural(row: RowDefinition, { years, rows, inputs }: Plan): readonly PlanFault[] {
  const { structuralInRequest, requestedIn } = row;
  if (structuralInRequest === undefined) return [];
  const isWhole = requestYearsOf({ years, rows }).every((year) => requestedIn?.includes(year));
  const perYear = inputs.filter((input) => input.perYear && inputsOf(structuralInRequest).includes(input.id));
  return [
    ...(isWhole
      ? []
      : [
          fault(
            at(row),
            "wat structureel is, geldt voor de aanvraag als geheel, maar de rij is niet in al haar jaren gevraagd.",
            "Noem in requestedIn alle jaren van de aanvraag, of zeg per jaar wat structureel is.",
          ),
        ]),
    ...perYear.map(({ id }) =>
      fault(
        at(row),
        `wat structureel is in de aanvraag als geheel, kan niet volgen uit ${id}: dat is een reeks per jaar.`,
        "Gebruik invoer met één waarde.",
      ),
    ),
  ];
}
