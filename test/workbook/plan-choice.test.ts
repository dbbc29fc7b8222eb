import type { Plan } from "../../src/model/plan/plan";
import { twente } from "../../src/plans";
import type { Grid } from "../../src/workbook/cells/grid";
import { choosePlan, chosenPlan } from "../../src/workbook/find/plan";
import { exampleGrids, grid } from "./support/grids";

/** A region with one row of its own; inflation it shares with every other. */
const elders: Plan = {
  ...twente,
  id: "elders",
  name: "Mentaal Gezond Elders",
  municipalities: [{ name: "Elders", code: "GM9999" }],
  inputs: twente.inputs
    .filter(({ id }) => id === "inflation" || id === "doco-cases")
    .map((input) =>
      input.id === "doco-cases" ? { ...input, id: "local-cases", label: "Casussen in het lokale overleg" } : input,
    ),
  rows: [],
};
const PLANS = [twente, elders];

let example: readonly Grid[];
beforeAll(async () => {
  example = await exampleGrids();
});

const own = grid("Elders", [
  ["Inflatie", 0.03],
  ["Casussen in het lokale overleg", 12],
]);

describe("nothing is kept from before", () => {
  test("the plan of which most stands there is taken, and the sentence says what, and what comes next", () => {
    expect(choosePlan(example, PLANS, null)).toMatchObject({ plan: twente, how: "found" });
    expect(choosePlan(example, PLANS, null).why).toMatch(
      /^Mentaal Gezond Twente past het best bij deze werkmap; gevonden: \d+ van de \d+ aannames en regels, 14 van de 14 gemeenten en de naam van het plan\. Daarna komt Mentaal Gezond Elders: 1 van de 2/,
    );
    expect(choosePlan([own], PLANS, null)).toMatchObject({ plan: elders, how: "found" });
  });

  test("the order of the plans does not matter", () => {
    expect(choosePlan(example, [elders, twente], null).plan).toBe(twente);
    expect(choosePlan([own], [elders, twente], null).plan).toBe(elders);
  });

  test("of plans that are equally likely by their texts, the one with figures beside its labels is taken", () => {
    const texts = grid("Blad1", [
      [null, null, "Aantal casussen DOCO"],
      ["Inflatie", 0.03],
      ["Casussen in het lokale overleg", 12],
    ]);
    expect(choosePlan([texts], PLANS, null)).toMatchObject({ plan: elders, how: "found" });
  });

  test("an empty workbook gives the first plan, and says so", () => {
    expect(choosePlan([], PLANS, null)).toMatchObject({
      plan: twente,
      how: "first",
      why: "In deze werkmap staat niets dat bij een van de plannen hoort; gekozen is Mentaal Gezond Twente.",
    });
  });
});

describe("a plan is kept from before", () => {
  test("it holds as long as anything of it is there", () => {
    expect(choosePlan(example, PLANS, "elders")).toMatchObject({ plan: elders, how: "kept" });
    expect(choosePlan([], PLANS, "elders")).toMatchObject({ plan: elders, how: "kept" });
  });

  test("it gives way when nothing of it is left and another is there", () => {
    const without = { ...elders, inputs: elders.inputs.filter(({ id }) => id !== "inflation"), municipalities: [] };
    expect(choosePlan(example, [twente, without], "elders")).toMatchObject({ plan: twente, how: "found" });
  });

  test("a plan that this version does not know is as good as none", () => {
    expect(choosePlan([own], PLANS, "later")).toMatchObject({ plan: elders, how: "found" });
  });
});

test("what the user says holds, whatever stands there", () => {
  expect(chosenPlan(example, PLANS, "elders")).toMatchObject({ plan: elders, how: "chosen" });
  expect(chosenPlan(example, PLANS, "elders")?.fits.map(({ plan }) => plan.id)).toEqual(["elders", "twente"]);
  expect(chosenPlan(example, PLANS, "later")).toBeNull();
});
