/** Random scenarios side by side in the product, each beside the second witness: every year, both domains, shared risk. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer } from "../../src/recalc/whatif/answer";
import { parseWhatIf } from "../../src/recalc/whatif/arguments";
import { YEARS } from "./by-year";
import type { Decimal } from "./number";
import { MUNICIPALITIES, byInhabitants, sharedRisk } from "./pots";
import { randomChange } from "./random";
import { totalsOf } from "./totals";
import { twente } from "./twente";
import type { Change } from "./twente-drivers";

const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");
const SEEDS = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

interface Comparison {
  readonly runs: readonly { readonly name: string }[];
  readonly sections: readonly {
    readonly lines: readonly { readonly id: string; readonly values: readonly (string | null)[] }[];
  }[];
}

let line: (id: string) => readonly (string | null)[];

function scenarioFile(folder: string, seed: number): string {
  const inputs = Object.entries(randomChange(seed)).map(([id, value]) => [
    id,
    typeof value === "string" ? Number(value) : value.map(Number),
  ]);
  const file = join(folder, `${seed}.json`);
  writeFileSync(file, JSON.stringify({ name: `Zaad ${seed}`, inputs: Object.fromEntries(inputs) }));
  return file;
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "witness-"));
  const files = SEEDS.flatMap((seed) => ["--scenario", scenarioFile(folder, seed)]);
  const { text, complete } = await answer(parseWhatIf([EXAMPLE, "compare", ...files, "--json"]));
  expect(complete).toBe(true);
  const { runs, sections } = JSON.parse(text) as Comparison;
  expect(runs.map(({ name }) => name)).toEqual(["Plan", ...SEEDS.map((seed) => `Zaad ${seed}`)]);
  const values = new Map(sections.flatMap(({ lines }) => lines).map((each) => [each.id, each.values]));
  line = (id) => values.get(id) ?? [];
});

describe.each([["the plan", {}] as const, ...SEEDS.map((seed) => [`seed ${seed}`, randomChange(seed)] as const)])(
  "%s",
  (name, change: Change) => {
    const rows = twente(change);
    const run = name === "the plan" ? 0 : 1 + SEEDS.findIndex((seed) => name === `seed ${seed}`);
    const expectAmount = (id: string, amount: Decimal) => {
      expect(Math.abs(Number(line(id)[run] ?? NaN) - amount.toNumber())).toBeLessThanOrEqual(0.005);
    };

    test("impact, cost and result of every year", () => {
      const { impact, cost, result } = totalsOf(rows);
      for (const [at, year] of YEARS.entries()) {
        expectAmount(`impact ${year}`, impact[at]!);
        expectAmount(`cost ${year}`, cost[at]!);
        expectAmount(`result ${year}`, result[at]!);
      }
    });

    test("impact and cost of each domain", () => {
      for (const kind of ["impact", "cost"] as const) {
        const { zvw, sd } = totalsOf(rows.filter((row) => row.kind === kind));
        expectAmount(`${kind} zvw`, zvw);
        expectAmount(`${kind} sd`, sd);
      }
    });

    test("the shared risk of each municipality, in whole euros", () => {
      const each = byInhabitants(sharedRisk(rows, "municipal"));
      const theirs = MUNICIPALITIES.map(({ code }) => [code, line(`municipality ${code} risk`)[run]]);
      expect(theirs).toEqual(MUNICIPALITIES.map(({ code }) => [code, each.get(code)?.toFixed()]));
    });
  },
);
