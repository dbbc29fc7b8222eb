import { waitListTargetIn } from "../../src/workbook/figures/milestones";
import { isUnitText } from "../../src/workbook/find/words/units";

// 155 on 1-7-2026 is what the plan asks (KPI 4); the words are what a workbook may have made of it.
test.each(["155 gedaald", "155 personen gedaald", "155 mensen gedaald", "ten minste 155 mensen gedaald"])(
  "what a milestone asks of the wait list, said as “met %s”",
  (said) => {
    const target = waitListTargetIn(`De oorspronkelijke ggz-wachtlijst is op 1-7-2026 met ${said}`);
    expect(target && { ...target, people: target.people.toNumber() }).toEqual({ date: "2026-07-01", people: 155 });
  },
);

test("people are a unit, in each word that the pane and workbooks have for them", () => {
  expect(["personen", "mensen", "mensen per jaar"].map(isUnitText)).toEqual([true, true, true]);
});
