import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SHEETS } from "../../src/workbook/sheets/sheet-names";
import { openWorkbook, type Workbench } from "./support/workbench";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbook(await readFile(join(__dirname, "../../assets/voorbeeld-ijssel-vecht.xlsx")));
  await bench.session.recalculate();
}, 120_000);
afterAll(() => bench.close());

/**
 * IJssel-Vecht prints its IZA in two columns, of mental-health care and of the first line. By hand, of its first milestone:
 * 3.200 and 3.200, beside 99.800 SPUK, make the 106.200 that is printed.
 */
test("what insurers pay of a milestone is the same on the sheet as in the payout: both columns together", () => {
  const on = (column: string, row: number) => bench.value(SHEETS.milestones, `${column}${row}`);
  expect(["D", "E", "F"].map((column) => on(column, 7))).toEqual([106_200, 6_400, 99_800]);
  const milestones = bench.session.state().connection?.figures.milestones ?? [];
  expect(milestones.length).toBeGreaterThan(35);
  milestones.forEach(({ iza, spuk }, index) => {
    expect([on("E", 7 + index), on("F", 7 + index)]).toEqual([iza.toNumber(), spuk.toNumber()]);
  });
});
