import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";

/** One word for one thing, in everything that a user reads (CONTEXT.md). */

const root = join(__dirname, "../..");
const READ = ["src", "assets/pages", "docs", "manifest.xml", "README.md", "CHANGELOG.md"];
const TEXTS = [".ts", ".tsx", ".json", ".html", ".md", ".xml"];

function filesIn(path: string): readonly string[] {
  if (TEXTS.includes(extname(path))) return [path];
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && TEXTS.includes(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
}

// "Werkmap" is what Excel itself says.
test.each([["werkboek", "werkmap"]])("nowhere %s: %s", (other) => {
  const files = READ.flatMap(filesIn);
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (line.toLowerCase().includes(other) ? [`${file}:${index + 1}`] : [])),
  );
  expect(found).toEqual([]);
});
