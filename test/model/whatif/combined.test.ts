import fc from "fast-check";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal, sum } from "../../../src/model/money/decimal";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { emptyScenario, type Scenario } from "../../../src/model/plan/scenario";
import { applyScenario } from "../../../src/model/whatif/scenario/apply-scenario";
import { betterWord } from "../../../src/model/whatif/scenario/better";
import { combinedScenario, contributionsOf } from "../../../src/model/whatif/scenario/combined";
import { atMilestoneVolumes, readyMade } from "../../../src/model/whatif/scenario/ready-made";
import { PLANS, twente } from "../../../src/plans";

const half: Scenario = {
  ...emptyScenario("a", "Halve uitrol"),
  inputs: { adoption: { kind: "percent", percent: "-50" } },
};
const dear: Scenario = {
  ...emptyScenario("b", "Inflatie"),
  inputs: { inflation: { kind: "value", values: ["0.04"] } },
};

describe.each(PLANS.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
  const figures = publishedFigures(plan);
  const all = readyMade(plan, figures);

  test("what each adds is together exactly the whole difference, in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: 1 }), (chosen) => {
        const { plan: planned, each, together } = contributionsOf(plan, figures, chosen);
        const total = together.totals.result.total;
        if (planned === null || total === null) return;
        expect(sum(each.map(({ difference }) => difference))?.toFixed(6)).toBe(total.minus(planned).toFixed(6));
        // One scenario alone is what applying it gives.
        const [first] = chosen;
        const alone = first && evaluate(plan, applyScenario(plan, figures, first).figures).totals.result.total;
        expect(each[0]?.difference?.toFixed(6)).toBe(alone?.minus(planned).toFixed(6));
      }),
      { numRuns: 8 },
    );
  });
});

test("where two change the same the later holds, and that is told; what both say alike is no conflict", () => {
  const quarter: Scenario = {
    ...half,
    id: "c",
    name: "Kwart",
    inputs: { adoption: { kind: "percent", percent: "-75" } },
  };
  const { scenario, conflicts } = combinedScenario(twente, [half, dear, quarter], "n", "Samen");
  expect(scenario.inputs).toEqual({ ...dear.inputs, ...quarter.inputs });
  expect(conflicts).toEqual([expect.stringContaining("“Kwart” gaat vóór “Halve uitrol”.")]);
  expect(combinedScenario(twente, [half, { ...half, id: "d", name: "Nog eens" }], "n", "Samen").conflicts).toEqual([]);
});

test("the adoption halved and the consultations at the milestones' minimum: the consultations by hand", () => {
  const figures = publishedFigures(twente);
  const minimum = atMilestoneVolumes(twente, figures);
  const { consults } = minimum.inputs;
  // The milestones ask 400, 850 and 900 consultations (document's table of milestones).
  expect(consults).toMatchObject({ kind: "value", values: expect.arrayContaining(["400", "850", "900"]) as unknown });
  // The ready-made scenario changes these, and nothing else.
  const ready = readyMade(twente, figures).find(({ name }) => name === "Consultvragen op het minimum");
  expect(ready).toMatchObject({ inputs: { consults }, series: {} });
  expect(Object.keys(ready?.inputs ?? {})).toEqual(["consults"]);
  const fewer: Scenario = { ...emptyScenario("c", "Minder consulten"), inputs: { consults: consults! } };
  const { each } = contributionsOf(twente, figures, [half, fewer]);
  expect(each.map(({ difference }) => difference && betterWord(difference))).toEqual(["slechter", expect.any(String)]);
});

test("less is better, for a benefit is negative", () => {
  expect(["-1", "1", "0"].map((text) => betterWord(new Decimal(text)))).toEqual(["beter", "slechter", "geen verschil"]);
});
