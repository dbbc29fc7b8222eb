import { courseOf } from "../../../src/model/realisation/course";
import { LIGHT_RULE, lightOf, type Light } from "../../../src/model/realisation/light";
import { progressOf } from "../../../src/model/realisation/progress";
import { chanceText, headlineOf, neededText, reachText } from "../../../src/model/realisation/words";
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

describe("the headline", () => {
  const lines = (lights: readonly Light[], kind: "measured" | "evidence" = "measured") =>
    lights.map((light) => ({ light, standing: { kind } }));
  const told = (...lights: readonly Light[]) => headlineOf(lines(lights));
  const NOT_ENOUGH = "Er is nog niet genoeg geteld om iets over de mijlpalen te zeggen";

  test("counts by rule all that stands under what asks attention, the worst first", () => {
    expect(told("in-danger", "met")).toBe("1 mijlpaal vraagt aandacht: 1 in gevaar");
    expect(told("in-danger", "missed", "in-doubt", "in-doubt")).toBe(
      "4 mijlpalen vragen aandacht: 1 niet gehaald, 1 in gevaar en 2 onzeker",
    );
    expect(told("met", "partly")).toBe("1 mijlpaal vraagt aandacht: 1 deels gehaald");
  });

  test("says that all is well only where nothing is unknown", () => {
    expect(told("met", "on-course", "to-come")).toBe("Wat is geteld, is gehaald of op koers");
    expect(told("met", "unknown")).toBe("1 mijlpaal is gehaald of op koers, over 1 is nog niets te zeggen");
    expect(told("met", "on-course", "unknown", "unknown")).toBe(
      "2 mijlpalen zijn gehaald of op koers, over 2 is nog niets te zeggen",
    );
    expect(told("unknown")).toBe(NOT_ENOUGH);
  });

  test("says nothing of counts by what a document shows", () => {
    expect(headlineOf(lines(["met", "evidence"], "evidence"))).toBe(NOT_ENOUGH);
  });
});

test("a chance is never told as a limit that it does not reach: 0,797 is less than 80%", () => {
  expect([0.797, 0.8, 0.804, 0.497, 0.5, 0.766].map(chanceText)).toEqual(["79%", "80%", "80%", "49%", "50%", "77%"]);
  expect([0.001, 0.999].map(chanceText)).toEqual(["minder dan 1%", "meer dan 99%"]);
  expect(LIGHT_RULE).toBe(
    "Op koers: een kans van ten minste 80% dat de mijlpaal wordt gehaald. Onzeker: 50% tot 80%. In gevaar: minder dan 50%.",
  );
});

test("what is needed, and by when: (650 − 610) ÷ 2, and 40 ÷ 61 of a month before the end of the year", () => {
  const near = standing(14, talks(same(10, 61)));
  expect(neededText(near)).toBe("40, dat is 20 per maand");
  expect(reachText(near, "2026-10-31")).toBe(
    "na 11-12-2026, ook al gaat het daarna met 61 per maand, het hoogste getelde tempo",
  );
  // 1.300 in a year is 108 a month.
  expect(reachText(standing(15, talks(same(10, 61))), "2026-10-31")).toBe(
    "met 61 per maand, het hoogste getelde tempo",
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
