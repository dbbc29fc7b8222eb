import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withMark } from "../../src/model/plan/marks";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";
import { openExample } from "../workbook/support/workbench";

const FILE = join(mkdtempSync(join(tmpdir(), "marks-")), "in.xlsx");
const SAID = { as: "agreed", reason: "zo staat het in het plan", day: "2026-11-22" } as const;

/** The same, in which one of the cells that were marked holds another amount by now. */
const CHANGED = join(mkdtempSync(join(tmpdir(), "marks-")), "changed.xlsx");
/** What each cell asks, as the plan prints it. */
const SPUK = "Financiering!C11 vraagt voor SPUK";
const RECURRING = "Financiering!B14 noemt";

beforeAll(async () => {
  const bench = await openExample();
  await bench.session.connect();
  for (const begins of [SPUK, RECURRING]) {
    const finding = bench.session.state().result?.findings.find(({ message }) => message.startsWith(begins));
    if (!finding) throw new Error(`the example tells that ${begins}`);
    await bench.session.setMarks((marks) => withMark(marks, { plan: "twente", finding, ...SAID, instead: null }));
  }
  writeFileSync(FILE, await bench.office.save());
  await bench.type("Financiering", "B14", 700);
  writeFileSync(CHANGED, await bench.office.save());
  bench.close();
});

async function told(...options: readonly string[]) {
  const { findings } = JSON.parse((await calculate(parseArguments([...options, "--json"]))).text) as Report;
  return findings.flatMap(({ code, marked }) => (marked === null ? [] : [[code, marked]]));
}

test("each finding says what was said of it in the workbook; nothing was said of the others", async () => {
  expect(await told(FILE)).toEqual([
    ["funding-mismatch", { ...SAID, holds: true }],
    ["recurring-cost", { ...SAID, holds: true }],
  ]);
  const { text } = await calculate(parseArguments([FILE]));
  expect(text).toContain(`  let op (akkoord op 22-11-2026, want ${SAID.reason}): ${SPUK}`);
});

test("what tells something else by now says what was said before, as a report and as text", async () => {
  expect(await told(CHANGED)).toEqual([
    ["funding-mismatch", { ...SAID, holds: true }],
    ["recurring-cost", { ...SAID, holds: false }],
  ]);
  const { text } = await calculate(parseArguments([CHANGED]));
  expect(text).toContain(
    `  let op (open; eerder akkoord op 22-11-2026, want ${SAID.reason}, maar de bevinding is sindsdien veranderd): ${RECURRING}`,
  );
});

// The talks change what goes on costing, not what the plan asks. In the workbook itself both marks hold.
test("under other assumptions nothing is said of a mark that does not hold there", async () => {
  expect(await told(FILE, "--set", "adoption=0.1,0.2,0.3,0.4,0.5")).toEqual([
    ["funding-mismatch", { ...SAID, holds: true }],
  ]);
});
