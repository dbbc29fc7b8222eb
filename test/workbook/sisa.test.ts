import fc from "fast-check";
import * as at from "../../src/workbook/sheets/sisa-columns";
import { accountLines } from "../../src/workbook/sisa/account-lines";
import { LineKeys, sisaEntries, strayEntries, withEntries } from "../../src/workbook/sisa/entries";
import { smallWorkbook } from "../support/small-workbook";
import { openSmall, type SmallBench } from "../faults/support/small-bench";
import { grid, type TestCell } from "./support/grids";

/** What municipalities fill in on the sheet with their accounts stays, whatever a user does with its lines and columns. */

const SHEET = "MGN SiSa";

let bench: SmallBench;
beforeEach(async () => {
  bench = await openSmall(await smallWorkbook());
  await bench.session.recalculate();
});
afterEach(() => bench.office.close());

const sheet = () => bench.office.engine.sheets().find(({ name }) => name === SHEET)?.id ?? "";
const write = (row: number, column: number, value: string | number) =>
  bench.office.engine.write(sheet(), { row, column, rows: 1, columns: 1 }, [[value]]);
const lines = () =>
  bench.office.engine
    .read(sheet(), { row: at.FIRST, column: 0, rows: 60, columns: at.HEADERS.length + 1 })
    .map((cells) => cells.map(({ value }) => value));
const entered = () =>
  lines().flatMap((line) => at.ENTRIES.flatMap((column) => (line[column] === "" ? [] : [line[column]])));

test("a copied line keeps what was filled in on both, and says that it is there twice", async () => {
  write(at.FIRST, at.SPENDING, 111);
  const count = lines().filter(([name]) => name !== "").length;
  bench.office.engine.insertRows(sheet(), at.FIRST + 1, 1);
  const [first = []] = lines();
  first.forEach((value, column) => write(at.FIRST + 1, column, value as string | number));
  write(at.FIRST + 1, at.SPENDING, 500);
  await bench.session.recalculate();
  expect(bench.session.state().problem).toBeNull();
  expect(entered()).toEqual([111, 500]);
  expect(lines()[count]?.[at.NOTE]).toMatch(/^Dubbel/);
  // Once more, and taken back: nothing changes any more.
  await bench.session.recalculate();
  expect(entered()).toEqual([111, 500]);
});

test("a column that is inserted takes its amounts along, and they come back under their own heading", async () => {
  write(at.FIRST, at.SPENDING, 111);
  write(at.FIRST, at.CORRECTION, 22);
  bench.office.engine.insertColumns(sheet(), at.MET, 1);
  await bench.office.settled();
  await bench.session.recalculate();
  expect(bench.session.state().problem).toBeNull();
  expect([lines()[0]?.[at.SPENDING], lines()[0]?.[at.CORRECTION], lines()[0]?.[at.NOT_MET]]).toEqual([111, 22, ""]);
});

test.each([
  ["a line without its code", () => write(at.FIRST, at.CODE, "")],
  ["a column without its heading", () => write(at.HEADER, at.SPENDING, "Besteding")],
])("nothing is written over %s", async (_, damage) => {
  write(at.FIRST, at.SPENDING, 111);
  damage();
  await bench.office.settled();
  const before = lines();
  await bench.session.recalculate();
  expect(bench.session.state().problem).toMatchObject({ code: "entry-without-line" });
  expect(lines()).toEqual(before);
});

/** Lines of any names, also alike, with what was filled in; headers and columns wherever they stand. */
const anyLines = fc.array(
  fc.record({
    code: fc.constantFrom("GM0141", "GM0147"),
    year: fc.constantFrom(2025, 2026),
    milestone: fc.constantFrom("KPI 1", "KPI 2"),
    spending: fc.option(fc.integer({ min: 0, max: 999 })),
  }),
  { maxLength: 12 },
);

test("whatever lines there are, and wherever the columns stand: every amount is on one line, and comes back", () => {
  fc.assert(
    fc.property(anyLines, fc.nat(3), fc.nat(at.HEADERS.length), (all, above, inserted) => {
      const cells = all.map(({ code, year, milestone, spending }): TestCell[] => {
        const line: TestCell[] = at.HEADERS.map(() => null);
        [line[at.CODE], line[at.YEAR], line[at.MILESTONE], line[at.SPENDING]] = [code, year, milestone, spending];
        return line;
      });
      const shift = (line: readonly TestCell[]) => [...line.slice(0, inserted), null, ...line.slice(inserted)];
      const rows = [[...at.HEADERS], ...cells].map(shift);
      const blank = Array.from({ length: above }, () => [null]);
      const page = grid(SHEET, [...blank, ...rows]);
      const entries = sisaEntries(page);
      expect(strayEntries(page)).toEqual([]);
      const amounts = [...entries.values()].map(({ cells: [spending] }) => spending?.value);
      const filled = all.flatMap(({ spending }) => spending ?? []);
      expect(amounts).toEqual(filled);

      // What the model is told: the first of a name, the second, whether or not something stands on those before it.
      const before = (index: number) =>
        all
          .slice(0, index)
          .filter((line) =>
            ["code", "year", "milestone"].every((of) => line[of as "code"] === all[index]?.[of as "code"]),
          );
      expect(accountLines(entries).map(({ milestone }) => milestone)).toEqual(
        all.flatMap(({ milestone, spending }, index) => {
          const earlier = before(index).length;
          return spending === null ? [] : earlier === 0 ? milestone : `${milestone}|${earlier + 1}`;
        }),
      );

      const keys = new LineKeys();
      expect([...entries.keys()].every((key) => key !== "")).toBe(true);
      const wanted = all.map(({ code, year, milestone }) => keys.next(code, year, milestone));
      expect(new Set(wanted).size).toBe(all.length);
      const content = cells.map((line) =>
        line.map((cell, column) => (column === at.SPENDING ? "" : ((cell ?? "") as string))),
      );
      const back = withEntries({ cells: content } as unknown as Parameters<typeof withEntries>[0], entries);
      expect(back?.cells.flatMap((line) => (line[at.SPENDING] === "" ? [] : [line[at.SPENDING]]))).toEqual(filled);
    }),
    { numRuns: 200, seed: 20261128 },
  );
});
