import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { functionsMetadata } from "./metadata";
import { htmlPage, markdownPage } from "./pages";

const root = join(__dirname, "../..");

/** Writes the documentation of the functions: for readers of the repository, and for Excel's help link. */
async function main(): Promise<void> {
  const metadata = await functionsMetadata();
  await writeFile(join(root, "docs/functies/README.md"), markdownPage(metadata));
  await writeFile(join(root, "assets/pages/functies.html"), htmlPage(metadata));
}

void main();
