import type { Engine, EngineAnswer, EngineArgument } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { at, values } from "./grid";

let engine: Engine;
let sheet: string;
let calls: (readonly EngineArgument[])[];

beforeEach(async () => {
  engine = await createHeadlessEngine();
  sheet = engine.sheets()[0]?.id ?? "";
  calls = [];
});
afterEach(() => engine.dispose());

function register(name: string, answer: (args: readonly EngineArgument[]) => Promise<EngineAnswer[][]>) {
  const parameter = { description: "", matrix: true };
  engine.registerFunction({
    name,
    description: "",
    parameters: [
      { ...parameter, name: "a", optional: false },
      { ...parameter, name: "b", optional: true },
      { ...parameter, name: "c", optional: true },
    ],
    call: async (args) => {
      calls.push(args);
      return answer(args);
    },
  });
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("an asynchronous function spills its matrix, with its types", async () => {
  register("MGN.VERDEEL", async () => {
    await later(20);
    return [
      [1.5, "0363"],
      [true, null],
    ];
  });
  engine.write(sheet, at("A1"), [["=MGN.VERDEEL(5)"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:B2")).toEqual([
    [1.5, "0363"],
    [true, ""],
  ]);
  expect(engine.spill(sheet, 0, 0)).toEqual(at("A1:B2"));
});

test("arguments come as matrices, empty cells and left-out arguments as null, errors as errors", async () => {
  register("MGN.TEL", async () => [[0]]);
  engine.write(sheet, at("A1:B2"), [
    [1, "0363"],
    ["=1/0", ""],
  ]);
  engine.write(sheet, at("D1"), [["=MGN.TEL(A1:B2,,2)"]]);
  await engine.settled();
  expect(calls.at(-1)).toEqual([
    [
      [1, "0363"],
      [{ error: "#DIV/0!" }, null],
    ],
    null,
    [[2]],
  ]);
});

test("an error keeps its message until it is gone", async () => {
  register("MGN.INDEX", async ([year]) =>
    typeof year?.[0]?.[0] === "number" ? [[1.0568]] : [[{ error: "#VALUE!", message: "Het jaar is geen getal." }]],
  );
  engine.write(sheet, at("A1:B1"), [["tekst", "=MGN.INDEX(A1)"]]);
  await engine.settled();
  expect(values(engine, sheet, "B1")).toEqual([["#VALUE!"]]);
  expect(engine.errorMessage(sheet, 0, 1)).toBe("Het jaar is geen getal.");

  engine.write(sheet, at("A1"), [[2027]]);
  await engine.settled();
  expect(values(engine, sheet, "B1")).toEqual([[1.0568]]);
  expect(engine.errorMessage(sheet, 0, 1)).toBeNull();
});

test("a fault inside the function is an error in the cell, and the calculation goes on", async () => {
  register("MGN.STUK", async () => {
    throw new Error("stuk");
  });
  engine.write(sheet, at("A1:B1"), [["=MGN.STUK(1)", "=2*3"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:B1")).toEqual([["#VALUE!", 6]]);
});

test("a change during a slow calculation is not lost", async () => {
  register("MGN.TRAAG", async ([value]) => {
    await later(40);
    return [[Number(value?.[0]?.[0]) * 10]];
  });
  engine.write(sheet, at("A1:B1"), [[1, "=MGN.TRAAG(A1)"]]);
  await later(20);
  engine.write(sheet, at("A1"), [[2]]);
  engine.write(sheet, at("C1"), [["=B1+1"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:C1")).toEqual([[2, 20, 21]]);
});

test("a formula that was there before its function calculates once it is known", async () => {
  engine.write(sheet, at("A1"), [["=MGN.NIEUW(4)"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1")).toEqual([["#NAME?"]]);
  register("MGN.NIEUW", async () => [[4]]);
  await engine.settled();
  expect(values(engine, sheet, "A1")).toEqual([[4]]);
});

test("too few or too many arguments are refused before the function is called", async () => {
  register("MGN.TEL", async () => [[0]]);
  engine.write(sheet, at("A1:B1"), [["=MGN.TEL()", "=MGN.TEL(1,2,3,4)"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:B1")).toEqual([["#N/A", "#N/A"]]);
  expect(calls).toEqual([]);
});

test("another workbook does not wait for a function that never answers", async () => {
  register("MGN.STIL", () => new Promise(() => undefined));
  engine.write(sheet, at("A1"), [["=MGN.STIL(1)"]]);
  await later(20);
  await engine.load({ sheets: [], names: [], active: "sheet-1" });
  engine.write(engine.activeSheet(), at("A1"), [["=1+1"]]);
  await engine.settled();
  expect(values(engine, engine.activeSheet(), "A1")).toEqual([[2]]);
});
