import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const script = (name: string) => join(__dirname, "../../scripts", name);

test("run.mjs passes arguments, standard output and exit code on untouched", () => {
  const args = [script("run.mjs"), "test/ground/fixtures/echo.ts", "3", "--set", "wait-weeks=18,17", "Zwolle & Almelo"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({
    status: 3,
    stdout: "--set|wait-weeks=18,17|Zwolle & Almelo",
    stderr: "",
  });
});

test("run.mjs without a program says how to use it", () => {
  const { status, stderr } = spawnSync(process.execPath, [script("run.mjs")], { encoding: "utf8" });
  expect(status).toBe(64);
  expect(stderr).toMatch(/^Gebruik: /);
});

describe("what must be installed anew", () => {
  const locked = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/react": { version: "19.3.1" },
      "node_modules/decimal.js": { version: "10.6.0" },
      "node_modules/@esbuild/win32-x64": { version: "0.28.2", optional: true },
    },
  };
  test.each<[string, Record<string, { version: string }>, string[]]>([
    ["nothing", { "node_modules/react": { version: "19.3.1" }, "node_modules/decimal.js": { version: "10.6.0" } }, []],
    [
      "another version",
      { "node_modules/react": { version: "18.0.0" }, "node_modules/decimal.js": { version: "10.6.0" } },
      ["node_modules/react"],
    ],
    ["a new package", { "node_modules/react": { version: "19.3.1" } }, ["node_modules/decimal.js"]],
  ])("%s", (_, packages, expected) => {
    expect(outdated(locked, { packages })).toEqual(expected);
  });
});

/** Asks installed.mjs in a process of its own: jest does not load ES modules. */
function outdated(locked: unknown, present: unknown): unknown {
  const code = `import { outdated } from ${JSON.stringify(pathToFileURL(script("installed.mjs")).href)};
    console.log(JSON.stringify(outdated(${JSON.stringify(locked)}, ${JSON.stringify(present)})));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }));
}
