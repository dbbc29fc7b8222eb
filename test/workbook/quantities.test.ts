import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contextOf, type Context } from "../../src/model/formula/amounts";
import { told, type Answer } from "../../src/model/money/answer";
import type { Decimal } from "../../src/model/money/decimal";
import type { Quantity } from "../../src/model/quantities/quantity";
import { partsOf, quantitiesOf } from "../../src/model/quantities/register";
import { answerIn } from "../../src/model/quantities/value";
import { outcomeKinds, outcomeOf } from "../../src/model/whatif/outcome/outcomes";
import { compileKnown } from "../../src/model/whatif/program/compile";
import { explanationReport } from "../../src/recalc/explain/report";
import type { CellValue } from "../../src/workbook/cells/grid";
import { layOut } from "../../src/workbook/change/businesscase/layout";
import { cellsOfLink } from "../../src/workbook/links/link";
import { openWorkbook, type Workbench } from "./support/workbench";

/**
 * One definition, many readers: for every quantity of a plan the sheet (another program's engine on the formulas that we
 * wrote), the decimals, the explanation and the what-if say the same, and the same kind of none and unknown; also where
 * a cell holds text, and where the wait list is worked off to the last person.
 */

const ASSETS = join(__dirname, "../../assets");

/** What is typed over an input: a number at random within what it was, a small number, or words. */
interface Change {
  readonly input: string;
  readonly typed: number | string;
}

const CASES: Readonly<Record<string, readonly (readonly Change[])[]>> = {
  twente: [
    [{ input: "inflation", typed: 0.041 }],
    [{ input: "inflation", typed: "volgt" }],
    [{ input: "price-multi", typed: 250 }],
  ],
  "ijssel-vecht": [[{ input: "adults", typed: "volgt" }], [{ input: "adults", typed: 250_000 }]],
  "centraal-gelderland": [
    // The list runs out on the way: without its floor it would come to −452,6.
    [{ input: "wait-list-start", typed: 500 }],
    [{ input: "wait-list-start", typed: 0 }],
    [{ input: "wait-list-growth", typed: "volgt" }],
    // What goes on of the request is unknown, what is requested is not.
    [{ input: "spuk-use", typed: "volgt" }],
    [{ input: "azwa-money", typed: "volgt" }],
    [
      { input: "wait-list-growth", typed: -350.5 },
      { input: "wait-weeks", typed: 13 },
    ],
  ],
};

/** What a reader says: a number, a word for none, or unknown. */
type Said = number | boolean | "none" | "unknown";

describe.each(Object.entries(CASES))("%s", (name, cases) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbook(await readFile(join(ASSETS, `voorbeeld-${name}.xlsx`)));
    await bench.session.recalculate();
    await bench.session.watch();
  });
  afterAll(() => bench.close());

  test.each([["as connected", []] as const, ...cases.map((changes) => [JSON.stringify(changes), changes] as const)])(
    "%s",
    async (_, changes) => {
      const before = await typeAll(bench, changes);
      const { connection, figures } = bench.session.state();
      if (!connection || !figures) throw new Error("not connected");
      const { plan } = connection;
      const context = contextOf(plan, figures);
      const all = quantitiesOf(plan, figures);
      const kinds = outcomeKinds(plan, figures);
      for (const quantity of all) {
        for (const yearIndex of plan.years.keys()) {
          const where = `${quantity.id} ${plan.years[yearIndex]}`;
          const decimals = said(answerIn(context, quantity, yearIndex));
          const explained = explanationReport({ ...connection, figures }, all, quantity, [], yearIndex);
          same(where, "explanation", explainedSays(explained), decimals);
          const kind = kinds.find(({ id }) => id === quantity.id);
          const outcome = kind && outcomeOf(plan, kind, plan.years[yearIndex] ?? 0);
          if (outcome) {
            const { program, known } = compileKnown(context, [outcome], []);
            const [drawn] = program.outcomes;
            same(
              where,
              "what-if",
              known.length === 0 ? "unknown" : drawn && "always" in drawn ? drawn.always : NaN,
              decimals,
            );
          }
          const sheet = sheetSays(bench, layOut(plan), quantity, yearIndex);
          if (sheet !== null) same(where, "sheet", sheet, decimals);
          if (quantity.parts.length > 0)
            same(where, "parts", sumOf(context, partsOf(all, quantity), yearIndex), decimals);
        }
      }
      await typeAll(bench, before);
    },
  );
});

/** @returns what stood there */
async function typeAll(bench: Workbench, changes: readonly Change[]): Promise<readonly Change[]> {
  const { connection } = bench.session.state();
  const before: Change[] = [];
  for (const { input, typed } of changes) {
    const link = connection?.links.find((each) => each.input === input);
    if (!link) throw new Error(`${input} is not linked`);
    for (const address of cellsOfLink(link).slice(0, 1)) {
      const value = bench.value(link.sheet, address);
      before.push({ input, typed: typeof value === "boolean" ? String(value) : value });
      await bench.type(link.sheet, address, typed);
    }
  }
  await bench.passTime();
  return before;
}

function said(answer: Answer<Decimal | boolean>): Said {
  return told<Decimal | boolean, Said>(answer, {
    known: (value) => (typeof value === "boolean" ? value : value.toNumber()),
    none: "none",
    unknown: "unknown",
  });
}

function explainedSays({ answer, amount }: ReturnType<typeof explanationReport>): Said {
  if (answer !== "known") return answer;
  return amount === "true" || amount === "false" ? amount === "true" : Number(amount);
}

function sumOf(context: Context, parts: readonly Quantity[], yearIndex: number): Said {
  const all = parts.map((part) => said(answerIn(context, part, yearIndex)));
  if (all.every((each) => each === "none")) return "none";
  if (all.includes("unknown")) return "unknown";
  return all.reduce<number>((so, each) => so + Number(each), 0);
}

/** Null for what has no line on the sheet with the business case. */
function sheetSays(
  bench: Workbench,
  layout: ReturnType<typeof layOut>,
  { id, definition, none }: Quantity,
  yearIndex: number,
): Said | null {
  const isYear = definition.kind === "first-year" || definition.kind === "within";
  const address = isYear ? layout.totalCell(id) : layout.cellOf(id, yearIndex);
  // A component's line holds its total only.
  if (address === null || /^component\.[^.]+$/.test(id)) return null;
  const value = bench.value("MGN Businesscase", address);
  // A limit stands only beside the years in which it holds.
  return value === "" ? null : cellSays(value, none);
}

function cellSays(value: CellValue, none: string): Said {
  if (typeof value === "number") return value;
  if (value === "ja" || value === "nee") return value === "ja";
  return value === none ? "none" : "unknown";
}

function same(where: string, reader: string, is: Said, decimals: Said): void {
  const near =
    typeof is === "number" &&
    typeof decimals === "number" &&
    Math.abs(is - decimals) <= 1e-9 * Math.max(1, Math.abs(decimals));
  expect([where, reader, near ? decimals : is]).toEqual([where, reader, decimals]);
}
