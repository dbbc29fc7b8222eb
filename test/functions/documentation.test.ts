import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { functionsMetadata, metadataFile } from "../../scripts/functions/metadata";
import { htmlPage, markdownPage } from "../../scripts/functions/pages";

const root = join(__dirname, "../..");

test("the metadata and the pages about the functions are those that the source makes", async () => {
  const metadata = await functionsMetadata();
  expect(await readFile(join(root, "src/functions/metadata.json"), "utf8")).toBe(metadataFile(metadata));
  expect(await readFile(join(root, "docs/functies/README.md"), "utf8")).toBe(markdownPage(metadata));
  expect(await readFile(join(root, "assets/pages/functies.html"), "utf8")).toBe(htmlPage(metadata));
});

test("every parameter is explained, and every function leads to its help", async () => {
  const { functions } = await functionsMetadata();
  for (const { id, helpUrl, description, parameters } of functions) {
    expect(helpUrl).toBe(`https://localhost:3000/functies.html#${id}`);
    expect(description).not.toBe("");
    expect(parameters.filter((parameter) => !parameter.description)).toEqual([]);
  }
});
