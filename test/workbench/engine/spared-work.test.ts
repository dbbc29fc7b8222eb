import fc from "fast-check";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { at, values } from "./grid";

/**
 * What is kept from one calculation to the next never shows: an engine that lived through the changes says what a new one
 * says of where they led to. The new one, which kept nothing, is the witness.
 */

const NAMES = ["tarief", "aantal", "soms.wat"] as const;
const FORMULAS = [
  ...NAMES.map((name) => `=${name}*2`),
  `=SUM(${NAMES.join(",")})`,
  "=IFERROR(TARIEF,0)+A1",
  "=SUM(A1:A3)",
  "=Later!A1+1",
  "=SUM(Later!A:A)",
  "=OFFSET(A1,A2,0)",
  "=INDEX(A1:A3,2)+aantal",
  '=INDIRECT("A"&A3)',
  '=INDIRECT("tar"&"ief")',
] as const;
const MEANINGS = ["=Plan!$A$1", "=Plan!$A$2:$A$2", "=0.25", "=aantal+1"] as const;

type Step = (engine: Engine) => void;
const SIZE = 5;

/** A new workbook, whose sheet the names mean. */
async function created(): Promise<Engine> {
  const engine = await createHeadlessEngine();
  engine.renameSheet(first(engine), "Plan");
  return engine;
}

const first = (engine: Engine) => engine.sheets()[0]?.id ?? "";
const second = (engine: Engine) => engine.sheets()[1]?.id;
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(SIZE - 1), fc.nat(2), fc.constantFrom(...FORMULAS)).map(
    ([row, column, formula]): Step =>
      (engine) =>
        engine.write(first(engine), cell(row, column + 2), [[formula]]),
  ),
  fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 })).map(
    ([row, value]): Step =>
      (engine) =>
        engine.write(first(engine), cell(row, 0), [[value]]),
  ),
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...MEANINGS)).map(
    ([name, formula]): Step =>
      (engine) =>
        engine.setName({ name, formula }),
  ),
  fc.constantFrom(...NAMES).map(
    (name): Step =>
      (engine) =>
        engine.deleteName(name),
  ),
  fc.integer({ min: 1, max: 3 }).map((value): Step => (engine) => {
    if (second(engine) === undefined) engine.addSheet("Later");
    engine.write(second(engine) ?? "", cell(0, 0), [[value]]);
  }),
  fc.nat(SIZE - 1).map(
    (row): Step =>
      (engine) =>
        engine.insertRows(first(engine), row, 1),
  ),
);

const AREA = "A1:F12";

async function anew(engine: Engine): Promise<Engine> {
  const fresh = await created();
  engine
    .sheets()
    .slice(1)
    .forEach(({ name }) => fresh.addSheet(name));
  for (const name of engine.names()) fresh.setName(name);
  engine.sheets().forEach(({ id }, index) => {
    const cells = engine.read(id, at(AREA)).map((row) => row.map(({ formula, value }) => formula ?? value));
    fresh.write(fresh.sheets()[index]?.id ?? "", at(AREA), cells);
  });
  await fresh.settled();
  return fresh;
}

test("after any changes of cells, names, rows and sheets the figures are those of a workbook opened anew", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 14 }), async (changes) => {
      const engine = await created();
      engine.write(first(engine), at("A1:A3"), [[1], [2], [3]]);
      for (const change of changes) {
        change(engine);
        await engine.settled();
      }
      const fresh = await anew(engine);
      expect(values(engine, first(engine), AREA)).toEqual(values(fresh, first(fresh), AREA));
      engine.dispose();
      fresh.dispose();
    }),
    { numRuns: 60, seed: 20_261_130 },
  );
});

test("a name that was unknown when a formula said it is known to the same formula later, also elsewhere", async () => {
  const engine = await created();
  const sheet = first(engine);
  engine.write(sheet, at("A1:B1"), [[7, "=tarief+1"]]);
  await engine.settled();
  expect(values(engine, sheet, "B1")).toEqual([["#NAME?"]]);
  engine.write(sheet, at("B1"), [[""]]);
  await engine.settled();
  // No formula says the name as it comes.
  engine.setName({ name: "Tarief", formula: "=Plan!$A$1" });
  engine.write(sheet, at("B1:C1"), [["=tarief+1", "=TARIEF*2"]]);
  await engine.settled();
  expect(values(engine, sheet, "B1:C1")).toEqual([[8, 14]]);
  engine.deleteName("tarief");
  await engine.settled();
  expect(values(engine, sheet, "B1:C1")).toEqual([["#NAME?", "#NAME?"]]);
  engine.dispose();
});
