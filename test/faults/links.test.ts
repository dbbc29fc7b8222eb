import fc from "fast-check";
import { parseAddress } from "../../src/workbook/cells/address";
import { cellsOfLink } from "../../src/workbook/links/link";
import { smallWorkbook } from "../support/small-workbook";
import { openSmall } from "./support/small-bench";
import { OwnCells, EDITS } from "./support/link-edits";

jest.setTimeout(3_600_000);

/** A handful, always the same ones; LINKS=1000 for the whole proof, with others each time. */
const ASKED = process.env["LINKS"];
const RUNS = Number(ASKED ?? 25);

let file: Uint8Array;
beforeAll(async () => {
  file = await smallWorkbook();
});

/** Inputs that the user confirmed; the one that they pointed at, beside a label of their own, is always there. */
const confirmed = fc.subarray(["talks", "price", "inflation", "start", "weeks", "programme"]);

test(`${RUNS} times a user sorts, swaps, inserts, deletes, renames: no certain link reads a cell that is not its own`, async () => {
  const steps = fc.array(EDITS, { minLength: 1, maxLength: 6, size: "max" });
  await fc.assert(
    fc.asyncProperty(confirmed, steps, async (inputs, edits) => {
      const bench = await openSmall(file);
      try {
        const own = await OwnCells.connect(bench, inputs);
        for (const edit of edits) {
          await edit.act(own);
          await bench.office.settled();
          // Reads, and keeps what it found; then reads what was kept.
          for (const look of [() => bench.session.resume(), () => bench.session.connect()]) {
            await look();
            expect(bench.session.state().problem).toBeNull();
            for (const link of bench.session.state().connection?.links ?? []) {
              if (link.doubtful) continue;
              const cells = cellsOfLink(link).map(parseAddress);
              const reads = cells.map(({ row, column }) => own.ownerOf(link.sheet, row, column));
              expect([link.input, new Set(reads)]).toEqual([link.input, new Set([link.input])]);
              expect([link.input, cells.map(({ row, column }) => own.yearOf(link.sheet, row, column))]).toEqual([
                link.input,
                cells.length === 1 ? [null] : [2025, 2026],
              ]);
            }
          }
        }
      } finally {
        bench.office.close();
      }
    }),
    { numRuns: RUNS, ...(ASKED === undefined && { seed: 20261128 }) },
  );
});
