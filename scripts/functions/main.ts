import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { functionsMetadata, metadataFile } from "./metadata";
import { htmlPage, markdownPage } from "./pages";

const root = join(__dirname, "../..");

/**
 * Writes what follows from the functions' source: the metadata for runs without a build, and the documentation for
 * readers of the repository and for Excel's help link.
 */
async function main(): Promise<void> {
  const metadata = await functionsMetadata();
  await writeFile(join(root, "src/functions/metadata.json"), metadataFile(metadata));
  await writeFile(join(root, "docs/functies/README.md"), markdownPage(metadata));
  await writeFile(join(root, "assets/pages/functies.html"), htmlPage(metadata));
}

void main();
