import ExcelJS from "exceljs";
import fc from "fast-check";
import { split } from "../../src/functions/answers/payout";
import { useExcelErrors } from "../../scripts/functions/call";
import { createHeadlessEngine } from "../../src/workbench/engine/univer/headless";
import { KEY_COLUMNS, SplitKey, tieOrder, writeSplit } from "../../src/workbook/change/parts/split";
import { SheetDraft } from "../../src/workbook/sheets/sheet-draft";
import type { Content } from "../../src/workbook/sheets/workbook-change";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../support/libreoffice";
import { sheetOf } from "../support/sheets";

jest.setTimeout(LIBREOFFICE_TIMEOUT_MS * 2);

beforeAll(useExcelErrors);

interface Case {
  /** In units. */
  readonly units: number;
  readonly decimals: 0 | 2;
  readonly claims: readonly { readonly code: string; readonly weight: number }[];
}

const code = fc.integer({ min: 1, max: 2000 }).map((number) => `GM${String(number).padStart(4, "0")}`);
/** Inhabitants; weights that tie; money with cents; hours and percentages with more decimals. */
const weights = [
  fc.integer({ min: 0, max: 200_000 }),
  fc.integer({ min: 0, max: 6 }),
  fc.constant(1),
  fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 100_000_000 }).map((euros) => euros),
  fc.integer({ min: 0, max: 99_999 }).map((thousandths) => thousandths / 1000),
] as const;
const units = fc.oneof(
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: -20_000_000, max: 20_000_000 }),
  fc.constant(0),
);
const anyCase: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...weights), units, fc.constantFrom(0 as const, 2 as const))
  .chain(([weight, amount, decimals]) =>
    fc.record({
      units: fc.constant(amount),
      decimals: fc.constant(decimals),
      claims: fc.uniqueArray(fc.record({ code, weight }), {
        minLength: 1,
        maxLength: 20,
        selector: (claim) => claim.code,
      }),
    }),
  )
  .filter(({ claims }) => claims.some(({ weight }) => weight > 0));

/** Remainders that tie under weights that differ (2 over 1, 3, 1 and 3), equal shares, and a split beside its own mirror. */
const CASES: readonly Case[] = [
  { units: 2, decimals: 0, claims: named([1, 3, 1, 3], ["GM4", "GM3", "GM2", "GM1"]) },
  { units: 100, decimals: 0, claims: named([1, 1, 1], ["GM3", "GM1", "GM2"]) },
  { units: 100, decimals: 2, claims: named([1, 1, 1], ["GM3", "GM1", "GM2"]) },
  { units: 11, decimals: 0, claims: named([59, 26, 16, 7], ["GM1", "GM2", "GM3", "GM4"]) },
  { units: 0, decimals: 0, claims: named([5, 0, 7], ["GM1", "GM2", "GM3"]) },
  { units: -7, decimals: 0, claims: named([0, 1, 1, 1], ["GM9", "GM3", "GM1", "GM2"]) },
  ...fc.sample(anyCase, { numRuns: 250, seed: 20_261_129 }),
  // A repayment undoes its payout.
  ...fc.sample(anyCase, { numRuns: 20, seed: 7 }).flatMap((each) => [each, { ...each, units: -each.units }]),
];

function named(of: readonly number[], codes: readonly string[]): Case["claims"] {
  return of.map((weight, index) => ({ code: codes[index] ?? "", weight }));
}

/** Columns: the amount, the weights, the shares, the key, the steps. */
const [AMOUNT, WEIGHTS, SHARES, KEY, STEPS] = [0, 1, 2, 3, 3 + KEY_COLUMNS] as const;
/** The rows of a case: a header, its claims, a total. */
const BAND = 23;

function draftOf(cases: readonly Case[]): readonly (readonly Content[])[] {
  const draft = new SheetDraft({ name: "Proef", what: "", columnWidths: [], frozenRows: 0 });
  cases.forEach(({ units: amount, decimals, claims }, index) => {
    const [header, first] = [index * BAND, index * BAND + 1];
    draft.put(first, AMOUNT, amount / 10 ** decimals);
    claims.forEach(({ weight }, row) => draft.put(first + row, WEIGHTS, weight));
    const place = { first, count: claims.length, weights: WEIGHTS, column: KEY };
    const key = new SplitKey(place).write(draft, header, tieOrder(claims.map((claim) => claim.code)));
    writeSplit(draft, key, { amount: `$A$${first + 1}`, decimals, first, shares: SHARES, column: STEPS });
  });
  return draft.build().cells;
}

function inputsOf(cells: readonly (readonly Content[])[]) {
  return cells.map((row) =>
    row.map((content) => {
      if (content === null) return "";
      if (typeof content !== "object") return content;
      return "formula" in content ? content.formula : content.text;
    }),
  );
}

/** What MGN.VERDEEL gives, the codes in their order, so that its first claim is the first code. */
function byFunction({ units: amount, decimals, claims }: Case): readonly number[] {
  const inOrder = [...claims].sort((a, b) => (a.code < b.code ? -1 : 1));
  const shares = split(
    [[amount / 10 ** decimals]],
    inOrder.map(({ weight }) => [weight]),
    [[1 / 10 ** decimals]],
  );
  const of = new Map(inOrder.map((claim, index) => [claim.code, shares[index]?.[0] ?? NaN]));
  return claims.map((claim) => of.get(claim.code) ?? NaN);
}

/** What a case and its shares come to, for one comparison of all. */
const told = (shares: (each: Case, first: number) => readonly unknown[], cases: readonly Case[]) =>
  cases.map((each, index) => ({ ...each, shares: shares(each, index * BAND + 1) }));

it("gives what MGN.VERDEEL gives, as LibreOffice calculates it", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Proef");
  draftOf(CASES).forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      const cell = sheet.getCell(r + 1, c + 1);
      if (typeof content !== "object") cell.value = content;
      else if ("formula" in content) cell.value = { formula: content.formula.slice(1), result: 987_654_321 };
    }),
  );
  const there = await recalculateWithLibreOffice(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (there === null) return;
  const shown = (first: number, row: number) => sheetOf(there, "Proef").getCell(first + row + 1, SHARES + 1).result;
  expect(told(({ claims }, first) => claims.map((_, row) => shown(first, row)), CASES)).toEqual(
    told((each) => byFunction(each), CASES),
  );
});

it("gives the same in the workbench's engine", async () => {
  const some = CASES.slice(0, 40);
  const engine = await createHeadlessEngine();
  try {
    const id = engine.sheets()[0]?.id ?? "";
    const inputs = inputsOf(draftOf(some));
    const rect = { row: 0, column: 0, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
    engine.write(id, rect, inputs);
    await engine.settled();
    const values = engine.read(id, rect);
    expect(told(({ claims }, first) => claims.map((_, row) => values[first + row]?.at(SHARES)?.value), some)).toEqual(
      told((each) => byFunction(each), some),
    );
  } finally {
    engine.dispose();
  }
});

it("says #N/A where no weight is above nil, as the function refuses", async () => {
  const engine = await createHeadlessEngine();
  try {
    const id = engine.sheets()[0]?.id ?? "";
    const inputs = inputsOf(draftOf([{ units: 5, decimals: 0, claims: named([0, 0], ["GM1", "GM2"]) }]));
    const rect = { row: 0, column: 0, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
    engine.write(id, rect, inputs);
    await engine.settled();
    expect(engine.read(id, rect)[1]?.at(SHARES)?.value).toBe("#N/A");
  } finally {
    engine.dispose();
  }
});
