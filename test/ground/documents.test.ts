import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { scripts } from "../../package.json";
import { PLANS } from "../../src/plans";

/** What a document names is there: files, folders and commands. */

const root = join(__dirname, "../..");

/** Every .md of the repository. */
function documents(folder = root): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return /^(node_modules|dist|out|coverage|\.git|\.cache)$/.test(entry.name) ? [] : documents(path);
    return entry.name.endsWith(".md") ? [relative(root, path)] : [];
  });
}

/** Links to files, from the document that has them. */
function linked(text: string, document: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(document), target));
}

/** Paths in code, from the top of the repository; `<region>` stands for each of the regions. */
function inCode(text: string): readonly string[] {
  return [...text.matchAll(/`((?:src|test|scripts|docs|assets|\.ci)\/[^`\s*]*)`/g)]
    .map(([, path = ""]) => path)
    .flatMap((path) => (path.includes("<region>") ? PLANS.map(({ id }) => path.replace("<region>", id)) : [path]));
}

test.each(documents().map((document) => [document]))("%s names only what is there", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const missing = [...linked(text, document), ...inCode(text)].filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
  const commands = [...text.matchAll(/\bnpm run (?:--silent )?([a-z:]+)/g)].map(([, command = ""]) => command);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});

test("a path that is not there is seen", () => {
  const text =
    "[x](src/none.ts), [y](../README.md#z), [z](https://example.nl), `src/nowhere.ts`, `src/plans/<region>/plan.ts`";
  expect(linked(text, "docs/a.md")).toEqual(["docs/src/none.ts", "README.md"]);
  const [nowhere, ...plans] = inCode(text);
  expect(existsSync(join(root, nowhere ?? ""))).toBe(false);
  expect(plans.every((path) => statSync(join(root, path)).isFile())).toBe(true);
});
