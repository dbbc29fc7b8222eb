import { join } from "node:path";
import { judge } from "../../scripts/webpack/contents-plugin.cjs";

const root = join(__dirname, "../..");
const file = (path: string) => join(root, path);

test("code of our own and under a free licence may be packed", () => {
  expect(judge(root, [file("src/pane/index.tsx"), file("node_modules/react/index.js"), ""])).toEqual([]);
});

test("a package under two free licences together may be packed", () => {
  expect(judge(root, [file("node_modules/@visx/vendor/esm/d3-scale.js")])).toEqual([]);
});

test("office.js may not be packed", () => {
  const problems = judge(root, [file("node_modules/@microsoft/office-js/dist/office.js")]);
  expect(problems).toContain("@microsoft/office-js may not be passed on");
  expect(problems).toHaveLength(2);
});

test("the workbench may not be packed", () => {
  expect(judge(root, [file("src/workbench/engine/engine.ts")])).toEqual([
    `the workbench may not ship: ${file("src/workbench/engine/engine.ts")}`,
  ]);
});
