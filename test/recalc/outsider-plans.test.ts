import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments } from "../../src/recalc/arguments";
import { run, type Run } from "../../src/recalc/run";
import { expectBusinessCase } from "../support/businesscase-sheet";
import { LIBREOFFICE_TIMEOUT_MS, recalculateAllWithLibreOffice } from "../support/libreoffice";

/** The other regions' examples with other assumptions: LibreOffice makes of our sheet what the model says. */
const CASES = [
  ["ijssel-vecht", ["indexation=0.035", "second-talks=0.3,0.2,0.3,0.1,0.1"]],
  ["centraal-gelderland", ["wait-list-growth=70", "result-zvw=0,700000.5,1500000,2900000,6000000"]],
] as const;
const folder = mkdtempSync(join(tmpdir(), "outsider-plans-"));

const models: Run[] = [];
let workbooks: Awaited<ReturnType<typeof recalculateAllWithLibreOffice>>;

beforeAll(async () => {
  for (const [plan, settings] of CASES) {
    const example = join(__dirname, `../../assets/voorbeeld-${plan}.xlsx`);
    const set = settings.flatMap((one) => ["--set", one]);
    models.push(await run(parseArguments([example, "--out", join(folder, `${plan}.xlsx`), ...set])));
  }
  workbooks = await recalculateAllWithLibreOffice(CASES.map(([plan]) => readFileSync(join(folder, `${plan}.xlsx`))));
}, 2 * LIBREOFFICE_TIMEOUT_MS);

test.each(CASES.map(([plan], index) => [plan, index] as const))("MGN Businesscase of %s", (plan, index) => {
  const model = models[index];
  if (!model) throw new Error(`${plan} was not calculated`);
  expect(model.connection.plan.id).toBe(plan);
  expect(model.result.totals.result.total).not.toBeNull();
  const workbook = workbooks?.[index];
  if (workbook) expectBusinessCase(workbook, model);
});
