import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { Desk } from "./desk";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds wrong in the pane: the rule and where. */
export async function violations(desk: Desk): Promise<string[]> {
  await desk.still();
  return violationsIn(desk.frame);
}

/** The same in any page. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const results = await frame.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      }),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ""}`),
  );
}
