import { checkYields } from "../../../src/model/audit/yields";
import { ZERO } from "../../../src/model/money/decimal";
import { OPEN } from "../../../src/model/plan/milestone-outcome";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { centraalGelderland as plan } from "../../../src/plans";

const milestone = {
  ...{ nr: 3, name: "KPI 3a", component: "2", description: "Minstens 380 gesprekken", obligation: "effort" as const },
  ...{ due: "2026-12-31" as const, total: ZERO, iza: ZERO, spuk: ZERO, scope: "regional" as const },
  ...{ scopeAssumed: true, outcome: OPEN, place: { sheet: "KPI-lijst", address: "A8" } },
};

// The list of KPIs: (380 + 750) × 20% = 226; tables 13, 18 and 22 count on 404 treatments by exploratory talks until 2027.
test("milestones that are all met and yield less than the plan counts on are told with both figures", () => {
  const [finding, ...others] = checkYields(plan, { ...publishedFigures(plan), milestones: [milestone] });
  expect(others).toEqual([]);
  expect([finding?.printed?.toFixed(), finding?.computed?.toFixed()]).toEqual(["226", "404"]);
  expect(finding?.message).toContain("380 en 750 verkennende gesprekken; daarvan is 20% buiten de ggz verwezen: 226");
});

test("nothing is told of milestones that the workbook does not have", () => {
  expect(checkYields(plan, publishedFigures(plan))).toEqual([]);
});
