import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { awkwardPage } from "../../scripts/functions/awkward-page";
import { useExcelErrors } from "../../scripts/functions/call";
import { documentedFunctions, functionsMetadata, metadataFile } from "../../scripts/functions/metadata";
import { htmlPage, markdownPage } from "../../scripts/functions/pages";
import { expectMadeBy } from "../support/made-by";

const text = (path: string) => readFile(join(__dirname, "../..", path), "utf8");

beforeAll(useExcelErrors);

test("the metadata and the pages about the functions are those that the source makes", async () => {
  const functions = await documentedFunctions();
  const metadata = metadataFile(await functionsMetadata());
  expectMadeBy("npm run docs:functions", "src/functions/metadata.json", metadata);
  expectMadeBy("npm run docs:functions", "docs/functies/README.md", markdownPage(functions));
  expectMadeBy("npm run docs:functions", "docs/functies/invoer.md", awkwardPage());
  expectMadeBy("npm run docs:functions", "assets/pages/functies.html", htmlPage(functions));
});

test("every parameter is explained, and every function leads to its help", async () => {
  const page = await text("assets/pages/functies.html");
  for (const { id, helpUrl, description, parameters, returns } of await documentedFunctions()) {
    expect(helpUrl).toBe(`https://localhost:3000/functies.html#${id}`);
    expect(page).toContain(`<section id="${id}">`);
    expect(description).not.toBe("");
    // What Excel shows of one: OfficeDev/office-js-docs, pull request 1447.
    for (const told of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(told.length).toBeLessThanOrEqual(255);
    }
    expect(returns).not.toBe("");
    expect(parameters.filter((parameter) => !parameter.description)).toEqual([]);
    // Only the last arguments may be left out: Excel fills them from the left.
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});
