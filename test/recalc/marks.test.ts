import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withMark } from "../../src/model/plan/marks";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";
import { openExample } from "../workbook/support/workbench";

jest.setTimeout(180_000);

const FILE = join(mkdtempSync(join(tmpdir(), "marks-")), "in.xlsx");
const SAID = { as: "agreed", reason: "zo staat het in het plan", day: "2026-11-22" } as const;

beforeAll(async () => {
  const bench = await openExample();
  await bench.session.connect();
  const finding = bench.session.state().result?.findings.find(({ code }) => code === "funding-mismatch");
  if (!finding) throw new Error("the plan asks more from SPUK than its milestones pay");
  await bench.session.setMarks((marks) => withMark(marks, { plan: "twente", finding, ...SAID, instead: null }));
  writeFileSync(FILE, await bench.office.save());
  bench.close();
});

test("each finding says what was said of it in the workbook; nothing was said of the others", async () => {
  const { findings } = JSON.parse((await calculate(parseArguments([FILE, "--json"]))).text) as Report;
  expect(findings.flatMap(({ code, marked }) => (marked === null ? [] : [[code, marked]]))).toEqual([
    ["funding-mismatch", { ...SAID, holds: true }],
  ]);
  const { text } = await calculate(parseArguments([FILE]));
  expect(text).toContain(`  let op (akkoord op 22-11-2026, want ${SAID.reason}): Financiering!C11 vraagt voor SPUK`);
});
