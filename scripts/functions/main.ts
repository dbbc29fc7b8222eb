import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { awkwardPage } from "./awkward-page";
import { useExcelErrors } from "./call";
import { breaches, contractFile, contractOf, type Promised } from "./contract";
import { documentedFunctions, functionsMetadata, metadataFile } from "./metadata";
import { htmlPage, markdownPage } from "./pages";

const root = join(__dirname, "../..");
const CONTRACT = join(root, "docs/functies/contract.json");

/**
 * Writes what follows from the functions' source: the metadata for runs without a build, the documentation for readers
 * of the repository and for Excel's help link, and the contract, which only ever grows.
 */
async function main(): Promise<void> {
  const metadata = await functionsMetadata();
  const functions = await documentedFunctions();
  const contract = contractOf(metadata.functions);
  const promised = existsSync(CONTRACT) ? (JSON.parse(await readFile(CONTRACT, "utf8")) as Promised[]) : [];
  const broken = breaches(promised, contract);
  if (broken.length > 0) throw new Error(`The contract of the functions is broken:\n${broken.join("\n")}`);

  useExcelErrors();
  await writeFile(join(root, "src/functions/metadata.json"), metadataFile(metadata));
  await writeFile(CONTRACT, contractFile(contract));
  await writeFile(join(root, "docs/functies/README.md"), markdownPage(functions));
  await writeFile(join(root, "docs/functies/invoer.md"), awkwardPage());
  await writeFile(join(root, "assets/pages/functies.html"), htmlPage(functions));
}

void main();
