import { twente } from "../../src/plans";
import type { Grid } from "../../src/workbook/cells/grid";
import { connectCells } from "../../src/workbook/connect/connect";
import { NOTHING_SETTLED } from "../../src/workbook/links/settlement";
import { exampleGrids } from "./support/grids";

/** The sheets with every formula of one of them typed over with what it shows. */
async function typedOver(name: string): Promise<readonly Grid[]> {
  return (await exampleGrids()).map((grid) => (grid.name === name ? { ...grid, formulas: grid.values } : grid));
}

const codes = (grids: readonly Grid[], settlement = NOTHING_SETTLED) =>
  connectCells(twente, grids, [], settlement).readingFindings.filter(({ code }) => code === "amounts-stand-still");

test("amounts that the workbook works out are found, and nothing stands still", async () => {
  expect(codes(await exampleGrids())).toEqual([]);
});

test("amounts that are typed are named with their cells, unless the user lets them stand still", async () => {
  const grids = await typedOver("Kosten");
  const [finding, ...others] = codes(grids);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", place: { sheet: "Kosten", address: "D8" } });
  expect(finding?.message).toContain("0. Inzet kernteam (Kosten!D8)");
  expect(finding?.message).toContain("en 23 andere");
  expect(codes(grids, { ...NOTHING_SETTLED, still: "all" })).toEqual([]);
});
