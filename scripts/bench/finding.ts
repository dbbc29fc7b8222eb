import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { root } from "../paths.mjs";
import { LARGE_SHEET_CELLS } from "./large-grids";

const run = promisify(execFile);

const KINDS = ["cijfers", "journaal", "rapport"];
const SHEETS = [2, 8, 30];

interface Found {
  readonly steps: Readonly<Record<string, number>>;
  readonly totals: number;
  readonly megabytes: number;
}

/** Finding everything in the example with large sheets beside it: each in a process of its own, for its memory. */
export async function benchFinding(): Promise<void> {
  console.log("\nVinden: Twente met grote tabbladen ernaast; rekentijd per stap, het meeste geheugen");
  for (const kind of KINDS)
    for (const sheets of SHEETS) {
      const cells = (sheets * LARGE_SHEET_CELLS).toLocaleString("nl-NL");
      console.log(`${`${kind}, ${sheets} tabbladen, ${cells} cellen`.padEnd(44)}${await once(kind, sheets)}`);
    }
}

async function once(kind: string, sheets: number): Promise<string> {
  const program = ["scripts/run.mjs", "scripts/bench/finding-once.ts", kind, String(sheets)];
  const { stdout } = await run(process.execPath, program, { cwd: root });
  const { steps, totals, megabytes } = JSON.parse(stdout) as Found;
  const times = Object.entries(steps).map(([name, milliseconds]) => `${name} ${(milliseconds / 1000).toFixed(2)} s`);
  return [...times, `${totals} totalen`, `${Math.round(megabytes)} MB`].join(", ");
}
