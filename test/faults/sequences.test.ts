import fc from "fast-check";
import { smallWorkbook } from "../support/small-workbook";
import { STEPS, type Model, type Real } from "./support/commands";
import { openSmall, runningClock } from "./support/small-bench";

jest.setTimeout(3_600_000);

/** A handful, always the same ones; SEQUENCES=1000 for the whole proof, with others each time. */
const ASKED = process.env["SEQUENCES"];
const SEQUENCES = Number(ASKED ?? 25);

let file: Uint8Array;
beforeAll(async () => {
  file = await smallWorkbook();
});

test(`${SEQUENCES} random sequences of actions: no cell of the user changes, and undo gives back what was there`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(STEPS, { maxCommands: 12, size: "max" }), async (steps) => {
      const real: Real = { bench: await openSmall(file, runningClock) };
      await real.bench.session.connect();
      const model: Model = new Map();
      try {
        await fc.asyncModelRun(() => ({ model, real }), steps);
      } finally {
        real.bench.office.close();
      }
    }),
    { numRuns: SEQUENCES, ...(ASKED === undefined && { seed: 20261122 }) },
  );
});
