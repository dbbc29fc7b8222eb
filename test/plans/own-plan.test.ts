import { PLANS, twente } from "../../src/plans";
import { draftPlan, withOwnPlan } from "../../src/plans/own";

const synonymsIn = (plans: ReturnType<typeof withOwnPlan>, id: string) =>
  plans.at(-1)?.inputs.find((input) => input.id === id)?.synonyms;

test("an own plan that was kept before inputs carried synonyms gets those of the regions", () => {
  const own = draftPlan(twente, "Eigen plan");
  const inputs = own.inputs.map((input) => {
    const before = { ...input };
    delete before.synonyms;
    return before;
  });
  expect(synonymsIn(withOwnPlan(PLANS, { ...own, inputs }), "inflow")).toContain("Instroom ggz");
});

test("an own plan has the synonyms that it says, also none", () => {
  const own = draftPlan(twente, "Eigen plan");
  const plan = (synonyms: readonly string[]) => ({
    ...own,
    inputs: own.inputs.map((input) => (input.id === "inflow" ? { ...input, synonyms } : input)),
  });
  expect(synonymsIn(withOwnPlan(PLANS, plan(["Nieuwe mensen"])), "inflow")).toEqual(["Nieuwe mensen"]);
  expect(synonymsIn(withOwnPlan(PLANS, plan([])), "inflow")).toEqual([]);
});
