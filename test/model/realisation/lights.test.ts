import { courseOf } from "../../../src/model/realisation/course";
import { lightOf } from "../../../src/model/realisation/light";
import { progressOf } from "../../../src/model/realisation/progress";
import { headlineOf, neededText, reachText } from "../../../src/model/realisation/words";
import { twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";
import { counted, monthly, same, standing } from "./support";

/** Cases of docs/realisatie.md, which scipy and hand worked out; what they make of a light is by the rule beneath lights. */

const OPEN = { outcome: { status: "open" } } as const;
const talks = (amounts: readonly number[]) => counted("2026-10-31", monthly("talks", "2026-01", amounts));
const UNEVEN = [30, 60, 45, 70, 40, 55, 35, 65, 50, 60];

test.each([
  ["practically certain", talks(same(10, 61)), "on-course"],
  ["4,4%", talks(UNEVEN), "in-danger"],
  ["there already", talks(same(10, 65)), "met"],
] as const)("a chance that is %s", (_, actuals, light) => {
  expect(lightOf(standing(14, actuals), OPEN)).toBe(light);
});

test("what lacks is no light: not counted, not begun, or shown by a document", () => {
  const none = counted("2026-10-31", monthly("cases", "2026-01", [5]));
  expect(lightOf(standing(13, none), OPEN)).toBe("unknown");
  expect(lightOf(standing(15, none), OPEN)).toBe("to-come");
  expect(lightOf({ kind: "evidence", nr: 1 }, OPEN)).toBe("evidence");
});

test("what someone noted goes before what was counted", () => {
  const lost = standing(14, talks(UNEVEN));
  expect(lightOf(lost, { outcome: { status: "deemed-met" } })).toBe("met");
  expect(lightOf(lost, { outcome: { status: "missed" } })).toBe("missed");
  // Later is not settled: the counts still say something.
  expect(lightOf(lost, { outcome: { status: "later", on: "2027-03-01" } })).toBe("in-danger");
});

test("the headline counts by rule", () => {
  expect(headlineOf(["in-danger", "met"])).toBe("1 mijlpaal vraagt aandacht: 1 in gevaar");
  expect(headlineOf(["in-danger", "missed", "in-doubt", "in-doubt"])).toBe(
    "4 mijlpalen vragen aandacht: 1 in gevaar, 2 onzeker en 1 niet gehaald",
  );
  expect(headlineOf(["met", "on-course", "evidence"])).toBe("Wat is geteld, is gehaald of op koers");
  expect(headlineOf(["unknown"])).toBe("Er is nog niet genoeg geteld om iets over de mijlpalen te zeggen");
});

test("what is needed, and by when: (650 − 610) ÷ 2, and 40 ÷ 61 of a month before the end of the year", () => {
  const near = standing(14, talks(same(10, 61)));
  expect(neededText(near)).toBe("40, dat is 20 per maand");
  expect(reachText(near, "2026-10-31")).toBe(
    "na 11-12-2026, ook al gaat het daarna met 61 per maand, het hoogste tempo tot nu toe",
  );
  // 1.300 in a year is 108 a month.
  expect(reachText(standing(15, talks(same(10, 61))), "2026-10-31")).toBe(
    "met 61 per maand, het hoogste tempo tot nu toe",
  );
});

test("the course adds up to what was counted, and ends where the forecast does", () => {
  const actuals = talks(UNEVEN);
  const near = standing(14, actuals);
  const figures = twenteFigures();
  const { realisation } = progressOf(twente, figures, actuals, null);
  const { realised, forecast, planned, target } = courseOf(realisation.basis, near);
  expect(realised.map(({ value }) => value)).toEqual([0, 30, 90, 135, 205, 245, 300, 335, 400, 450, 510]);
  expect(realised.at(-1)?.on).toBe("2026-10-31");
  expect(forecast.at(-1)?.on).toBe("2026-12-31");
  expect(forecast.at(-1)?.value).toBeCloseTo(510 + (510.5 / 10) * 2, 1);
  // 722,76 a year, as the plan has it for 2026.
  expect(planned.at(-1)?.value).toBeCloseTo(722.76, 2);
  expect(target).toEqual({ on: "2026-12-31", value: 650 });
});
