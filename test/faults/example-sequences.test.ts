import fc from "fast-check";
import { ExampleBench } from "./support/example-bench";
import { KNOWN, STEPS } from "./support/example-steps";
import { TwoSessions } from "./support/two-sessions";

jest.setTimeout(36_000_000);

/** A handful, always the same ones; EXAMPLE_SEQUENCES=1000 for the whole proof, with others each time. */
const ASKED = process.env["EXAMPLE_SEQUENCES"];
const SEQUENCES = Number(ASKED ?? 2);
/** Ends earlier, with as many as fitted. */
const MINUTES = Number(process.env["EXAMPLE_MINUTES"] ?? 600);
const SEED = Number(process.env["EXAMPLE_SEED"] ?? (ASKED === undefined ? 20261129 : Date.now() % 2 ** 31));

let bench: ExampleBench;
beforeAll(async () => {
  bench = await ExampleBench.open();
});
afterAll(() => bench.close());

test(`${SEQUENCES} sequences in two windows on the example, with a user who acts meanwhile`, async () => {
  const start = process.cpuUsage();
  let [sequences, steps] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.commands(STEPS, { maxCommands: 8, size: "max" }), async (commands) => {
      await bench.begin();
      const world = new TwoSessions(bench);
      await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
      await world.end();
      sequences += 1;
      steps += [...commands].length;
    }),
    { numRuns: SEQUENCES, seed: SEED, interruptAfterTimeLimit: MINUTES * 60_000 },
  );
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const each = (seconds / sequences).toFixed(1);
  console.log(`${sequences} sequences of ${steps} steps, ${each} CPU seconds each, seed ${SEED}`);
});

test.each(KNOWN)("%s", async (_, run) => {
  await bench.begin();
  await run(new TwoSessions(bench));
});
