import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments } from "../../src/recalc/arguments";
import { run } from "../../src/recalc/run";
import { expectBusinessCase } from "../support/businesscase-sheet";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../support/libreoffice";

jest.setTimeout(LIBREOFFICE_TIMEOUT_MS);

const folder = mkdtempSync(join(tmpdir(), "outsider-plans-"));

/** The other regions' examples with other assumptions: LibreOffice makes of our sheet what the model says. */
test.each([
  ["ijssel-vecht", ["indexation=0.035", "second-talks=0.3,0.2,0.3,0.1,0.1"]],
  ["centraal-gelderland", ["wait-list-growth=70", "result-zvw=0,700000.5,1500000,2900000,6000000"]],
])("MGN Businesscase of %s", async (plan, settings) => {
  const out = join(folder, `${plan}.xlsx`);
  const example = join(__dirname, `../../assets/voorbeeld-${plan}.xlsx`);
  const model = await run(parseArguments([example, "--out", out, ...settings.flatMap((one) => ["--set", one])]));
  expect(model.connection.plan.id).toBe(plan);
  expect(model.result.totals.result.total).not.toBeNull();
  const workbook = await recalculateWithLibreOffice(readFileSync(out));
  if (workbook) expectBusinessCase(workbook, model);
});
