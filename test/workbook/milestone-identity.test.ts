import { ijsselVecht, twente } from "../../src/plans";
import type { Plan } from "../../src/model/plan/plan";
import type { Grid } from "../../src/workbook/cells/grid";
import { connectCells } from "../../src/workbook/connect/connect";
import { numbersOf } from "../../src/workbook/figures/milestone-numbers";
import { exampleGrids } from "./support/grids";

let grids: readonly Grid[];
beforeAll(async () => {
  grids = await exampleGrids("voorbeeld-ijssel-vecht.xlsx");
});

/** The sheet with the milestones, with its rows (from 1) in another order, or fewer of them. */
function withRows(order: (rows: number[]) => readonly number[]): readonly Grid[] {
  return grids.map((grid) => {
    if (grid.name !== "Mijlpalen") return grid;
    const rows = order(grid.values.map((_, index) => index + 1));
    const pick = <T>(matrix: readonly (readonly T[])[]) => rows.flatMap((row) => [matrix[row - 1] ?? []]);
    const { values, formulas, numberFormats, kinds } = grid;
    return {
      ...grid,
      values: pick(values),
      formulas: pick(formulas),
      numberFormats: pick(numberFormats),
      kinds: pick(kinds),
    };
  });
}

const known = (sheets: readonly Grid[], plan: Plan = ijsselVecht) =>
  connectCells(plan, sheets)
    .figures.milestones.map(({ nr, description, due, scope, spuk }) => ({ nr, description, due, scope, spuk: +spuk }))
    .sort((a, b) => a.nr - b.nr);

describe("a milestone of a table where names repeat is known wherever it stands", () => {
  const FIRST = 6;

  test("sorted the other way round", () => {
    const turned = withRows((rows) => [...rows.slice(0, FIRST - 1), ...rows.slice(FIRST - 1, FIRST + 39).reverse()]);
    expect(known(turned)).toEqual(known(grids));
  });

  test("with a row gone, the others keep their number, and whose money hangs on them", () => {
    const all = known(grids);
    const without = known(withRows((rows) => rows.filter((row) => row !== FIRST + 1)));
    expect(without).toEqual(all.filter(({ nr }) => nr !== 2));
  });
});

// By hand, from the plan's own table: 3b has seven dates, 4 has seven; "2a" and "2b" are two milestones.
describe("numbers", () => {
  const of = (rows: Parameters<typeof numbersOf>[0], { milestones }: Plan) => numbersOf(rows, milestones);

  test("by name and date; a date that moved a little is nearest to its own", () => {
    const rows = [
      { name: "3b", due: "2026-12-31" },
      { name: "3b", due: "2025-04-01" },
      { name: "2b", due: "2025-06-30" },
      { name: "2a", due: null },
    ];
    expect(of(rows, ijsselVecht)).toEqual([11, 5, 3, 2]);
  });

  test("what is not in the plan comes after it, and takes nobody's number", () => {
    const rows = [{ name: "1" }, { name: "1b" }, { name: "2a" }, { name: "2a" }];
    expect(of(rows, ijsselVecht)).toEqual([1, 41, 2, 42]);
    expect(of([{ name: "KPI 12" }, { name: "KPI 12" }, { name: "KPI 13" }], twente)).toEqual([12, 48, 13]);
  });

  test("a table of its own keeps its own numbers", () => {
    expect(of([{ name: "M1" }, { name: "M2" }], { ...twente, milestones: [] })).toEqual([1, 2]);
  });
});
