import {
  dimensionOf,
  dimensionOfUnit,
  sameDimension,
  type Dimension,
  type DimensionFault,
} from "../../model/formula/dimension";
import { planExpressions } from "../../model/formula/plan-expressions";
import { derivedOf, operands, type Expression, type InputId } from "../../model/plan/expression";
import type { Plan } from "../../model/plan/plan";
import type { Unit } from "../../model/text/units";
import { dimensionText } from "./dimension-text";
import { fault, type PlanFault } from "./fault";
import { numberOf } from "./numbers";

/** A formula of the plan, and what it must count; nothing where it may count anything. */
interface Formula {
  readonly where: string;
  readonly of: Expression;
  readonly unit?: Unit;
}

/** Every formula adds like to like, from inputs that exist: rows are euros, and a series counts what it says. */
export function checkExpressions(plan: Plan): readonly PlanFault[] {
  const units = new Map(plan.inputs.map(({ id, unit }) => [id, unit]));
  const unitOf = (id: InputId) => units.get(id);
  return formulas(plan).flatMap((formula) => [...checkDimension(formula, unitOf), ...checkConstants(formula)]);
}

function formulas(plan: Plan): readonly Formula[] {
  const { off, start, weeks, growth, inflow } = plan.waitList;
  const inputs: readonly (readonly [InputId | undefined, Unit])[] = [
    [start, "people"],
    [weeks, "weeks"],
    [growth, "people-per-year"],
    [inflow, "people-per-year"],
  ];
  return [
    ...plan.rows.map(({ id, amount }): Formula => ({ where: `rij ${id}`, of: amount, unit: "eur" })),
    ...plan.rows.flatMap(({ id, structuralInRequest: of }): Formula[] =>
      of ? [{ where: `rij ${id}, structureel in de aanvraag`, of, unit: "eur" }] : [],
    ),
    { where: "wachtlijst", of: off, unit: "people" },
    ...inputs.flatMap(([id, unit]): Formula[] =>
      id === undefined ? [] : [{ where: "wachtlijst", of: { kind: "input", id }, unit }],
    ),
    ...plan.bandwidths.map(({ id, of, unit }): Formula => ({ where: `bandbreedte ${id}`, of, unit })),
    ...plan.milestoneVolumes.map(({ nr, of }): Formula => ({ where: `mijlpaal ${nr}`, of })),
    ...(plan.measures ?? []).flatMap(({ id, of, partOf }): Formula[] =>
      of ? [{ where: `meting ${id}`, of, ...(partOf !== undefined && { unit: "share" as const }) }] : [],
    ),
    ...derivedOf(...planExpressions(plan)).map(({ id, of, unit }): Formula => ({ where: `reeks ${id}`, of, unit })),
    ...(plan.priceIndex ? [{ where: "prijsindex", of: plan.priceIndex, unit: "factor" as const }] : []),
  ];
}

function checkDimension({ where, of, unit }: Formula, unitOf: (id: InputId) => Unit | undefined): readonly PlanFault[] {
  const { dimension, faults } = dimensionOf(of, unitOf);
  const must = unit && dimensionOfUnit(unit);
  const wrong = must && dimension && !sameDimension(dimension, must);
  return [...faults.map((each) => told(where, each)), ...(wrong ? [wrongKind(where, must, dimension)] : [])];
}

function wrongKind(where: string, must: Dimension, is: Dimension): PlanFault {
  return fault(
    where,
    `dit moet ${dimensionText(must)} zijn, maar de formule geeft ${dimensionText(is)}.`,
    "Kijk na of er een prijs, een aantal of een aandeel te veel of te weinig in staat.",
  );
}

function told(where: string, found: DimensionFault): PlanFault {
  switch (found.kind) {
    case "unknown-input":
      return fault(where, `de invoer ${found.input} bestaat niet.`, "Voeg de invoer toe, of verbeter de naam.");
    case "unlike":
      return fault(
        where,
        `${dimensionText(found.one)} en ${dimensionText(found.other)} worden bij elkaar geteld.`,
        "Reken eerst het ene om naar het andere.",
      );
    case "operand":
      return fault(
        where,
        `waar ${dimensionText(found.must)} hoort, staat ${dimensionText(found.is)}.`,
        "Gebruik een invoer met de juiste eenheid.",
      );
  }
}

function checkConstants({ where, of }: Formula): readonly PlanFault[] {
  const own =
    of.kind === "constant" && numberOf(of.value) === null
      ? [fault(where, `“${of.value}” is geen getal.`, 'Schrijf het met een decimale punt, zoals "0.5".')]
      : [];
  // A series is a formula of its own.
  const parts = of.kind === "derived" ? [] : operands(of);
  return [...own, ...parts.flatMap((part) => checkConstants({ where, of: part }))];
}
