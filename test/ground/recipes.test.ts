import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** The recipes of CONTRIBUTING, done on a copy: a made-up input, row, region, function, check and text. */

// A type check and a few suites, on a machine that does more.
jest.setTimeout(900_000);

const root = join(__dirname, "../..");
const COPIED = ["src", "scripts", "test", "assets", "docs"];
const CONFIGURATION = ["package.json", "tsconfig.json", "jest.config.cjs"];

let copy: string;

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), "mgn-recipes-")));
  const wanted = (path: string) => !path.includes("images");
  for (const path of [...COPIED, ...CONFIGURATION]) {
    cpSync(join(root, path), join(copy, path), { recursive: true, filter: wanted });
  }
  symlinkSync(realpathSync(join(root, "node_modules")), join(copy, "node_modules"), "junction");
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Puts text in a file of the copy: after the first place where `before` stands. */
function insert(path: string, before: string, text: string): void {
  change(path, before, `${before}${text}`);
}

function change(path: string, from: string, to: string): void {
  const file = join(copy, path);
  const now = readFileSync(file, "utf8");
  if (!now.includes(from)) throw new Error(`${path} has no "${from}": mend the recipe or this test`);
  writeFileSync(
    file,
    now.replace(from, () => to),
  );
}

/** What it prints where it fails; nothing where it goes well. */
function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}\n${stderr}`;
}

function installed(...path: readonly string[]): string {
  return join(copy, "node_modules", ...path);
}

function anInputAndARow(): void {
  insert(
    "src/plans/twente/inputs.ts",
    "const assumptions: readonly InputDefinition[] = [",
    `
  {
    id: "made-up-saving",
    label: "Verzonnen besparing per gesprek",
    synonyms: ["Verzonnen bedrag"],
    short: "verzonnen besparing",
    unit: "eur-per-person",
    perYear: false,
    // Nothing, or the totals would no longer be those that the plan prints.
    published: ["0"],
    source: PLAN,
    bounds: PRICE,
  },`,
  );
  insert(
    "src/plans/twente/rows.ts",
    "const impactRows: readonly RowDefinition[] = [",
    `
  impact(
    { id: "vg.made-up", component: "8", label: "Verzonnen besparing", domain: "zvw" },
    negative(times(talks, "made-up-saving", index)),
  ),`,
  );
}

function aRegion(): void {
  cpSync(join(copy, "src/plans/template"), join(copy, "src/plans/verzonnen"), { recursive: true });
  change("src/plans/verzonnen/plan.ts", "export const template", "export const verzonnen");
  change("src/plans/verzonnen/plan.ts", 'id: "template"', 'id: "verzonnen"');
  change("src/plans/verzonnen/plan.ts", 'name: "MGN Voorbeeldregio"', 'name: "MGN Verzonnen"');
  const index = "src/plans/index.ts";
  insert(index, 'import { twente } from "./twente/plan";', '\nimport { verzonnen } from "./verzonnen/plan";');
  change(index, "centraalGelderland];", "centraalGelderland, verzonnen];");
}

function aFunction(): void {
  insert(
    "src/functions/drivers/definitions.ts",
    "(value) => `${numberUpTo(value, 4)} fte`,\n  ),",
    `
  VERZONNEN: driver([parameter("aantal", COUNT), parameter("prijs", PRICE)], times("aantal", "prijs"), inEuros),`,
  );
  const wrapper = "src/functions/excel/volumes.ts";
  writeFileSync(
    join(copy, wrapper),
    `${readFileSync(join(copy, wrapper), "utf8")}
/**
 * Een verzonnen bedrag: aantal × prijs.
 * @customfunction VERZONNEN
 * @helpurl https://localhost:3000/functies.html#VERZONNEN
 * @param {any[][]} aantal Een aantal.
 * @param {any[][]} prijs Een prijs.
 * @returns {any[][]} Bedrag in euro's.
 */
export function verzonnen(aantal: any[][], prijs: any[][]): any[][] {
  return drive(DRIVERS.VERZONNEN, aantal, prijs);
}
`,
  );
  insert(
    "src/functions/examples/volumes.ts",
    "export const VOLUME_EXAMPLES: readonly Example[] = [",
    `
  { id: "VERZONNEN", formula: "=MGN.VERZONNEN(3;2,5)", args: [3, 2.5], result: 7.5, source: "rekenvoorbeeld" },`,
  );
}

function aCheck(): void {
  insert("src/model/plan/finding.ts", "export type FindingCode =", '\n  | "made-up"');
  writeFileSync(
    join(copy, "src/model/audit/made-up.ts"),
    `import type { Figures } from "../plan/figures";
import type { Finding } from "../plan/finding";

/** A made-up check: nobody lives there. */
export function checkMadeUp({ municipalities }: Figures): readonly Finding[] {
  return municipalities.flatMap(({ name, inhabitants }): Finding[] =>
    inhabitants?.isNegative()
      ? [{ code: "made-up", about: name, severity: "error", message: \`\${name} telt minder dan nul.\`, remedy: "Kijk het na." }]
      : [],
  );
}
`,
  );
  const all = "src/model/audit/audit.ts";
  insert(all, 'import type { Finding } from "../plan/finding";', '\nimport { checkMadeUp } from "./made-up";');
  insert(all, "...checkCount(plan, figures),", "\n    ...checkMadeUp(figures),");
}

function aText(): void {
  insert("src/pane/texts/nl.ts", 'close: "Sluiten",', "\n  madeUp: (count: number) => `${count} verzonnen regels`,");
}

test("what the recipes say gives code that fits, pages that are new, and tests that pass", () => {
  for (const recipe of [anInputAndARow, aRegion, aFunction, aCheck, aText]) recipe();
  expect(run("--import", "tsx", "scripts/plans/main.ts")).toBe("");
  expect(run("--import", "tsx", "scripts/functions/main.ts")).toBe("");
  expect(readFileSync(join(copy, "docs/plannen/verzonnen.md"), "utf8")).toContain("# MGN Verzonnen");
  expect(readFileSync(join(copy, "docs/plannen/twente.md"), "utf8")).toContain("Verzonnen besparing");
  expect(readFileSync(join(copy, "docs/functies/README.md"), "utf8")).toContain("MGN.VERZONNEN(aantal; prijs)");
  expect(run(installed("typescript", "bin", "tsc"), "-p", ".")).toBe("");
  const suites = ["test/plans", "test/functions", "test/model/audit", "test/pane/texts"];
  expect(run(installed("jest", "bin", "jest.js"), "--selectProjects", "unit", "--", ...suites)).toBe("");
});

test("a fault in a plan's folder is told with the file and the line to mend", () => {
  change("src/plans/template/inputs.ts", 'published: ["3000"]', 'published: ["duur"]');
  const told = run(installed("jest", "bin", "jest.js"), "--selectProjects", "unit", "--", "test/plans/folders");
  const lines = readFileSync(join(copy, "src/plans/template/inputs.ts"), "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes('id: "price-treatment"')) + 1;
  expect(told).toContain(`src/plans/template/inputs.ts:${line}: Invoer price-treatment: “duur” is geen getal.`);
  expect(relative(root, copy)).toMatch(/^\.\./);
});
