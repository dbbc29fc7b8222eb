import { evaluate } from "../../src/model/evaluation/evaluate";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { twente } from "../../src/plans";
import { reportedFinance } from "../../src/recalc/report-finance";
import { financeLines } from "../../src/recalc/summary-finance";

/** Text in the inflation cell: nothing can be said of any year. That is not the same as "no such year". */
test("a missing figure leaves payback unknown, in the report and in words", () => {
  const figures = publishedFigures(twente);
  const inputs = new Map([...figures.inputs, ["inflation", [null]]]);
  const result = evaluate(twente, { ...figures, inputs, connected: { inputs } });

  expect(reportedFinance(result)).toMatchObject({
    turnsPositive: "unknown",
    paidBack: "unknown",
    paidBackWithinFiveYears: "unknown",
  });
  const [payback] = financeLines(result);
  expect(payback).toBe(
    "Eerste jaar met hogere baten dan kosten: n.b.; terugverdiend in: n.b.; terugverdiend binnen 5 jaar: n.b.",
  );
});

test("a plan that is never earned back says none, which is not unknown", () => {
  const figures = publishedFigures(twente);
  const none = evaluate({ ...twente, rows: twente.rows.filter(({ kind }) => kind === "cost") }, figures);
  expect(reportedFinance(none)).toMatchObject({ turnsPositive: null, paidBack: null, paidBackWithinFiveYears: false });
  const [payback] = financeLines(none);
  expect(payback).toBe(
    "Eerste jaar met hogere baten dan kosten: geen; terugverdiend in: nog niet; terugverdiend binnen 5 jaar: nee",
  );
});
