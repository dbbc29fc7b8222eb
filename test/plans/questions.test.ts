import { evaluate } from "../../src/model/evaluation/evaluate";
import { ZERO, sum } from "../../src/model/money/decimal";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { answerQuestions } from "../../src/model/whatif/breakeven/questions";
import { PLANS, centraalGelderland, ijsselVecht, twente } from "../../src/plans";
import { checkPlan } from "../../src/plans/schema";
import { twenteFigures } from "../support/twente-figures";

function answers(plan: typeof twente) {
  const figures = plan === twente ? twenteFigures() : publishedFigures(plan);
  return { figures, all: new Map(answerQuestions(plan, figures).map((each) => [each.question.id, each])) };
}

test.each(PLANS.map((plan) => [plan.name, plan] as const))("%s answers all its questions", (_, plan) => {
  const { all } = answers(plan);
  expect(all.size).toBe(plan.questions?.length ?? 0);
  for (const { targets, question, text } of all.values()) {
    expect(targets).toHaveLength(question.targets.length);
    expect(targets.map(({ breakeven }) => breakeven.verdict)).not.toContain("unknown");
    expect(text).toMatch(/^[A-Z].*\.$/);
  }
});

describe("Twente", () => {
  const { all, figures } = answers(twente);

  test("milestones 4 and 5 just hold at one factor on the adoption, by hand", () => {
    const both = all.get("adoption-wait-list");
    // 155 = 86.425 from cases and consults + 68.6622 × factor; 437 = 191.625 + 245.7384 × factor.
    const [four, five] = (both?.targets ?? []).map(({ breakeven }) => breakeven.answers[0]?.x.toNumber());
    expect(four).toBeCloseTo((155 - 86.425) / 68.6622, 12);
    expect(five).toBeCloseTo((437 - 191.625) / 245.7384, 12);
    expect(both?.together?.toNumber()).toBe(four);
    expect(both?.text).toMatch(
      /^Beide mijlpalen worden net gehaald bij 99,87% van de geplande uitrol: er is bijna geen speling\. /,
    );
  });

  test("with a tenth less adoption it says how much is lacking, by hand", () => {
    const fewer = (figures.inputs.get("adoption") ?? []).map((value) => value?.times("0.9") ?? null);
    const less = { ...figures, inputs: new Map([...figures.inputs, ["adoption", fewer] as const]) };
    const answer = answerQuestions(twente, less).find(({ question }) => question.id === "adoption-wait-list");
    // 68.575 / 68.6622 / 0.9 is 1.10970: of what there is now, and the last years stay below 100%.
    expect(answer?.text).toContain("bij 110,97% van de huidige uitrol: nodig is 10,97% meer dan nu.");
  });

  test("what more than everybody would have to do is not presented as an answer", () => {
    const none = ["doco-cases", "consults"].reduce(
      (inputs, id) =>
        inputs.set(
          id,
          (inputs.get(id) ?? []).map(() => ZERO),
        ),
      new Map(figures.inputs),
    );
    const answer = answerQuestions(twente, { ...figures, inputs: none }).find(
      ({ question }) => question.id === "adoption-wait-list",
    );
    // Without cases and consults 155 / 68.6622 is 2.2574, which is beyond everybody.
    expect(answer?.text).toMatch(
      /^Beide mijlpalen worden net gehaald bij 225,74% van de geplande uitrol, en dat kan niet: het ligt buiten de grenzen/,
    );
  });

  test("put back, both milestones are met, one of them just", () => {
    const [{ values } = { values: [] }] = all.get("adoption-wait-list")?.targets[0]?.breakeven.answers ?? [];
    const { waitList } = evaluate(twente, { ...figures, inputs: new Map([...figures.inputs, ["adoption", values]]) });
    const [four, five] = waitList.targets.map(({ computed }) => computed);
    expect(four?.minus(155).abs().lt("1e-30")).toBe(true);
    expect(five?.gt(437)).toBe(true);
  });

  test("no inflation turns the result, and it says why", () => {
    const never = all.get("inflation-result");
    expect(never?.targets[0]?.breakeven.verdict).toBe("never");
    expect(never?.targets[0]?.breakeven.reach?.highest.outcome.lt(0)).toBe(true);
    expect(never?.text).toContain("nergens € 0");
    expect(never?.text).toContain("hangt niet van Inflatie (NZa) af");
  });
});

test("IJssel-Vecht: at the diversion found, the balance Zvw less the grants is nought, from the rows themselves", () => {
  const { all, figures } = answers(ijsselVecht);
  const asked = all.get("diversion-zvw-after-grant");
  const [target] = asked?.targets ?? [];
  const [answer] = target?.breakeven.answers ?? [];
  expect(target?.told[0]?.plus(answer?.x ?? NaN).toNumber()).toBe(1);
  expect(asked?.text).toContain("Afbuiging ggz 18,248%");
  const { rows, funding } = evaluate(ijsselVecht, {
    ...figures,
    inputs: new Map([...figures.inputs, ["ggz-referral", answer?.values ?? []]]),
  });
  const zvw = sum(rows.map((row) => row.zvw));
  const balance = sum([zvw, funding?.requested.total.zvw?.negated() ?? null, funding?.requested.total.total ?? null]);
  expect(balance?.abs().lt("0.005")).toBe(true);
});

test("Centraal Gelderland: with so many more treatments the list is empty, with so few more the norm is met", () => {
  const { all, figures } = answers(centraalGelderland);
  const [gone, norm] = ["treatments-wait-list-gone", "treatments-treek-norm"].map((id) => {
    const values = all.get(id)?.targets[0]?.breakeven.answers[0]?.values ?? [];
    return evaluate(centraalGelderland, { ...figures, inputs: new Map([...figures.inputs, ["treatments", values]]) })
      .waitList;
  });
  expect(
    gone?.stock
      .find(({ year }) => year === 2029)
      ?.people.abs()
      .lt("1e-20"),
  ).toBe(true);
  expect(
    norm?.stock
      .find(({ year }) => year === 2028)
      ?.weeks?.minus(14)
      .abs()
      .lt("1e-20"),
  ).toBe(true);
});

test.each([
  ["an input that is not there", { input: "nothing" }, "bestaat niet"],
  ["a year of an input with one value", { varying: { by: "year", year: 2026 } }, "één waarde voor alle jaren"],
  [
    "a year outside the plan",
    { targets: [{ outcome: "result", year: 2040, threshold: "0" }] },
    "geen jaar van het plan",
  ],
  [
    "a threshold that is no number",
    { targets: [{ outcome: "result", year: "all", threshold: "nul" }] },
    "geen drempel",
  ],
  ["nothing to look at", { targets: [] }, "geen uitkomst"],
] as const)("%s is a fault", (_, change, message) => {
  const question = twente.questions?.find(({ id }) => id === "inflation-result");
  const faults = question ? checkPlan({ ...twente, questions: [{ ...question, ...change }] }) : [];
  expect(faults.map(({ where, message: told }) => `${where}: ${told}`)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ["turned round", { low: "2", high: "1" }, "omgekeerd"],
  ["beyond the limits", { low: "-1", high: "20000" }, "tussen 0 en"],
  ["of too many values", { low: ["1", "2"], high: "20000" }, "geen 1 waarden"],
] as const)("a range that is %s is a fault", (_, sides, message) => {
  const inputs = twente.inputs.map((input) =>
    input.id === "inflow"
      ? { ...input, range: { ...sides, basis: "published", source: twente.source } as const }
      : input,
  );
  expect(checkPlan({ ...twente, inputs }).map(({ message: told }) => told)).toEqual([expect.stringContaining(message)]);
});
