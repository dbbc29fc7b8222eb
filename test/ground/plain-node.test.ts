import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { twente } from "../../src/plans";

test("the model calculates in plain Node, from itself, the plan and decimal.js alone", () => {
  const answer = execFileSync(process.execPath, ["--import", "tsx", "test/ground/fixtures/model-in-node.ts"], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  const { result, page, files } = JSON.parse(answer) as { result: string; page: string[]; files: string[] };

  expect(result).toBe(evaluate(twente, publishedFigures(twente)).totals.result.total?.toFixed(0));
  expect(page).toEqual([]);
  // tsx, with esbuild, takes the types off: it loads the files, and is none of them.
  const loader = /^(test\/ground\/|node_modules\/(tsx|esbuild)\/)/;
  const loaded = files.map((file) => file.replaceAll("\\", "/")).filter((file) => !loader.test(file));
  expect(loaded).toContain("src/model/evaluation/evaluate.ts");
  expect(loaded.filter((file) => !/^(src\/(model|plans)\/|node_modules\/decimal\.js\/)/.test(file))).toEqual([]);
}, 30_000);
