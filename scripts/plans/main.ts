import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PLANS } from "../../src/plans";
import { overviewPage, planPage } from "./pages";

const FOLDER = join(__dirname, "../../docs/plannen");

/** Writes a page per plan, and one with all of them, from the plans themselves. */
async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "README.md"), overviewPage(PLANS));
  for (const plan of PLANS) await writeFile(join(FOLDER, `${plan.id}.md`), planPage(plan));
}

void main();
