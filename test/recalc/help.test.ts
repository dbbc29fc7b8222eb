import { spawnSync } from "node:child_process";

test.each([
  "src/recalc/main.ts",
  "src/recalc/whatif/main.ts",
  "src/recalc/explain/main.ts",
  "src/recalc/letter/main.ts",
])("%s tells its usage where help is asked", (program) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", program, "--help"], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("Gebruik: npm run --silent");
});
