import { evaluate } from "../../../src/model/evaluation/evaluate";
import { effectsOfMissing } from "../../../src/model/formula/effects";
import { withConnected } from "../../../src/model/plan/figures";
import { PLANS, twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";

test.each(twente.inputs.map(({ id }) => id))("without %s exactly the named rows are unknown", (input) => {
  const figures = twenteFigures();
  const inputs = new Map([...figures.inputs].filter(([id]) => id !== input));
  const all = evaluate(twente, figures, { today: "2026-11-22" });
  const { rows } = evaluate(twente, withConnected({ ...figures, inputs }), { today: "2026-11-22" });
  const fell = rows.filter(({ amounts }, index) =>
    amounts.some((amount, year) => amount === null && all.rows[index]?.amounts[year] !== null),
  );
  const optional = twente.inputs.find(({ id }) => id === input)?.optional === true;
  const named = effectsOfMissing(twente, input).rows.map(({ id }) => id);
  expect(named).toEqual(expect.arrayContaining(fell.map(({ row }) => row.id)));
  expect(fell).toHaveLength(optional ? 0 : named.length);
});

test("names the totals that those rows are part of", () => {
  expect(effectsOfMissing(twente, "wait-value-zvw").totals).toEqual(["Totaal baten", "Resultaat", "Zvw"]);
  expect(effectsOfMissing(twente, "inflow").totals).toContain("Wachtlijst");
});

test("an input that no row is made of has no effect on the business case", () => {
  for (const plan of PLANS) {
    expect(effectsOfMissing(plan, "no-such-input")).toEqual({ rows: [], totals: [] });
  }
});
