import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildExample, FILE_DATE, PLAIN, WITH_FUNCTIONS } from "./build";
import { pack } from "./pack";
import { fillResults } from "./results";

const EXAMPLES = [
  { file: "voorbeeld-twente.xlsx", style: PLAIN },
  { file: "voorbeeld-functies.xlsx", style: WITH_FUNCTIONS },
];

async function main(): Promise<void> {
  for (const { file, style } of EXAMPLES) {
    const workbook = buildExample(style);
    await fillResults(workbook);
    const bytes = await pack(workbook, FILE_DATE);
    const target = join("assets", file);
    await writeFile(target, bytes);
    console.log(`${target}: ${bytes.length} bytes`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
