import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkPrintedTotals } from "../../../src/model/audit/printed-totals";
import { keyOf } from "../../../src/model/audit/totals";
import type { PrintedTotal, TotalPart } from "../../../src/model/plan/figures";
import type { Finding, Place } from "../../../src/model/plan/finding";
import { parseAddress } from "../../../src/workbook/cells/address";
import type { Grid } from "../../../src/workbook/cells/grid";
import { findTotals } from "../../../src/workbook/find/totals/find-totals";
import { exampleGrids } from "../support/grids";

jest.setTimeout(600_000);

const FILES = readdirSync(join(__dirname, "../../../assets")).filter((file) => /^voorbeeld-.*\.xlsx$/.test(file));

/** Someone types a number over a cell: formulas elsewhere keep the figure that they had. */
function typedOver(grids: readonly Grid[], { sheet, address }: Place, value: number): readonly Grid[] {
  const { row, column } = parseAddress(address);
  return grids.map((grid) => {
    if (grid.name !== sheet) return grid;
    const put = <T>(matrix: readonly (readonly T[])[], item: T) =>
      matrix.map((line, r) =>
        r === row - grid.top ? line.map((old, c) => (c === column - grid.left ? item : old)) : line,
      );
    return { ...grid, values: put(grid.values, value), formulas: put(grid.formulas, value) };
  });
}

/** More than rounding of the total and its parts can explain, in any of the ways in which it should follow. */
function beyondRounding({ definitions, halfUnit, printed }: PrintedTotal): number {
  const slack = (parts: readonly TotalPart[]) => parts.reduce((sum, part) => sum + part.halfUnit.toNumber(), 0);
  const allowed = Math.max(...definitions.map(({ parts, of }) => (of ? 0 : slack(parts)))) + halfUnit.toNumber();
  const step = definitions.some(({ of }) => of) ? 0.01 : 1;
  return 2 * allowed + Math.max(step, Math.abs(printed.toNumber()) * 0.001);
}

const blamed = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === "error").flatMap(({ place }) => (place ? [keyOf(place)] : []));

describe.each(FILES)("%s", (file) => {
  let grids: readonly Grid[];
  let totals: readonly PrintedTotal[];
  let before: ReadonlySet<string>;

  beforeAll(async () => {
    grids = await exampleGrids(file);
    ({ totals } = findTotals(grids));
    before = new Set(blamed(checkPrintedTotals(totals)));
  });

  test("any total that is changed by more than its rounding is named, and no other cell", () => {
    expect(totals.length).toBeGreaterThan(20);
    const wrong = totals.flatMap((total) => {
      const key = keyOf(total.place);
      if (before.has(key)) return [];
      const changed = total.printed.toNumber() + beyondRounding(total);
      const after = blamed(checkPrintedTotals(findTotals(typedOver(grids, total.place, changed)).totals));
      const fresh = after.filter((cell) => !before.has(cell));
      return fresh.length === 1 && fresh[0] === key
        ? []
        : [`${key} (${total.label}): ${fresh.join(", ") || "nothing"}`];
    });
    process.stdout.write(`${file}: ${totals.length - before.size} totals changed, ${wrong.length} not named alone\n`);
    expect(wrong).toEqual([]);
  });
});
