import { Workbook, type DataValidation } from "exceljs";
import { toAddress } from "../../src/workbench/engine/addresses";
import type { ValidationRule } from "../../src/workbench/engine/engine";
import { openHeadless, type Headless } from "../../src/workbench/node/open";
import { cellAddress } from "../../src/workbook/cells/address";
import * as at from "../../src/workbook/sheets/realisation-rows";
import { SHEETS, REALISATION_SHEET } from "../../src/workbook/sheets/sheet-names";
import * as sisa from "../../src/workbook/sheets/sisa-columns";
import { createSession } from "../../src/workbook/tasks/create-session";
import { openSmall, type SmallBench } from "../faults/support/small-bench";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../support/libreoffice";
import { smallPlan } from "../support/small-plan";
import { smallWorkbook } from "../support/small-workbook";

/** Cells of our sheets that someone fills in take only what counts, say so, and nothing else of the workbook does. */

let bench: SmallBench;
afterEach(() => bench.office.close());

const open = async (file?: Uint8Array) => {
  bench = await openSmall(file ?? (await smallWorkbook()));
  await bench.session.recalculate();
};
const problem = () => bench.session.state().problem;

/** By the name of the sheet: the cells with a rule. */
function rules({ engine, parts }: Headless = bench.office): ReadonlyMap<string, ReadonlyMap<string, ValidationRule>> {
  return new Map(
    engine.sheets().flatMap(({ id, name }) => {
      const all = (parts.validations.get(id) ?? []).flatMap(({ areas, rule }) =>
        areas.flatMap((area) => (rule === null ? [] : [[toAddress(area), rule] as const])),
      );
      return all.length === 0 ? [] : [[name, new Map(all)] as const];
    }),
  );
}

const ofSheet = (name: string, office?: Headless) => rules(office).get(name) ?? new Map<string, ValidationRule>();
const limits = (rule: ValidationRule | undefined) => rule && [rule.type, rule.operator, ...rule.formulas];

const MONTHS = 24;
const column = (index: number, rows = MONTHS) =>
  `${cellAddress(at.FIRST, at.FIRST_MEASURE + index)}:${cellAddress(at.FIRST + rows - 1, at.FIRST_MEASURE + index)}`;

test("counts are whole and not negative, the day is a day, money is an amount; an empty cell is fine", async () => {
  await open();
  await bench.session.makeRealisation();
  expect(problem()).toBeNull();
  // 36526 is what Excel counts 1 January 2000 as.
  expect([...ofSheet(REALISATION_SHEET)].map(([address, rule]) => [address, limits(rule)])).toEqual([
    [cellAddress(at.UNTIL_ROW, 1), ["Date", "GreaterThanOrEqualTo", "36526", ""]],
    [column(0), ["WholeNumber", "GreaterThanOrEqualTo", "0", ""]],
    [column(1), ["WholeNumber", "GreaterThanOrEqualTo", "0", ""]],
  ]);
  const talks = ofSheet(REALISATION_SHEET).get(column(0));
  expect(talks).toMatchObject({
    ignoreBlanks: true,
    prompt: {
      shows: true,
      title: "Wat telt",
      message: "Verkennende gesprekken. Elk gevoerd gesprek. Leeg is onbekend; 0 telt als nul.",
    },
    alert: {
      shows: true,
      style: "Stop",
      title: "Geen aantal",
      message: "Vul een heel getal in, 0 of hoger, zonder tekst. Is het niet bekend, laat de cel dan leeg.",
    },
  });
  const accounts = [...ofSheet(SHEETS.sisa)];
  expect(accounts.map(([address]) => address.replace(/\d+/g, ""))).toEqual(["H:H", "I:I", "J:J"]);
  expect(accounts.every(([address]) => address.includes(`${sisa.FIRST + 1}:`))).toBe(true);
  for (const [, rule] of accounts)
    expect(limits(rule)).toEqual(["Decimal", "Between", "-1000000000000000", "1000000000000000"]);
  expect([...rules().keys()].sort()).toEqual([REALISATION_SHEET, SHEETS.sisa].sort());
});

test("they go with the sheet, and come back with it; rows that were inserted leave none behind", async () => {
  await open();
  await bench.session.makeRealisation();
  const made = ofSheet(REALISATION_SHEET);
  const id = bench.office.engine.sheets().find(({ name }) => name === REALISATION_SHEET)?.id ?? "";
  bench.office.engine.insertRows(id, 1, 2);
  bench.office.engine.insertColumns(id, 1, 1);
  await bench.office.settled();
  await bench.session.makeRealisation("quarter");
  expect(problem()).toBeNull();
  const quarters = ofSheet(REALISATION_SHEET);
  expect([...quarters.keys()]).toEqual([cellAddress(at.UNTIL_ROW, 1), column(0, 8), column(1, 8)]);
  await bench.session.makeRealisation();
  expect(ofSheet(REALISATION_SHEET)).toEqual(made);
  await bench.session.undo();
  expect(ofSheet(REALISATION_SHEET)).toEqual(quarters);
  await bench.session.undo(2);
  expect(problem()).toBeNull();
  expect(rules().has(REALISATION_SHEET)).toBe(false);
});

test("a text that Excel would refuse for its length is cut at a word, and the figures are there", async () => {
  bench = await openSmall(await smallWorkbook());
  const counts = `Elk gesprek ${"dat echt is gevoerd ".repeat(15)}telt.`;
  const plan = { ...smallPlan, measures: smallPlan.measures?.map((each) => ({ ...each, counts })) ?? [] };
  const session = createSession({ plans: [plan], now: () => new Date(2026, 10, 22), schedule: () => () => undefined });
  await session.recalculate();
  await session.makeRealisation();
  expect([session.state().problem, session.state().storeNotes]).toEqual([null, []]);
  const { message = "" } = ofSheet(REALISATION_SHEET).get(column(0))?.prompt ?? {};
  expect(message.length).toBeLessThanOrEqual(255);
  expect(message).toMatch(/ (?:dat|echt|is|gevoerd)…$/);
});

test("where Excel takes no rules the sheets are written all the same, and that is said", async () => {
  await open();
  bench.office.host.book.refusesValidations = true;
  await bench.session.makeRealisation();
  expect(problem()).toBeNull();
  expect(bench.session.state().storeNotes).toEqual([
    "De cijfers staan op de MGN-tabbladen en zijn bewaard. Excel liet niet toe: de controle op wat u in een cel typt.",
  ]);
  const id = bench.office.engine.sheets().find(({ name }) => name === REALISATION_SHEET)?.id ?? "";
  expect(bench.office.engine.frozen(id).rows).toBe(at.FIRST);
  expect(rules().has(REALISATION_SHEET)).toBe(false);
  await bench.session.undo();
  expect(problem()).toBeNull();
});

test(
  "a saved file keeps them, beside the user's own; opened again they are there, and LibreOffice reads the same",
  async () => {
    const own = new Workbook();
    await own.xlsx.load((await smallWorkbook()).buffer as ArrayBuffer);
    const theirs: DataValidation = { type: "list", allowBlank: true, formulae: ['"ja,nee"'] };
    own.worksheets.forEach((sheet) => (sheet.getCell("F2").dataValidation = theirs));
    await open(new Uint8Array(await own.xlsx.writeBuffer()));
    await bench.session.makeRealisation();
    const saved = await bench.office.save();
    const again = await openHeadless({ file: saved });
    for (const sheet of [REALISATION_SHEET, SHEETS.sisa]) expect(ofSheet(sheet, again)).toEqual(ofSheet(sheet));
    again.close();

    // LibreOffice writes a second limit of 0 where the rule has none.
    const rule = (book: Workbook, sheet: string, address: string) => {
      const found = book.getWorksheet(sheet)?.getCell(address).dataValidation;
      return found && { ...found, formulae: found.formulae.slice(0, 1) };
    };
    const read = (book: Workbook) => ({
      talk: rule(book, REALISATION_SHEET, "C10"),
      day: rule(book, REALISATION_SHEET, "B5"),
      header: rule(book, REALISATION_SHEET, "C9"),
      spending: rule(book, SHEETS.sisa, "H7"),
      theirs: own.worksheets.map(({ name }) => rule(book, name, "F2")),
    });
    const plain = new Workbook();
    await plain.xlsx.load(saved.buffer as ArrayBuffer);
    const expected = {
      talk: {
        type: "whole",
        operator: "greaterThanOrEqual",
        allowBlank: true,
        showErrorMessage: true,
        showInputMessage: true,
        errorTitle: "Geen aantal",
        promptTitle: "Wat telt",
        formulae: [0],
      },
      day: { type: "date", operator: "greaterThanOrEqual" },
      spending: { type: "decimal", promptTitle: "Besteding in het jaar" },
      theirs: own.worksheets.map(() => ({ type: "list", formulae: ['"ja,nee"'] })),
    };
    for (const book of [plain, await recalculateWithLibreOffice(saved)]) {
      if (book === null) continue;
      const found = read(book);
      expect(found).toMatchObject(expected);
      expect(found.header).toBeUndefined();
    }
  },
  LIBREOFFICE_TIMEOUT_MS * 3,
);
