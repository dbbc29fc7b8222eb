import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildExample, FILE_DATE } from "./build";
import { pack } from "./pack";
import { fillResults } from "./results";

const TARGET = join("assets", "voorbeeld-twente.xlsx");

async function main(): Promise<void> {
  const workbook = buildExample();
  await fillResults(workbook);
  const bytes = await pack(workbook, FILE_DATE);
  await writeFile(TARGET, bytes);
  console.log(`${TARGET}: ${bytes.length} bytes`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
