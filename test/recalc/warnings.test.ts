import { noParts } from "../../src/workbench/engine/engine";
import { mkdtempSync, readFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";
import { createHeadlessEngine } from "../../src/workbench/engine/univer/headless";
import { warningsOf } from "../../src/workbench/files/warnings";
import { openSheet } from "../workbench/engine/grid";

// The published cases: workbooks that Excel left as they are, and what must come of them (each is the example of Twente,
// whose own report is the second witness for all that the case does not touch).

const scratch = mkdtempSync(join(tmpdir(), "warnings-"));

async function report(file: string, ...options: readonly string[]): Promise<Report> {
  const path = existsSync(file) ? file : `test/material/cases/${file}.xlsx`;
  return JSON.parse((await calculate(parseArguments([path, "--json", ...options]))).text) as Report;
}

let base: Report;
beforeAll(async () => {
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
  base = await report("39-zelfde-dag");
});

const figures = ({ totals, payout, waitList, rows }: Report) => ({ totals, payout, waitList, rows });

test("the example itself has nothing to warn of", () => {
  expect(base.warnings).toEqual([]);
});

test.each([
  ["03-externe-koppeling", [/^Algemene input!B10 haalt een waarde uit een ander bestand; gerekend is met 12046,/]],
  ["38-als-fout-externe-koppeling", [/^KPI's!I6 haalt een waarde uit een ander bestand; gerekend is met 652000,/]],
  ["52-nederlandse-tekst", []],
  ["53-vreemde-formules", []],
  [
    "22-kringverwijzing-iteratief",
    [/^Rente!A1: in het bestand staat 111,111111, hier komt/, /^Rente!B1: in het bestand staat 11,111111, hier komt/],
  ],
  ["23-handmatig-rekenen", [/^Deze werkmap rekent in Excel alleen op verzoek \(handmatig berekenen\)\./]],
])("%s comes to the base's figures, and says what was not calculated", async (name, sentences) => {
  const found = await report(name);
  expect(figures(found)).toEqual(figures(base));
  expect(found.warnings).toEqual(sentences.map((sentence) => expect.stringMatching(sentence) as string));
});

test("what takes ranges together in a way that is not known here is told", async () => {
  const engine = await createHeadlessEngine();
  await openSheet(engine, { A1: 10, A2: 20, B1: ["=RANK(A2,(A1:A2,A7))", 1] });
  const parts = noParts();
  expect(warningsOf({ engine, parts })).toEqual([
    "Blad!B1 neemt bereiken samen op een manier die hier niet kan worden nagerekend; gerekend is met 1, zoals die in het bestand is bewaard.",
  ]);
  engine.dispose();
});

test("newer functions in input cells give what Excel gives; one that looks up other cells is asked about", async () => {
  const { links, missing, warnings } = await report("21d-functies-d");
  const valueOf = (address: string) => links.find((link) => link.address === address)?.value;
  expect(["B8", "B10", "B13"].map(valueOf)).toEqual([expect.closeTo(0.028, 12), 12046, 3000]);
  expect(missing.map(({ message }) => message)).toEqual([expect.stringContaining("B10, maar dat is niet zeker")]);
  expect(warnings).toEqual([]);
});

test("an input that such a formula does not read makes it no older", async () => {
  const found = await report("38-als-fout-externe-koppeling", "--set", "inflation=0.04");
  expect(found.warnings).toHaveLength(1);
  expect(found.warnings[0]).not.toContain("gewijzigd");
});

test("a protected structure is refused with the way out, and nothing is written", async () => {
  const out = join(scratch, "uit.xlsx");
  const before = readFileSync("test/material/cases/09-structuur-beveiligd.xlsx");
  await expect(
    calculate(parseArguments(["test/material/cases/09-structuur-beveiligd.xlsx", "--out", out])),
  ).rejects.toThrow(/Werkmap beveiligen/);
  expect(existsSync(out)).toBe(false);
  expect(readFileSync("test/material/cases/09-structuur-beveiligd.xlsx").equals(before)).toBe(true);
});
