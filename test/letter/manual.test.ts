import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PLACEHOLDERS } from "../../src/letter/facts/placeholders";

const manual = readFileSync(join(__dirname, "../../docs/handleiding/brief.md"), "utf8");

test("the manual names every placeholder with what it means, and no other", () => {
  const rows = [...manual.matchAll(/^\| `\{\{([a-z-]+)\}\}` +\| (.+?) +\|$/gm)].map(([, name, means]) => [name, means]);
  const table = rows.slice(rows.findIndex(([name]) => name === "gemeente"));
  expect(table).toEqual(Object.entries(PLACEHOLDERS).map(([name, { means }]) => [name, means]));
});
