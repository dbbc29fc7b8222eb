import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** A function of so many lines, the first and the last included; comments and empty lines are none. */
function functionOf(lines: number): string {
  const body = Array.from({ length: lines - 2 }, (_, line) => `  console.assert(${line});\n\n  // Why.`);
  return ["export function long() {", ...body, "}"].join("\n");
}

/** The rule that a snippet breaks, or nothing. The imported files exist: a path that leads nowhere breaks no rule. */
const snippets: { path: string; code: string; breaks?: string }[] = [
  { path: "src/model/x.ts", code: `import "../plans/index";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/plans/x.ts", code: `import "../workbook/session/session";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/functions/x.ts", code: `import "../workbook/session/session";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/workbook/tasks/x.ts", code: `import "../../commands/actions";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/model/plan/x.ts", code: `import "../payout/payout";`, breaks: "import-x/no-restricted-paths" },
  {
    path: "src/model/whatif/outcome/x.ts",
    code: `import "../simulation/tally";`,
    breaks: "import-x/no-restricted-paths",
  },
  { path: "src/workbook/cells/x.ts", code: `import "../links/link";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/workbook/change/x.ts", code: `import "../session/session";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/pane/x.tsx", code: `import "../workbench/engine/engine";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/pane/parts/x.tsx", code: `import "../connect/certainty";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/pane/connect/x.tsx", code: `import "../shell/Messages";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/functions/drivers/x.ts", code: `import "../excel/costs";`, breaks: "import-x/no-restricted-paths" },
  { path: "src/plans/schema/x.ts", code: `import "../twente/plan";`, breaks: "import-x/no-restricted-paths" },
  {
    path: "src/workbench/host/protocol/x.ts",
    code: `import "../objects/application";`,
    breaks: "import-x/no-restricted-paths",
  },
  { path: "src/model/x.ts", code: functionOf(81), breaks: "max-lines-per-function" },
  { path: "src/pane/x.tsx", code: functionOf(81), breaks: "max-lines-per-function" },
  { path: "src/model/x.ts", code: `import "react";`, breaks: "no-restricted-imports" },
  { path: "src/model/x.ts", code: `import "node:fs";`, breaks: "no-restricted-imports" },
  { path: "src/model/x.ts", code: `new Date();`, breaks: "no-restricted-syntax" },
  { path: "src/model/x.ts", code: `Date.now();`, breaks: "no-restricted-properties" },
  { path: "src/model/x.ts", code: `Math.random();`, breaks: "no-restricted-properties" },
  { path: "src/model/x.ts", code: `document.title;`, breaks: "no-restricted-globals" },

  { path: "src/model/money/decimal.ts", code: `import "./largest-remainder";`, breaks: "import-x/no-cycle" },
  { path: "src/pane/parts/Panel.tsx", code: `import "./EmptyState";`, breaks: "import-x/no-cycle" },

  { path: "src/model/x.ts", code: `import "decimal.js"; new Date(2025, 0, 1);` },
  { path: "src/plans/x.ts", code: `import "../model/evaluation/evaluate";` },
  { path: "src/pane/x.tsx", code: `import "../workbook/session/session"; import "../plans/index";` },
  { path: "src/workbook/tasks/x.ts", code: `import "../session/session"; import "../cells/grid";` },
  { path: "src/pane/connect/x.tsx", code: `import "../shell/WorkButton"; import "../parts/Card";` },
  { path: "src/model/x.ts", code: functionOf(80) },
  { path: "src/recalc/x.ts", code: `import "../workbench/engine/engine";` },
  { path: "src/workbench/x.ts", code: `import "../workbook/session/session";` },
];

test("imports go only downward and in no circle, and the model is pure", () => {
  const script = join(__dirname, "lint-snippets.mjs");
  const answer = execFileSync(process.execPath, [script, JSON.stringify(snippets)], { encoding: "utf8" });

  const found = JSON.parse(answer) as string[][];
  expect(found).toEqual(snippets.map(({ breaks }) => (breaks === undefined ? [] : [breaks])));
}, 30_000);
