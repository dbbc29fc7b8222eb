import { Workbook } from "exceljs";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { fromFile, toFile } from "../../../src/workbench/files/formulas";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../../support/libreoffice";
import { at, type Given, keptValue, openSheet, SHEET, values } from "./grid";

// Operators on ranges, and names inside LET. Witness of intersections and unions: LibreOffice, which is asked in the test. It
// knows no LET and no spilling: of these the witness is Microsoft's page on the function or operator, and a sum by hand.

const CELLS = { A1: 10, A2: 20, A3: 30, A7: 70, B1: 1, B2: 2, B3: 3, C2: 5 };
const NAMES = { Uren: "=Blad!$A$1:$A$3", Rij: "=Blad!$A$2:$C$2", Samen: "=Blad!$A$1:$A$3,Blad!$A$7" };

let engine: Engine;
beforeAll(async () => (engine = await createHeadlessEngine()));
afterAll(() => engine.dispose());

async function typed(formula: string): Promise<unknown> {
  engine.write(SHEET, at("K1"), [[formula]]);
  await engine.settled();
  return values(engine, SHEET, "K1")[0]?.[0];
}

const kept = () => engine.notCalculated().map(({ formula, why, isStale }) => [formula, why, isStale]);

const RANGES: readonly (readonly [formula: string, answer: number])[] = [
  ["=A1:A3 A2:C2", 20],
  ["=SUM(A1:A3 A2:C2)", 20],
  ["=SUM(A1:B3  B2:C9)", 5],
  ["=A2 A1:A3*2", 40],
  ["=SUM(A:A 2:2)", 20],
  ["=SUM(Uren Rij)", 20],
  ["=SUM((A1:A3 A2:C2,B1))", 21],
  ["=LARGE((A1:A3,A7),1)", 70],
  ["=LARGE((A1:A3,A7),2)", 30],
  ["=LARGE(((A1:A3,A7)),1)", 70],
  ["=SMALL((A1:A3,A7),1)", 10],
  ["=MEDIAN((A1:A3,A7))", 25],
  ["=PERCENTILE((A1:A3,A7),0.5)", 25],
  ["=QUARTILE.EXC((A1:A3,A7),1)", 12.5],
  ["=TRIMMEAN((A1:A3,A7),0.5)", 25],
  ["=NPV(0.1,(A1:A3,A7))", 95.9702206133461],
  ["=SUBTOTAL(9,(A1:A3,A7))", 130],
  ["=SUM(Samen)", 130],
  ["=MODE.SNGL((A1:A3,A7,A7))", 70],
];

describe("ranges", () => {
  beforeAll(() => openSheet(engine, CELLS, { names: NAMES }));

  test.each(RANGES)("%s is %p", async (formula, answer) => {
    expect(await typed(formula)).toEqual(expect.closeTo(answer, 9));
  });

  test(
    "LibreOffice answers the same",
    async () => {
      const book = new Workbook();
      const sheet = book.addWorksheet("Blad");
      for (const [address, value] of Object.entries(CELLS)) sheet.getCell(address).value = value;
      for (const [name, meaning] of Object.entries(NAMES)) {
        for (const range of meaning.slice(1).split(",")) book.definedNames.add(range, name);
      }
      RANGES.forEach(([formula], index) => {
        sheet.getCell(index + 1, 11).value = { formula: toFile(formula, () => false) };
      });
      const theirs = await recalculateWithLibreOffice(new Uint8Array(await book.xlsx.writeBuffer()));
      if (!theirs) return;
      const theirSheet = theirs.getWorksheet("Blad");
      const answers = RANGES.map((_, index): unknown => theirSheet?.getCell(index + 1, 11).result);
      expect(answers).toEqual(RANGES.map(([, answer]): unknown => expect.closeTo(answer, 9)));
    },
    LIBREOFFICE_TIMEOUT_MS,
  );

  test("ranges without a cell in common are #NULL! (Microsoft, How to correct a #NULL! error)", async () => {
    expect(await typed("=SUM(A1:A2 C1:C2)")).toBe("#NULL!");
  });

  test("an intersection follows its cells", async () => {
    await typed("=SUM(A1:A3 A2:C2)");
    engine.write(SHEET, at("A2"), [[25]]);
    await engine.settled();
    expect(values(engine, SHEET, "K1")).toEqual([[25]]);
    engine.write(SHEET, at("A2"), [[20]]);
  });
});

describe("what cannot be said to the engine", () => {
  // LibreOffice: 3, 2, 2 and 1.
  const BEYOND = [
    ["=RANK(A2,(A1:A3,A7))", 3],
    ["=INDEX((A1:A3,B1:B3),2,1,2)", 2],
    ["=IFERROR(AREAS((A1:A3,A7)),0)", 2],
    ["=IFERROR(COUNTIF((A1:A3,A7),10),1)", 1],
    ["=INDEX(A1:A3,2) A2:C2", 20],
  ] as const;

  test("keeps the file's value, also where the same comes out by chance, and is told", async () => {
    const given: Given = { ...CELLS };
    BEYOND.forEach((one, row) => (given[`D${String(row + 1)}`] = one));
    await openSheet(engine, given, { names: NAMES });
    expect(values(engine, SHEET, "D1:D5").flat()).toEqual(BEYOND.map(([, answer]) => answer));
    expect(kept()).toEqual(BEYOND.map(([formula]) => [formula, "unknown-operator", false]));
    engine.write(SHEET, at("A2"), [[15]]);
    await engine.settled();
    expect(kept().filter(([, , isStale]) => isStale).length).toBeGreaterThanOrEqual(4);
  });

  test.each(BEYOND)("%s is an error when it is typed, with the reason", async (formula) => {
    await openSheet(engine, CELLS, { names: NAMES });
    expect(await typed(formula)).toBe("#NAME?");
    expect(engine.errorMessage(SHEET, 0, 10)).toContain("kan de werkbank niet narekenen");
    expect(await typed("=1+1")).toBe(2);
    expect(engine.errorMessage(SHEET, 0, 10)).toBeNull();
  });

  test("an error that only hides another file or function is none of its answers", async () => {
    await openSheet(engine, {
      A1: ["=IFERROR([1]Blad1!$A$1,0)", 0],
      A2: ["=IFERROR(STATISTIEK.NIEUW(B1),0)", 0],
      B1: 5,
    });
    expect(kept().map(([, why]) => why)).toEqual(["other-file", "unknown-function"]);
    expect(await typed("=IFERROR(STATISTIEK.NIEUW(B1),0)")).toBe("#NAME?");
  });
});

describe("LET: a name means what is nearest (Microsoft, LET function: its scope is within the function)", () => {
  beforeAll(() => openSheet(engine, CELLS, { names: NAMES }));

  test.each<readonly [formula: string, byHand: number | string]>([
    ["=LET(x,2,LET(x,3,x)+x)", 3 + 2],
    ["=LET(x,2,y,LET(z,x+1,z*2),x+y)", 2 + (2 + 1) * 2],
    ["=LET(x,A1,LET(y,x+1,LET(x,y*2,x))+x)", (10 + 1) * 2 + 10],
    ["=LET(x,A1:A3,SUM(x)+LET(x,B1:B3,SUM(x)))", 60 + 6],
    ["=LET(a,LET(b,2,b),b,5,a+b)", 2 + 5],
    ["=LET(x,LET(x,2,x+1),x*10)", 30],
    ["=LET(x,1,LET(x,x+1,x))", 2],
    ['=LET(x,3,IF(x>2,"x is "&x,"x"))', "x is 3"],
    ["=REDUCE(0,A1:A3,LAMBDA(a,b,LET(a,a+b,a)))", 60],
    ["=LET(x,1,x,2,x)", "#NAME?"],
  ])("%s is %p", async (formula, byHand) => {
    expect(await typed(formula)).toBe(byHand);
  });
});

describe("what spills (Microsoft, Spilled range operator; Implicit intersection operator: @)", () => {
  beforeEach(() =>
    openSheet(
      engine,
      {
        ...CELLS,
        D1: {
          input: "=A1:A3*2",
          fills: at("D1:D3"),
          kept: keptValue(20),
          keptFill: [[keptValue(20)], [keptValue(40)], [keptValue(60)]],
        },
        E1: ["=SUM(D1#)", 120],
      },
      { names: NAMES },
    ),
  );

  test("all that a formula fills, and what it fills later", async () => {
    expect(values(engine, SHEET, "E1")).toEqual([[120]]);
    expect(kept()).toEqual([]);
    engine.write(SHEET, at("A3"), [[40]]);
    await engine.settled();
    expect(values(engine, SHEET, "E1")).toEqual([[140]]);
    engine.write(SHEET, at("D1"), [["=SEQUENCE(5)"]]);
    await engine.settled();
    expect(values(engine, SHEET, "E1")).toEqual([[15]]);
  });

  test.each<readonly [formula: string, answer: number | string]>([
    ["=ROWS(D1#)", 3],
    ["=COUNT(Blad!D1#,A1)", 4],
    ["=A1#", "#REF!"],
    ["=@Uren", 10],
    ["=SUM(@Uren,@A1:A3)", 20],
  ])("%s is %p", async (formula, answer) => {
    expect(await typed(formula)).toBe(answer);
  });

  test("one that refers to what spills spills itself", async () => {
    await typed("=D1#");
    expect(values(engine, SHEET, "K1:K3")).toEqual([[20], [40], [60]]);
  });
});

test.each([
  ["=SUM(D1#)", "SUM(_xlfn.ANCHORARRAY(D1))"],
  ["='Blad 1'!$D$1#*2", "_xlfn.ANCHORARRAY('Blad 1'!$D$1)*2"],
  ["=@Uren", "_xlfn.SINGLE(Uren)"],
  ["=LET(x,2,LET(y,x+1,y*x))", "_xlfn.LET(_xlpm.x,2,_xlfn.LET(_xlpm.y,_xlpm.x+1,_xlpm.y*_xlpm.x))"],
  ["=MAP(A1:A3,LAMBDA(a,a+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1))"],
  ["=Inzet[@Fte]+1", "Inzet[@Fte]+1"],
  ['="D1#"&"@"', '"D1#"&"@"'],
])("%s stands in a file as %s ([MS-XLSX] 2.2.2, future functions)", (formula, inFile) => {
  expect(toFile(formula, () => false)).toBe(inFile);
  expect(fromFile(inFile)).toBe(formula);
});
