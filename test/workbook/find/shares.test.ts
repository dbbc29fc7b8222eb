import { checkPrintedTotals } from "../../../src/model/audit/printed-totals";
import { findTotals } from "../../../src/workbook/find/totals/find-totals";
import { exampleGrids, grid, percent } from "../support/grids";

const findings = (rows: Parameters<typeof grid>[1]) => checkPrintedTotals(findTotals([grid("Blad1", rows)]).totals);

/** Inwoners and shares of them, calculated by hand: 500, 300 and 200 of 1.000, and so on. */
const inhabitants = (last: number) => [
  ["Gemeente", "Inwoners", "Aandeel"],
  ["Aa", 500, percent(0.5)],
  ["Bee", 250, percent(0.25)],
  ["Cee", 150, percent(0.15)],
  ["Dee", 100, percent(last)],
];

describe("percentages beside figures", () => {
  test("that are 100% together are shares: right ones are told nothing of, a wrong one is named", () => {
    expect(findings(inhabitants(0.1))).toEqual([]);
    expect(findings(inhabitants(0.13)).map(({ place }) => place?.address)).toEqual(["C5"]);
  });

  // A published case: three faults and five roundings were told of how far the phases of a project are.
  test("that say how far something is are no shares", async () => {
    const sheets = await exampleGrids("../test/material/cases/44-percentage-gereed.xlsx");
    const { totals } = findTotals(sheets.filter(({ name }) => name === "Projectplanning"));
    expect(totals).toEqual([]);
  });

  test("and happen to be 100% together are no shares either: 0% is no rounded half", () => {
    const progress = [0.6, 0.3, 0.1, 0, 0, 0].map((done, index) => [`Fase ${index}x`, 5, percent(done)]);
    expect(findings([["Fase", "Dagen", "% gereed"], ...progress])).toEqual([]);
  });
});
