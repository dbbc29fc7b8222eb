import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PLANS } from "../../src/plans";
import { checkPlan } from "../../src/plans/schema";
import { overviewPage, planPage } from "./pages";
import { faultInFolder } from "./place-of-fault";

const FOLDER = join(__dirname, "../../docs/plannen");

/** Writes a page per plan, and one with all of them, from the plans themselves; none while a plan has faults. */
async function main(): Promise<void> {
  const faults = PLANS.flatMap((plan) => checkPlan(plan).map((fault) => faultInFolder(`src/plans/${plan.id}`, fault)));
  if (faults.length > 0) {
    console.error(faults.join("\n"));
    process.exitCode = 1;
    return;
  }
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "README.md"), overviewPage(PLANS));
  for (const plan of PLANS) await writeFile(join(FOLDER, `${plan.id}.md`), planPage(plan));
}

void main();
