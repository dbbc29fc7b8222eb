import fc from "fast-check";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { aboutScenario, emptyScenario, type InputChange, type Scenario } from "../../../src/model/plan/scenario";
import type { Result } from "../../../src/model/result/result";
import { applyScenario } from "../../../src/model/whatif/scenario/apply-scenario";
import {
  copyOf,
  locked,
  scenarioFromDifference,
  withChange,
  withOutcome,
} from "../../../src/model/whatif/scenario/changes";
import { inputDifferences } from "../../../src/model/whatif/scenario/input-differences";
import { readyMade } from "../../../src/model/whatif/scenario/ready-made";
import { PLANS, centraalGelderland, twente } from "../../../src/plans";
import { knownPayout } from "../../support/known-payout";
import { twenteFigures } from "../../support/twente-figures";

const FIGURES = twenteFigures();
const PLAN = evaluate(twente, FIGURES);

/** One plan calculates with 4% already, and another counts on just what its milestones ask. */
const AS_PLANNED = ["ijssel-vecht ready:inflatie-4", "centraal-gelderland ready:ondergrens"];

function applied(changes: Partial<Scenario>) {
  return applyScenario(twente, FIGURES, { ...emptyScenario("s", "Proef"), ...changes });
}

function value(...values: readonly (string | null)[]): InputChange {
  return { kind: "value", values };
}

function percent(hundredths: string): InputChange {
  return { kind: "percent", percent: hundredths };
}

function formula(text: string): InputChange {
  return { kind: "formula", formula: text };
}

/** The values of an input under changes that can all be used. */
function valuesOf(inputs: Scenario["inputs"], input: string): readonly (string | undefined)[] {
  const { figures, faults } = applied({ inputs });
  expect(faults).toEqual([]);
  return (figures.inputs.get(input) ?? []).map((each) => each?.toFixed());
}

function movedRows(changed: Result): readonly string[] {
  return changed.rows.flatMap(({ row, amounts }, index) => {
    const before = PLAN.rows[index]?.amounts ?? [];
    return amounts.every((amount, year) => amount?.equals(before[year] ?? NaN)) ? [] : [row.id];
  });
}

describe("applying a scenario", () => {
  test("an empty one changes nothing", () => {
    const { figures, faults } = applied({});
    expect(faults).toEqual([]);
    expect(evaluate(twente, figures)).toEqual(PLAN);
  });

  test("to a value, to one per year, and to some years only", () => {
    expect(valuesOf({ inflow: value("11000") }, "inflow")).toEqual(["11000"]);
    const weeks = valuesOf({ "wait-weeks": value("18", null, "16", null, null) }, "wait-weeks");
    expect(weeks).toEqual(["18", "15", "16", "11", "9"]);
    expect(valuesOf({ "year-part": value("1") }, "year-part")).toEqual(["1", "1", "1", "1", "1"]);
  });

  test("by a percentage, exactly", () => {
    const adoption = valuesOf({ adoption: percent("-33.5") }, "adoption");
    expect(adoption).toEqual(["0.0665", "0.1995", "0.399", "0.665", "0.665"]);
  });

  test("to a formula of other inputs, which it reads as the scenario has them, in any order", () => {
    const inputs = { "share-mono": formula("[share-sd] × 0,5 + 1%"), "share-sd": percent("100") };
    expect(valuesOf(inputs, "share-mono")).toEqual(["0.1", "0.13", "0.15", "0.16", "0.18"]);
  });

  test("formulas have the usual precedence, any minus sign, and inputs by the names that users know", () => {
    expect(valuesOf({ inflow: formula("−(1 + 2) * -[BESPARING PER TRAJECT] ÷ 3 − 2 · 50%") }, "inflow")).toEqual([
      "1499",
    ]);
  });

  test("wait-weeks move the two rows of the wait list, and no other", () => {
    const { figures } = applied({ inputs: { "wait-weeks": value("18", "17", "16", "15", "14") } });
    expect(movedRows(evaluate(twente, figures))).toEqual(["vg.waitlist-sd", "vg.waitlist-zvw"]);
  });

  test("a series that is taken to be something else moves what hangs on it", () => {
    const { figures, faults } = applied({ series: { talks: ["0", null, null, null, null] } });
    expect(faults).toEqual([]);
    const result = evaluate(twente, figures);
    // What is left of 2025: a tenth of 138 cases and a twentieth of 438 consults.
    expect(result.waitList.off[0]?.toFixed()).toBe("35.7");
    expect(result.waitList.off[1]).toEqual(PLAN.waitList.off[1]);
    expect(result.derived.find(({ derived }) => derived.id === "talks")?.values[0]?.toFixed()).toBe("0");
  });

  test("a missed milestone earns nothing and is repaid", () => {
    const { figures } = applied({ milestones: { 4: { status: "missed" } } });
    const payout = knownPayout(evaluate(twente, figures).payout);
    const own = payout.milestones.find(({ milestone }) => milestone.nr === 4);
    expect(own?.earned.toFixed()).toBe("0");
    expect(own?.localRepaid.plus(own.regionalRepaid).toFixed()).toBe(own?.local.plus(own.regional).toFixed());
    expect(PLAN.payout?.repaid?.toFixed()).toBe("0");
  });

  test("an agreement that ends gives back what falls later; a milestone that the scenario notes as met before stays", () => {
    const { figures, faults } = applied({
      milestones: { 43: { status: "met", on: "2026-12-01" } },
      ends: { terminated: "2026-12-31", leaving: { GM0183: "2026-06-30" } },
    });
    expect(faults).toEqual([]);
    const payout = knownPayout(evaluate(twente, figures).payout);
    const own = payout.milestones.find(({ milestone }) => milestone.nr === 43);
    // 2027 is worth 1.398.500 in local SPUK; 43 stays.
    expect(payout.localRepaid.plus(own?.local ?? 0).toFixed()).toBe("1398500");
    expect(figures.choices?.ends?.leaving).toEqual({ GM0183: "2026-06-30" });
  });
});

describe("what cannot be used stays as it is, and is told", () => {
  test.each<[string, Partial<Scenario>, string, RegExp]>([
    [
      "an unknown input",
      { inputs: { inflatie: value("1") } },
      "invoer inflatie",
      /kent het plan Mentaal Gezond Twente/,
    ],
    [
      "a part of a year",
      { inputs: { "price-level": percent("0.1") } },
      "invoer price-level",
      /2\.027,025 is geen jaar/,
    ],
    ["too few years", { inputs: { adoption: value("1", "1") } }, "invoer adoption", /geef 5 waarden, één per jaar/],
    ["too many values", { inputs: { inflow: value("1", "2", "3", "4", "5") } }, "invoer inflow", /geef één waarde/],
    ["a value out of bounds", { inputs: { inflation: value("0.5") } }, "invoer inflation", /0,5 .* −0,1 en 0,25/],
    ["a percentage out of bounds", { inputs: { adoption: percent("50") } }, "invoer adoption", /1,5 .* 0 en 1/],
    ["a formula of nothing", { inputs: { inflow: formula("") } }, "invoer inflow", /niet af/],
    ["a formula that stops", { inputs: { inflow: formula("(1 + 1") } }, "invoer inflow", /haakje sluiten/],
    ["a formula with words", { inputs: { inflow: formula("1 plus 2") } }, "invoer inflow", /“p” hoort niet/],
    ["a formula with too much", { inputs: { inflow: formula("1 2") } }, "invoer inflow", /te veel: 2/],
    ["a sign without a number", { inputs: { inflow: formula("1 + * 2") } }, "invoer inflow", /geen \*/],
    ["an endless formula", { inputs: { inflow: formula("1+".repeat(400)) } }, "invoer inflow", /langer dan/],
    ["an unknown name", { inputs: { inflow: formula("[instromen]") } }, "invoer inflow", /\[instromen\] kent het plan/],
    ["division by nought", { inputs: { inflow: formula("1 / 0") } }, "invoer inflow", /door nul/],
    ["itself", { inputs: { inflow: formula("[inflow] + 1") } }, "invoer inflow", /via inflow en inflow/],
    ["years in one value", { inputs: { inflow: formula("[wait-weeks]") } }, "invoer inflow", /per jaar een andere/],
    ["an unknown series", { series: { praatjes: ["1", "1", "1", "1", "1"] } }, "reeks praatjes", /kent het plan/],
    ["a series of another length", { series: { talks: ["1"] } }, "reeks talks", /5 waarden/],
    ["an unknown milestone", { milestones: { 99: { status: "met" } } }, "mijlpaal 99", /geen mijlpaal 99/],
    ["an unknown municipality", { ends: { leaving: { GM9999: "2026-12-31" } } }, "gemeente GM9999", /neemt niet deel/],
  ])("%s", (_, changes, subject, message) => {
    const { figures, faults } = applied(changes);
    expect(faults.map((fault) => fault.subject)).toEqual([subject]);
    expect(faults[0]?.message).toMatch(message);
    expect(figures.inputs).toEqual(FIGURES.inputs);
    expect(figures.milestones).toEqual(FIGURES.milestones);
    expect(figures.instead?.size ?? 0).toBe(0);
  });

  test("formulas that go round in a circle", () => {
    const inputs = {
      "share-sd": formula("[share-mono]"),
      "share-mono": formula("[share-sd] * 2"),
      "wait-weeks": formula("[share-sd] * 100"),
    };
    const { faults } = applied({ inputs });
    expect(faults.map(({ message }) => message).join()).toMatch(/via share-sd, share-mono en share-sd/);
  });
});

describe("the scenarios that come with the plans", () => {
  test("with just what the milestones ask, Twente's wait list falls too little", () => {
    const [minimum = emptyScenario("", "")] = readyMade(twente, FIGURES);
    const { figures, faults } = applyScenario(twente, FIGURES, minimum);
    expect(faults).toEqual([]);
    const { targets } = evaluate(twente, figures).waitList;
    expect(targets.map(({ required, computed, met }) => [required.toFixed(), computed?.toFixed(), met])).toEqual([
      ["155", "136.5", false],
      ["437", "394.7", false],
    ]);
  });

  test.each(PLANS)(
    "of $name fit their plan; they differ from it where the plan does not have it so already",
    (plan) => {
      const figures = publishedFigures(plan);
      const all = readyMade(plan, figures);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const ready of all) {
        const { figures: changed, faults } = applyScenario(plan, figures, ready);
        expect(faults).toEqual([]);
        expect(ready.locked).toBe(true);
        expect(ready.remark).not.toBe("");
        expect(inputDifferences(plan, figures, changed).length === 0).toBe(
          AS_PLANNED.includes(`${plan.id} ${ready.id}`),
        );
      }
    },
  );

  test("of a plan that prints amounts only move its results with what they follow, and never its investments", () => {
    const figures = publishedFigures(centraalGelderland);
    const before = evaluate(centraalGelderland, figures).totals;
    const after = new Map(
      readyMade(centraalGelderland, figures).map((ready) => [
        ready.id,
        evaluate(centraalGelderland, applyScenario(centraalGelderland, figures, ready).figures).totals,
      ]),
    );
    // The plan itself counts on what its KPIs ask.
    expect(after.get("ready:ondergrens")).toEqual(before);
    const slow = after.get("ready:trage-adoptie");
    expect(slow?.cost).toEqual(before.cost);
    // By hand: half the treatments and half the visitors are half of every result.
    expect(slow?.impact.total?.toFixed()).toBe(before.impact.total?.div(2).toFixed());
  });

  test("are called by their id, as kept ones are", () => {
    const book = { scenarios: [{ ...emptyScenario("own", "Eigen"), remark: "van ons" }] };
    expect(aboutScenario("ready:inflatie-4", twente, book).name).toBe("Inflatie 4%");
    expect(aboutScenario("own", twente, book)).toEqual({ name: "Eigen", remark: "van ons" });
    expect(aboutScenario(null, twente, book)).toEqual({ name: "Plan", remark: "" });
    expect(aboutScenario("gone", twente, book)).toEqual({ name: "Plan", remark: "" });
  });
});

describe("making scenarios", () => {
  const anyChange = fc.oneof(
    fc.integer({ min: -90, max: 0 }).map((hundredths) => percent(String(hundredths))),
    fc.constantFrom("0", "1").map((one) => value(one)),
  );
  const ids = twente.inputs
    .filter(({ bounds }) => Number(bounds.min) <= 0 && Number(bounds.max) >= 1)
    .map(({ id }) => id);

  test("from the difference between two sets of figures gives the second from the first", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), anyChange, { maxKeys: 8 }), (inputs) => {
        const { figures: now } = applied({ inputs, series: { talks: ["1", null, "2", null, null] } });
        const made = scenarioFromDifference(twente, FIGURES, now, "id", "Uit het blad");
        const again = applyScenario(twente, FIGURES, made);
        expect(again.faults).toEqual([]);
        expect(inputDifferences(twente, now, again.figures)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("with the outcomes of milestones that differ", () => {
    const { figures: now } = applied({ milestones: { 4: { status: "later", on: "2027-10-01" } } });
    const made = scenarioFromDifference(twente, FIGURES, now, "id", "Uit het blad");
    expect(made.milestones).toEqual({ 4: { status: "later", on: "2027-10-01" } });
    expect(made.inputs).toEqual({});
  });

  test("from another one, with a change more or less", () => {
    const first = locked(withChange(emptyScenario("a", "Een"), "inflow", value("1")));
    const copy = withChange(copyOf(first, "b", "Twee"), "inflation", value("0.04"));
    const second = withOutcome(copy, 5, { status: "missed" });
    expect(second).toEqual({
      ...emptyScenario("b", "Twee"),
      inputs: { inflow: value("1"), inflation: value("0.04") },
      milestones: { 5: { status: "missed" } },
    });
    expect(withOutcome(withChange(second, "inflow", null), 5, null)).toEqual({
      ...emptyScenario("b", "Twee"),
      inputs: { inflation: value("0.04") },
    });
    expect(first.locked).toBe(true);
  });
});
