import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildExample, FILE_DATE, PLAIN, WITH_FUNCTIONS } from "./build";
import { buildCentraalGelderland } from "./centraal-gelderland/build";
import { buildIjsselVecht } from "./ijssel-vecht/build";
import { exampleExport } from "../registration/example";
import { pack, packAgain } from "./pack";
import { realisationExample } from "./realisation";
import { fillResults } from "./results";

const EXAMPLES = [
  { file: "voorbeeld-twente.xlsx", build: () => buildExample(PLAIN) },
  { file: "voorbeeld-functies.xlsx", build: () => buildExample(WITH_FUNCTIONS) },
  { file: "voorbeeld-ijssel-vecht.xlsx", build: () => buildIjsselVecht(FILE_DATE) },
  { file: "voorbeeld-centraal-gelderland.xlsx", build: () => buildCentraalGelderland(FILE_DATE) },
];

async function main(): Promise<void> {
  await writeFile(join("assets", "voorbeeld-registratie.csv"), exampleExport());
  for (const { file, build } of EXAMPLES) {
    const workbook = build();
    await fillResults(workbook);
    const bytes = await pack(workbook, FILE_DATE);
    const target = join("assets", file);
    await writeFile(target, bytes);
    console.log(`${target}: ${bytes.length} bytes`);
  }
  await writeFile(join("assets", "voorbeeld-realisatie.xlsx"), await packAgain(await realisationExample(), FILE_DATE));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
