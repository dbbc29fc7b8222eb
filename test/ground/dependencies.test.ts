import { readFileSync } from "node:fs";
import { join } from "node:path";

const text = (file: string) => readFileSync(join(__dirname, "../..", file), "utf8");

interface Package {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

test("every direct dependency is accounted for", () => {
  const { dependencies, devDependencies } = JSON.parse(text("package.json")) as Package;
  const written = text("docs/dependencies.md");
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.filter((name) => !written.includes(name.startsWith("@types/") ? name : `| \`${name}\``))).toEqual([]);
});

test("the lock file names no machine's registry", () => {
  expect(text("package-lock.json")).not.toMatch(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/);
  expect(text(".npmrc")).not.toMatch(/registry\s*=/);
});
