import { cpus } from "node:os";
import { benchFunctions } from "./functions";

/** `npm run bench`: medians of several runs, all in one go on one machine, so that they can be compared. */
async function main(): Promise<void> {
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? "onbekende processor"}`);
  await benchFunctions();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
