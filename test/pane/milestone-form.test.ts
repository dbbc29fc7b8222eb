import { Decimal } from "../../src/model/money/decimal";
import { choiceOf, formOf } from "../../src/pane/payout/milestone-form";
import { twenteFigures } from "../support/twente-figures";

// A chance that was taken over from a forecast has many digits. What is typed is the second witness of what is kept.

const [milestone] = twenteFigures().milestones;
if (milestone === undefined) throw new Error("the plan has milestones");
const made = (chance: string, typed?: string) => {
  const before = { chance: new Decimal(chance) };
  const form = formOf(milestone, before);
  const choice = choiceOf(typed === undefined ? form : { ...form, chance: typed }, before);
  return [form.chance, "choice" in choice ? (choice.choice.chance?.toFixed() ?? null) : "wrong"];
};

test("it is shown shortly, and kept as it was where nobody retyped it", () => {
  expect(made("0.043787534673218796")).toEqual(["4,38", "0.043787534673218796"]);
  expect(made("0.043787534673218796", "4,4")).toEqual(["4,38", "0.044"]);
  expect(made("0.043787534673218796", "")).toEqual(["4,38", null]);
  expect(made("0.25")).toEqual(["25", "0.25"]);
});

test("it is not shown as certain where it is not", () => {
  expect(made("0.99999")).toEqual(["99,999", "0.99999"]);
  expect(made("1")).toEqual(["100", "1"]);
  expect(made("0.00001", "0,001")).toEqual(["0,001", "0.00001"]);
});
