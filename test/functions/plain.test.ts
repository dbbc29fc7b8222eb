import { Workbook } from "exceljs";
import { call, IMPLEMENTATIONS, useExcelErrors } from "../../scripts/functions/call";
import { EXAMPLES, type Example } from "../../src/functions/examples";
import { PLAIN_IDS, plainFormula } from "../../src/functions/plain";
import { createHeadlessEngine } from "../../src/workbench/engine/univer/headless";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../support/libreoffice";
import { numberIn, sheetOf } from "../support/sheets";

beforeAll(useExcelErrors);

/** More than the examples show: back in time, an end within a month, both signs. */
const CASES: readonly Pick<Example, "id" | "args">[] = [
  ...EXAMPLES.filter(({ args }) => !args.some(isBlock)),
  ...EXAMPLES.filter(({ id }) => id === "NCW" || id === "PRIJSPEIL"),
  { id: "PRIJSPEIL", args: [-250.5, 2026, 2023, [[2024, 2025, 2026]], [[0.04, -0.01, 0.028]]] },
  { id: "PRIJSPEIL", args: [1000, 2025, 2025, [[2024, 2025]], [[0.04, 0.028]]] },
  { id: "JAARDEEL", args: [2026, 45_839, 46_204] },
  { id: "JAARDEEL", args: [2024, 45_342, null] },
  { id: "JAARDEEL", args: [2030, 45_839, 46_204] },
  { id: "INDEX", args: [2020, 2025, -0.03] },
  { id: "VERSCHUIVING", args: [100, 0.1, 1000, 3000] },
  { id: "INDEXATIE.OVAPPC", args: [0.045, 0.02] },
  { id: "INHAALCAPACITEIT", args: [30, 100, 390, 13] },
  { id: "JAARBEDRAG", args: [260_200, 1.028, 0.5] },
  { id: "JAARBEDRAG", args: [-260_200] },
  { id: "PERSONEELSKOSTEN", args: [2.5, 1500, 87.5, 1.028, 0.5] },
  { id: "SCHOLINGSKOSTEN", args: [24, 27, 0.1, 300, 8, 100, 1.04] },
];

interface Placed {
  readonly id: string;
  readonly inputs: readonly { readonly address: string; readonly value: unknown }[];
  readonly formula: string;
  readonly formulaAddress: string;
  readonly expected: number;
}

/** Each case gets a band of eight rows: an argument a row from column B, the formula in column A. */
const placed: readonly Placed[] = CASES.flatMap(({ id, args }, index): Placed[] => {
  const top = index * 8 + 1;
  const references = args.map((argument, place) => {
    const row = top + place;
    if (argument === null) return null;
    const width = isBlock(argument) ? (argument[0]?.length ?? 1) : 1;
    return width === 1 ? `B${row}` : `B${row}:${letter(width)}${row}`;
  });
  const plain = plainFormula(id, references);
  const expected = answerOf(id, args);
  if (!("formula" in plain) || typeof expected !== "number") return [];
  const inputs = args.flatMap((argument, place) =>
    (isBlock(argument) ? (argument[0] ?? []) : argument === null ? [] : [argument]).map((value, column) => ({
      address: `${letter(column + 1)}${top + place}`,
      value: value,
    })),
  );
  return [{ id, inputs, formula: plain.formula, formulaAddress: `A${top}`, expected }];
});

test("every function that can be written plainly is among the cases", () => {
  expect(new Set(placed.map(({ id }) => id))).toEqual(PLAIN_IDS);
});

test("the plain formulas give what the functions give, in the host's engine", async () => {
  const engine = await createHeadlessEngine();
  const sheet = engine.sheets()[0]?.id ?? "";
  const write = (address: string, value: unknown) => {
    const [, column = "A", row = "1"] = /([A-Z])(\d+)/.exec(address) ?? [];
    const rect = { row: Number(row) - 1, column: column.charCodeAt(0) - 65, rows: 1, columns: 1 };
    engine.write(sheet, rect, [[value as number]]);
    return rect;
  };
  try {
    for (const { inputs } of placed) inputs.forEach(({ address, value }) => write(address, value));
    const rects = placed.map(({ formula, formulaAddress }) => write(formulaAddress, `=${formula}`));
    await engine.settled();
    placed.forEach(({ formula, expected }, index) => {
      const shown = Number(engine.read(sheet, rects[index]!)[0]?.[0]?.value);
      expect([formula, relative(shown, expected)]).toEqual([formula, 0]);
    });
  } finally {
    engine.dispose();
  }
});

test(
  "and so they do by LibreOffice",
  async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Blad1");
    for (const { inputs, formula, formulaAddress } of placed) {
      for (const { address, value } of inputs) sheet.getCell(address).value = value as number;
      sheet.getCell(formulaAddress).value = { formula, result: 987_654_321 };
    }
    const recalculated = await recalculateWithLibreOffice(new Uint8Array(await workbook.xlsx.writeBuffer()));
    if (!recalculated) return;
    for (const { formula, formulaAddress, expected } of placed) {
      const shown = numberIn(sheetOf(recalculated, "Blad1"), formulaAddress);
      expect([formula, relative(shown, expected)]).toEqual([formula, 0]);
    }
  },
  LIBREOFFICE_TIMEOUT_MS,
);

test("a function without a plain formula says why, in a sentence", () => {
  for (const id of IMPLEMENTATIONS.keys()) {
    const plain = plainFormula(id, ["A1", "B1", "C1", "D1", "E1", "F1", "G1"]);
    if (!PLAIN_IDS.has(id)) expect([id, "reason" in plain && plain.reason.endsWith(".")]).toEqual([id, true]);
  }
  expect(plainFormula("NCW", ["A1:B1", "A2:B2", "A3", "A4:B4", "A5:B5"])).toHaveProperty("reason");
  expect(plainFormula("JAARDEEL", ["A1", null])).toHaveProperty("reason");
  expect(plainFormula("JAARDEEL", ["A1:E1", "B2"])).toHaveProperty("reason");
  expect(plainFormula("PRIJSPEIL", ["A1:A5", "B1", "C1", "D1:D5", "E1:E5"])).toHaveProperty("reason");
  expect(plainFormula("SOM", [])).toEqual({ reason: "SOM is geen functie van deze invoegtoepassing." });
});

test("a formula reads as a controller would write it", () => {
  expect(plainFormula("VOORKOMEN", ["D20", "D9", "'Algemene input'!$B$9", null])).toEqual({
    formula: "-D20*D9*'Algemene input'!$B$9",
  });
  expect(plainFormula("VERSCHUIVING", ["D20", "D9", "B1", "B2", "D7"])).toEqual({
    formula: "-D20*D9*(B1-B2)*D7",
  });
  expect(plainFormula("INDEX", ["D5", "B3", "B4"])).toEqual({ formula: "((1+B4)^(D5-B3))" });
  expect(plainFormula("VOORKOMEN", ["D20", "D9+D8", "3000"])).toEqual({ formula: "-D20*(D9+D8)*3000" });
  expect(plainFormula("SCHOLINGSKOSTEN", ["D8", "C8", "B2", "B3", "B4", "B5", null])).toEqual({
    formula: "(D8+C8*B2)*(B3+B4*B5)",
  });
  expect(plainFormula("PERSONEELSKOSTEN", ["D8", "B2", "B3", "D7", null])).toEqual({ formula: "D8*B2*B3*D7" });
});

function isBlock(argument: unknown): argument is readonly (readonly unknown[])[] {
  return Array.isArray(argument);
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function answerOf(id: string, args: readonly unknown[]): unknown {
  const answer = call(id, ...args);
  return Array.isArray(answer) ? undefined : answer;
}

/** How far apart, 0 within the 13 figures that doubles keep in such formulas. */
function relative(shown: number, expected: number): number {
  const distance = Math.abs(shown - expected) / Math.max(1, Math.abs(expected));
  return distance < 1e-12 ? 0 : distance;
}
