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

interface Lock {
  readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
}

/** npm leaves a package out when its registry lacks it, and then refuses the lock file on every other machine. */
test("the lock file holds the packages for every operating system", () => {
  const { packages } = JSON.parse(text("package-lock.json")) as Lock;
  const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)));
  const asked = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(asked).toContain("@swc/core-darwin-arm64");
  expect(asked.filter((name) => !locked.has(name))).toEqual([]);
});

test("the lock file names no machine's registry", () => {
  expect(text("package-lock.json")).not.toMatch(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/);
  expect(text(".npmrc")).not.toMatch(/registry\s*=/);
});
