import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../paths.mjs";
import { cellsOfLarge, largeWorkbook } from "./large-workbook";

const run = promisify(execFile);

/** Rows a sheet: about 1, 5 and 20 MB as .xlsx. */
const ROWS = [1400, 7000, 28_000];

/** Reading of files alone, without the engine: each in a process of its own, for its memory. */
export async function benchOpening(): Promise<void> {
  console.log("\nOpenen: de cellen van een .xlsx lezen, elk in een eigen proces");
  const folder = await mkdtemp(join(tmpdir(), "opening-"));
  try {
    for (const rows of ROWS) {
      const file = join(folder, `${rows}.xlsx`);
      const bytes = await largeWorkbook(rows);
      await writeFile(file, bytes);
      const size = `${(bytes.length / 1e6).toFixed(1)} MB, ${cellsOfLarge(rows).toLocaleString("nl-NL")} cellen`;
      for (const way of ["ours", "exceljs"]) console.log(`${size.padEnd(32)}${way.padEnd(10)}${await once(way, file)}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function once(way: string, file: string): Promise<string> {
  try {
    const script = join(root, "scripts/bench/opening-once.ts");
    const { stdout } = await run(process.execPath, ["--import", "tsx", script, way, file], { cwd: root });
    const { milliseconds, cpu, megabytes } = JSON.parse(stdout) as Record<"milliseconds" | "cpu" | "megabytes", number>;
    return `${(milliseconds / 1000).toFixed(1)} s (${(cpu / 1000).toFixed(1)} s rekenen) ${Math.round(megabytes)} MB`;
  } catch (error) {
    return `mislukt: ${String(error).includes("heap out of memory") ? "geheugen vol" : String(error).slice(0, 200)}`;
  }
}
