/** Finds everything in one large workbook, in a process of its own; prints the steps with the most memory that it had. */
import { evaluate } from "../../src/model/evaluation/evaluate";
import { PLANS } from "../../src/plans";
import { connectCells } from "../../src/workbook/connect/connect";
import { choosePlan } from "../../src/workbook/find/plan";
import { exampleGrids } from "../../test/workbook/support/grids";
import { isLargeKind, largeGrids } from "./large-grids";

async function main(): Promise<void> {
  const [kind = "", sheets = ""] = process.argv.slice(2);
  if (!isLargeKind(kind)) throw new Error(`No such workbook: ${kind}`);
  const grids = [...(await exampleGrids()), ...largeGrids(kind, Number(sheets))];
  const steps: Record<string, number> = {};
  const step = <T>(name: string, work: () => T): T => {
    const before = process.cpuUsage();
    const answer = work();
    steps[name] = process.cpuUsage(before).user / 1000;
    return answer;
  };
  const { plan } = step("plan", () => choosePlan(grids, PLANS, null));
  const connection = step("vinden", () => connectCells(plan, grids));
  step("nog eens", () => connectCells(plan, grids));
  const result = step("rekenen", () => evaluate(plan, connection.figures, { today: "2026-11-22" }));
  console.log(
    JSON.stringify({
      steps,
      links: connection.links.length,
      totals: connection.figures.printedTotals.length,
      findings: result.findings.length,
      megabytes: process.resourceUsage().maxRSS / 1024,
    }),
  );
}

void main();
