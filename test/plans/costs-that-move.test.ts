import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal } from "../../src/model/money/decimal";
import type { Figures } from "../../src/model/plan/figures";
import { numberUpTo } from "../../src/model/text/dutch";
import { answerQuestions } from "../../src/model/whatif/breakeven/questions";
import { twente } from "../../src/plans";
import { twenteFigures } from "../support/twente-figures";

// Both columns of the page are worked out from the documents alone in test/witness.
const page = readFileSync(join(__dirname, "../../docs/decisions/0007-anchored-amounts.md"), "utf8");

function total(changes: Readonly<Record<string, readonly string[]>>, still: "all" | readonly string[] = []): string {
  const figures: Figures = twenteFigures();
  const changed = Object.entries(changes).map(
    ([id, values]) => [id, values.map((value) => new Decimal(value))] as const,
  );
  const { totals } = evaluate(twente, {
    ...figures,
    inputs: new Map([...figures.inputs, ...changed]),
    connected: { ...figures.connected, still },
  });
  return numberUpTo(totals.result.total ?? new Decimal(NaN), 0);
}

test.each([
  ["the plan", {}, "−3.822.060", "−3.822.060"],
  ["4% inflation", { inflation: ["0.04"] }, "−4.025.871", "−3.751.788"],
  ["6% inflation", { inflation: ["0.06"] }, "−4.377.981", "−3.636.730"],
  ["half the adoption", { adoption: ["0.05", "0.15", "0.3", "0.5", "0.5"] }, "4.904.412", "3.163.912"],
])("%s: with amounts that stand still, and with amounts that move", (_, changes, still, moving) => {
  expect([total(changes, "all"), total(changes)]).toEqual([still, moving]);
  expect(page).toContain(still);
  expect(page).toContain(moving);
});

test("the adoption at which the result is nil stands on the page as the plan's question answers it", () => {
  const answer = answerQuestions(twente, twenteFigures()).find(({ question }) => question.id === "adoption-result");
  expect(answer?.text).toContain("72,645%");
  expect(page).toContain("72,645%");
});
