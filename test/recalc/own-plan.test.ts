import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { twente } from "../../src/plans";
import { draftPlan } from "../../src/plans/own";
import { parseArguments } from "../../src/recalc/arguments";
import { run } from "../../src/recalc/run";
import { UsageError } from "../../src/recalc/usage-error";

const folder = mkdtempSync(join(tmpdir(), "own-plan-"));
const example = join(__dirname, "../../assets/voorbeeld-twente.xlsx");

function saved(name: string, plan: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(plan));
  return file;
}

test("a workbook is read as the plan of a file, and remembers it", async () => {
  const plan = draftPlan(twente, "Ons eigen plan");
  const out = join(folder, "uit.xlsx");
  const { connection, result } = await run(parseArguments([example, "--plan", saved("plan.json", plan), "--out", out]));
  expect(connection.plan).toMatchObject({ id: "eigen-plan", name: "Ons eigen plan" });
  const again = await run(parseArguments([out]));
  expect(again.connection.plan.name).toBe("Ons eigen plan");
  expect(again.result.totals).toEqual(result.totals);
  expect(result.totals.result.total).not.toBeNull();
});

test("a file that is no plan is wrong use, and told where", async () => {
  const { rows, ...rest } = draftPlan(twente, "Ons eigen plan");
  const half = run(parseArguments([example, "--plan", saved("half.json", rest)]));
  await expect(half).rejects.toThrow(UsageError);
  await expect(half).rejects.toThrow(/Rows: hier hoort een lijst/);
  expect(rows.length).toBeGreaterThan(0);
  await expect(run(parseArguments([example, "--plan", join(folder, "nergens.json")]))).rejects.toThrow(/geen JSON/);
});
