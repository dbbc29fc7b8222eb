import {
  type ICellData,
  type Workbook,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { IFunctionService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createUniverEngine } from "../../../src/workbench/engine/univer/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { at, formulas, keptValue, openSheet, SHEET, values, type Given } from "./grid";

// What a file keeps of its formulas is what Excel calculated: the witness here is the kept value itself, as Excel's rules
// give it, and for texts what Excel with Dutch settings shows (the published case "nederlandse tekst").

let engine: Engine;
beforeEach(async () => (engine = await createHeadlessEngine()));
afterEach(() => engine.dispose());

const open = (given: Given, names: Record<string, string> = {}) => openSheet(engine, given, { names });

async function write(address: string, input: number | string): Promise<void> {
  engine.write(SHEET, at(address), [[input]]);
  await engine.settled();
}

const one = (address: string) => values(engine, SHEET, address)[0]?.[0];
const kept = () => engine.notCalculated().map(({ formula, why, isStale }) => [formula, why, isStale]);

describe("what this engine cannot answer for keeps the file's value", () => {
  test("another file, also where the formula hides that it was not found", async () => {
    await open({
      A1: ["=[1]Basis!$C$4", 12046],
      A2: ["=IFERROR([1]Begroting!$I$6,0)", 652000],
      A3: ["=IFERROR('[2]Blad 1'!A1*B1,0)", 30],
      B1: 3,
      C1: ["=A1+A2+A3", 664076],
    });
    expect(values(engine, SHEET, "A1:A3")).toEqual([[12046], [652000], [30]]);
    expect(one("C1")).toBe(664076);
    await write("A1", 12000);
    expect(one("C1")).toBe(664030);
    expect(kept()).toEqual([
      ["=IFERROR([1]Begroting!$I$6,0)", "other-file", false],
      ["=IFERROR('[2]Blad 1'!A1*B1,0)", "other-file", false],
    ]);
    await write("B1", 4);
    expect(kept().map(([, , isStale]) => isStale)).toEqual([false, true]);
    expect(one("A3")).toBe(30);
  });

  test("a function that is not known, until it is", async () => {
    await open({ A1: 5, B1: ["=STATISTIEK.NIEUW(A1)", 7], C1: ["=B1*2", 14] });
    expect([one("B1"), one("C1")]).toEqual([7, 14]);
    expect(kept()).toEqual([["=STATISTIEK.NIEUW(A1)", "unknown-function", false]]);
    engine.registerFunction({
      name: "STATISTIEK.NIEUW",
      description: "",
      parameters: [{ name: "a", description: "", optional: false, matrix: false }],
      call: ([a]) => Promise.resolve([[Number(a?.[0]?.[0]) + 1]]),
    });
    await engine.settled();
    expect([one("B1"), one("C1"), kept()]).toEqual([6, 12, []]);
  });

  test("another answer while all that is read is the same; what hangs on it is calculated", async () => {
    // Any value that the file keeps, other than the four letters here.
    await open({ A1: 1, B1: ['=LEN(REPT("a",4))*A1', 5], C1: ["=B1*10+A1", 51], D1: ['=TEXT(C1,"0")', "51"] });
    expect([one("B1"), one("C1"), one("D1")]).toEqual([5, 51, "51"]);
    expect(engine.notCalculated()).toMatchObject([{ row: 0, column: 1, here: { value: 4 }, why: "other-answer" }]);
  });

  test("an array formula, with all that it filled", async () => {
    const keptFill = [10, 20, 30].map((value) => [keptValue(value)]);
    await open({
      A1: { input: "=[1]Basis!$A$1:$A$3", kept: keptValue(10), fills: at("A1:A3"), keptFill },
      B1: ["=SUM(A1:A3)", 60],
      C1: { input: "=SEQUENCE(3)*10", kept: keptValue(10), fills: at("C1:C3"), keptFill },
    });
    expect(values(engine, SHEET, "A1:C3")).toEqual([
      [10, 60, 10],
      [20, "", 20],
      [30, "", 30],
    ]);
    expect(kept()).toEqual([["=[1]Basis!$A$1:$A$3", "other-file", false]]);
  });

  test("a circle that Excel goes through again and again", async () => {
    await open({ A1: ["=100+B1", 111.111111], B1: ["=A1*0.1", 11.111111], C1: ["=A1*2", 222.222222] });
    expect([one("A1"), one("B1"), one("C1")]).toEqual([111.111111, 11.111111, 222.222222]);
    expect(kept()).toHaveLength(2);
  });

  test("goes with its cell when rows are inserted, and ends when something else is put there", async () => {
    await open({ A1: ["=[1]Basis!$C$4", 12046], A2: ["=[1]Basis!$C$5", 7], B1: ["=A1+A2", 12053] });
    engine.insertRows(SHEET, 0, 1);
    await engine.settled();
    expect([one("A2"), one("B2")]).toEqual([12046, 12053]);
    await write("A2", "=[1]Basis!$C$9");
    expect(one("A2")).toBe("#NAME?");
    expect(engine.notCalculated()).toMatchObject([{ row: 2, column: 0, kept: { value: 7 } }]);
  });
});

describe("in the grid, where a user works past the host", () => {
  let univer: Univer;
  beforeEach(() => {
    engine.dispose();
    univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    engine = createUniverEngine(univer);
  });

  async function put(row: number, column: number, cell: ICellData): Promise<void> {
    const unitId = univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
    const commands = univer.__getInjector().get(ICommandService);
    const params = { unitId: unitId?.getUnitId(), subUnitId: SHEET, cellValue: { [row]: { [column]: cell } } };
    await commands.executeCommand(SetRangeValuesMutation.id, params);
    await engine.settled();
  }

  const given: Given = { A1: ["=IFERROR([1]Basis!$C$4*B1,0)", 30], B1: 3, C1: ["=A1+1", 31] };

  test("a formula that ends Univer's calculation is an error in its cell, and the others are calculated", async () => {
    // PHI stands for any function of Univer's that does not expect what it is given.
    univer.__getInjector().get(IFunctionService).getExecutor("PHI")!.calculate = () => {
      throw new Error("not expected");
    };
    await open({ A1: 1, A2: 2, B1: ["=PHI(A1)"], B2: ["=A1+A2"] });
    expect([one("B1"), one("B2")]).toEqual(["#VALUE!", 3]);
    await write("A1", 5);
    expect(one("B2")).toBe(7);
  });

  test("a formula that is typed over it is calculated", async () => {
    await open(given);
    await put(0, 0, { f: "=B1*2", v: null, si: null, p: null });
    expect([one("A1"), one("C1"), kept()]).toEqual([6, 7, []]);
  });

  test("a copy of it elsewhere has no value of the file's; it keeps its own", async () => {
    await open(given);
    const sheet = univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const copied = structuredClone(sheet?.getSheetBySheetId(SHEET)?.getCellRaw(0, 0)) as ICellData;
    await put(4, 0, { ...copied, f: "=IFERROR([1]Basis!$C$4*B5,0)" });
    expect([one("A1"), one("A5")]).toEqual([30, "#NAME?"]);
    expect(engine.notCalculated()).toHaveLength(1);
  });

  test("rows that are inserted rewrite what it reads, and it keeps its value", async () => {
    await open(given);
    engine.insertRows(SHEET, 0, 2);
    await engine.settled();
    expect(formulas(engine, SHEET, "A3")).toEqual([["=IFERROR('[1]Basis'!$C$4*B3,0)"]]);
    expect([one("A3"), one("C3")]).toEqual([30, 31]);
    expect(kept()).toEqual([["=IFERROR('[1]Basis'!$C$4*B3,0)", "other-file", false]]);
  });
});

describe("what is calculated here stands", () => {
  test("where even sums differ: the file was changed by a program that does not calculate", async () => {
    await open({ A1: 500, B1: ["=A1*2", 200], C1: ["=B1+1", 201], D1: ["=[1]Basis!$A$1", 9] });
    expect([one("B1"), one("C1"), one("D1")]).toEqual([1000, 1001, 9]);
    expect(kept()).toEqual([["=[1]Basis!$A$1", "other-file", false]]);
  });

  test("also where all that read the cell are sums of sums and powers", async () => {
    await open({
      A1: 2.8,
      A2: 2025,
      A3: 2027,
      B1: ["=(1+$A$1)^(A3-A2)", 1.056784],
      C1: ["=SUMPRODUCT(B1:B1,B1:B1)", 1.1],
    });
    expect([one("B1"), kept()]).toEqual([expect.closeTo(14.44, 9), []]);
  });

  test("where a text took a number's place since", async () => {
    await open({ A1: "onbekend", B1: ["=A1*2", 200], C1: ["=B1+1", 201] });
    expect([one("B1"), one("C1"), kept()]).toEqual(["#VALUE!", "#VALUE!", []]);
  });

  test("what is another every time, and what hangs on it", async () => {
    await open({ A1: ["=TODAY()", 45000], B1: ["=A1+1", 45001], C1: ["=RAND()", 0.5] });
    expect(Number(one("A1"))).toBeGreaterThan(46000);
    expect(one("B1")).toBe(Number(one("A1")) + 1);
    expect(kept()).toEqual([]);
  });

  test("where the last of fifteen digits differs, and where nothing is kept", async () => {
    await open({ A1: 0.1, A2: 0.2, B1: ["=A1+A2", 0.3], B2: ["=A1*2"] });
    expect(kept()).toEqual([]);
    expect(one("B2")).toBe(0.2);
  });
});

describe("a formula that the file does not call an array formula fills one cell", () => {
  beforeEach(() =>
    open(
      {
        ...{ B2: 4, B3: 9, B4: 8, C2: 10, C3: 20, C4: 30 },
        ...{ D2: ["=Uren*Tarief", 40], D3: ["=Uren*Tarief", 180], D4: ["=Uren*Tarief", 240] },
        E2: ["=IF(Uren>5,Tarief,0)", 0],
        E3: ["=IF(Uren>5,Tarief,0)", 20],
        E4: ["=SUMPRODUCT(Uren*Tarief)", 460],
        F3: ["=Uren", 9],
        F4: 77,
        F9: ["=Uren*2", "#VALUE!"],
      },
      { Uren: "=Blad!$B$2:$B$4", Tarief: "=Blad!$C$2:$C$4" },
    ),
  );

  test("it takes the cell of a range that lies beside it, and nothing of the user's is filled over", async () => {
    expect(values(engine, SHEET, "D2:F4")).toEqual([
      [40, 0, ""],
      [180, 20, 9],
      [240, 460, 77],
    ]);
    expect(kept()).toEqual([]);
    await write("B3", 1);
    expect(values(engine, SHEET, "D3:F3")).toEqual([[20, 0, 1]]);
    expect(one("E4")).toBe(300);
  });

  test("what is written now fills what it yields, as in Excel", async () => {
    await write("H1", "=Uren*Tarief");
    expect(values(engine, SHEET, "H1:H3")).toEqual([[40], [180], [240]]);
    expect(formulas(engine, SHEET, "H2")).toEqual([[undefined]]);
  });
});

test("LET answers the same each time it is calculated, also where Univer forgot how it read the formula", async () => {
  await open({ A1: 2, B1: ["=LET(x,A1*2,x+1)", 5] });
  for (const [given, expected] of [
    [2, 5],
    [3, 7],
    [4, 9],
  ] as const) {
    await write("A1", given);
    engine.setName({ name: `Naam${given}`, formula: "=Blad!$A$1" });
    await engine.settled();
    expect(one("B1")).toBe(expected);
  }
  expect(kept()).toEqual([]);
});

describe("texts, dates and numbers as an Excel with Dutch settings makes them", () => {
  test.each([
    ['="1-2-2025"+0', 45689],
    ['=TEXT(1234.5,"#.##0,00")', "1.234,50"],
    ['="1,5"*2', 3],
    ['=2*"1.234,5"', 2469],
    ['="1.5"*2', "#VALUE!"],
    ['="2025-02-01"+0', 45689],
    ['=0.5&""', "0,5"],
    ['=CONCATENATE(1.25," en ",TRUE)', "1,25 en WAAR"],
    ['=TEXT(DATE(2025,2,1),"dd-mm-jjjj")', "01-02-2025"],
    ['=TEXT(0.028,"0,0%")', "2,8%"],
    ['=TEXTJOIN("; ",TRUE,1.5,"",2.5)', "1,5; 2,5"],
    ["=0.000000001*2", 2e-9],
    ["=IF(ABS(A1-1)<=0.000000001*MAX(1,ABS(A1)),1,0)", 1],
    ["=1E-12+1E+25*0", 1e-12],
    // Microsoft's own examples of NUMBERVALUE, with its separators named.
    ['=NUMBERVALUE("2.500,27",",",".")', 2500.27],
    ['=NUMBERVALUE("3.5%",".",",")', 0.035],
    ['=NUMBERVALUE("-1.234,5")', -1234.5],
    ['=NUMBERVALUE("",",",".")', 0],
    ['=NUMBERVALUE("1,2,3",",",".")', "#VALUE!"],
    ["=EDATE(DATE(2025,1,31),1)", 45716],
    ["=EDATE(DATE(2025,12,31),6)", 46203],
    ["=EDATE(DATE(2024,3,31),-1)", 45351],
    ["=ISOWEEKNUM(DATE(2024,12,30))", 1],
    ["=ISOWEEKNUM(DATE(2027,1,3))", 53],
    ["=SUM(OFFSET($A$1,0,0,3,1.2))", 6],
    ["=IF(1>2,5,)", 0],
  ])("%s", async (formula, expected) => {
    await open({ A1: 1, A2: 2, A3: 3, C1: [formula, expected] });
    expect([one("C1"), kept()]).toEqual([expected, []]);
  });
});
