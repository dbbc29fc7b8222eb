import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { comparePublished, verdictOn } from "../../scripts/plans/compare";
import { overviewPage, planPage } from "../../scripts/plans/pages";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal } from "../../src/model/money/decimal";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { PLANS } from "../../src/plans";
import { expectMadeBy } from "../support/made-by";

const text = (name: string) => readFile(join(__dirname, "../../docs/plannen", name), "utf8");

test("the overview is the one that the plans make", () => {
  expectMadeBy("npm run docs:plans", "docs/plannen/README.md", overviewPage(PLANS));
});

describe.each(PLANS.map((plan) => [plan.id, plan] as const))("%s", (id, plan) => {
  test("its page is the one that the plan makes", () => {
    expectMadeBy("npm run docs:plans", `docs/plannen/${id}.md`, planPage(plan));
  });

  test("every printed cell has a computed one beside it", () => {
    const compared = comparePublished(plan, evaluate(plan, publishedFigures(plan)));
    const printed = plan.published.flatMap(({ amounts, total, zvw, sd }) =>
      [...amounts, total, zvw, sd].filter((cell) => cell !== null && cell !== undefined),
    );
    const cells = compared.flatMap((line) => line.cells);
    expect(cells).toHaveLength(printed.length);
    expect(cells.filter(({ verdict }) => verdict === "not computed")).toEqual([]);
  });

  test("every input and every row is told", async () => {
    const page = await text(`${id}.md`);
    const plain = page.replace(/\\/g, "");
    for (const { label } of [...plan.inputs, ...plan.rows]) expect(plain).toContain(label);
  });
});

test.each([
  ["12", "12.4", "1", 1, "equal"],
  ["12", "12.5", "1", 1, "equal"],
  ["12", "12.6", "1", 1, "different"],
  ["12", "13.4", "1", 2, "rounding"],
  ["12", "13.6", "1", 2, "different"],
  ["12000", "12900", "1000", 3, "rounding"],
])("printed %s, computed %s, rounded to %s, %i addends: %s", (printed, computed, roundedTo, addends, verdict) => {
  expect(verdictOn(new Decimal(printed), new Decimal(computed), new Decimal(roundedTo), addends)).toBe(verdict);
});
