import type { FunctionsMetadata } from "../../../src/workbench/host/functions/metadata";
import { freshSheet, useOffice } from "./support";

const office = useOffice();

const METADATA: FunctionsMetadata = {
  functions: [
    {
      id: "INDEXEER",
      name: "INDEXEER",
      description: "Bedrag op prijspeil van een later jaar",
      parameters: [
        { name: "bedrag", type: "number" },
        { name: "index", type: "number", optional: true },
      ],
    },
    {
      id: "VERDEEL",
      name: "VERDEEL",
      parameters: [
        { name: "bedrag", type: "number" },
        { name: "gewichten", type: "number", dimensionality: "matrix" },
      ],
    },
    { id: "SOORT", name: "SOORT", parameters: [{ name: "waarde", type: "any" }] },
    { id: "FOUT", name: "FOUT", parameters: [{ name: "code", type: "string" }] },
    { id: "LATER", name: "LATER", parameters: [{ name: "waarde", type: "number" }] },
  ],
};

const calls: unknown[][] = [];

beforeAll(() => {
  const { CustomFunctions, host } = office();
  CustomFunctions.associate("INDEXEER", (amount: number, index: number | null) => amount * (index ?? 1));
  CustomFunctions.associate("VERDEEL", (amount: number, weights: number[][]) => {
    const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
    return weights.map((line) => line.map((weight) => (amount * weight) / total));
  });
  CustomFunctions.associate("SOORT", (...args: unknown[]) => {
    calls.push(args.slice(0, -1));
    return typeof args[0];
  });
  CustomFunctions.associate("FOUT", (code: CustomFunctions.ErrorCode | "gooi") => {
    if (code === "gooi") throw new Error("onverwacht");
    throw new CustomFunctions.Error(code, "Zo moet het niet.");
  });
  CustomFunctions.associate("LATER", async (value: number) => {
    await Promise.resolve();
    return value + 1;
  });
  host.registerFunctions(METADATA, "MGN");
});

/** Writes formulas beside each other from C1 on, and answers what the sheet shows there. */
async function calculate(formulas: string[], area = "C1:J1", prepare?: (sheet: Excel.Worksheet) => void) {
  return office().Excel.run(async (context) => {
    const sheet = freshSheet(context).load("id");
    prepare?.(sheet);
    formulas.forEach((formula, index) => (sheet.getCell(0, 2 + index).formulas = [[formula]]));
    const range = sheet.getRange(area).load("values");
    await context.sync();
    return { id: sheet.id, values: range.values };
  });
}

test("a function answers through office.js, and an omitted argument is null", async () => {
  const { values } = await calculate(["=MGN.INDEXEER(100,1.028)", "=MGN.INDEXEER(100)"], "C1:D1");
  expect(values[0]?.[0]).toBeCloseTo(102.8, 10);
  expect(values[0]?.[1]).toBe(100);
});

test("functions on each other's answers are calculated in order", async () => {
  const { values } = await calculate(["=MGN.LATER(1)", "=MGN.LATER(C1)", "=MGN.INDEXEER(D1,10)"], "C1:E1");
  expect(values).toEqual([[2, 3, 30]]);
});

test("a matrix spills, and follows its arguments", async () => {
  const { Excel } = office();
  const { id, values } = await calculate(["=MGN.VERDEEL(A4,A1:A3)"], "C1:C3", (sheet) => {
    sheet.getRange("A1:A4").values = [[1], [2], [1], [100]];
  });
  expect(values).toEqual([[25], [50], [25]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.getRange("A4").values = [[200]];
    const range = sheet.getRange("C1:C3").load("values");
    await context.sync();
    expect(range.values).toEqual([[50], [100], [50]]);
  });
});

test("a CustomFunctions.Error is the cell's error, and its message can be read", async () => {
  const { host } = office();
  const { id, values } = await calculate(
    ['=MGN.FOUT("#VALUE!")', '=MGN.FOUT("#N/A")', '=MGN.FOUT("#NUM!")', '=MGN.FOUT("gooi")'],
    "C1:F1",
  );
  expect(values).toEqual([["#VALUE!", "#N/A", "#NUM!", "#VALUE!"]]);
  const messages = [2, 3, 4, 5].map((column) => host.errorMessage(id, 0, column));
  expect(messages).toEqual(["Zo moet het niet.", "Zo moet het niet.", null, null]);
});

test("an error or a wrong type among the arguments never reaches the function", async () => {
  calls.length = 0;
  const { values } = await calculate(
    ["=MGN.SOORT(1/0)", '=MGN.INDEXEER("geen getal")', '=MGN.INDEXEER("12")', "=MGN.SOORT(A1:A2)"],
    "C1:F1",
  );
  expect(values).toEqual([["#DIV/0!", "#VALUE!", 12, "#VALUE!"]]);
  expect(calls).toEqual([]);
});

test("values keep their type on the way; an empty cell is 0, as in Excel on Windows", async () => {
  calls.length = 0;
  const { values } = await calculate(['=MGN.SOORT("0363")', "=MGN.SOORT(TRUE)", "=MGN.SOORT(A1)"], "C1:E1");
  expect(values).toEqual([["string", "boolean", "number"]]);
  expect(calls).toEqual(expect.arrayContaining([["0363"], [true], [0]]));
});

test("a column of calls is answered, and summed when all have answered", async () => {
  const { Excel } = office();
  const total = await Excel.run(async (context) => {
    const sheet = freshSheet(context);
    const rows = Array.from({ length: 100 }, (_, row) => [row, `=MGN.INDEXEER(A${row + 1},2)`]);
    sheet.getRange("A1:B100").formulas = rows;
    sheet.getRange("C1").formulas = [["=SUM(B1:B100)"]];
    const sum = sheet.getRange("C1").load("values");
    await context.sync();
    return sum.values[0]?.[0] as number;
  });
  expect(total).toBe(9900);
});
