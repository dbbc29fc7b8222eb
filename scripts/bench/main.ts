import { cpus } from "node:os";
import { benchFinding } from "./finding";
import { benchFunctions } from "./functions";
import { benchOpening } from "./opening";
import { benchScenarios } from "./scenario";
import { benchTornado } from "./tornado";
import { benchSimulation } from "./whatif";

/** Each can be run alone: `npm run bench -- simulatie`. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  functies: benchFunctions,
  openen: benchOpening,
  scenario: benchScenarios,
  simulatie: benchSimulation,
  tornado: benchTornado,
  vinden: benchFinding,
};

/** `npm run bench`: medians of several runs, all in one go on one machine, so that they can be compared. */
async function main(): Promise<void> {
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? "onbekende processor"}`);
  const wanted = process.argv.slice(2);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
