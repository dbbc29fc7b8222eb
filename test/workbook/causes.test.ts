import { where, type Finding } from "../../src/model/plan/finding";
import { cellAddress } from "../../src/workbook/cells/address";
import type { CellValue, Grid } from "../../src/workbook/cells/grid";
import { withCauses } from "../../src/workbook/figures/causes";

/** A cell as it shows, or a formula with what it shows. Excel's own rule: an error goes on to all that use it. */
type Shown = CellValue | readonly [formula: string, value: CellValue];

function sheet(name: string, rows: readonly (readonly Shown[])[]): Grid {
  const each = <T>(of: (cell: Shown) => T) => rows.map((row) => row.map(of));
  const valueOf = (cell: Shown): CellValue => (typeof cell === "object" ? cell[1] : cell);
  return {
    name,
    top: 0,
    left: 0,
    values: each(valueOf),
    formulas: each((cell) => (typeof cell === "object" ? cell[0] : cell)),
    numberFormats: each(() => "General"),
    kinds: each((cell) => {
      const value = valueOf(cell);
      if (typeof value === "number") return "number";
      return String(value).startsWith("#") ? "error" : "text";
    }),
  };
}

function errorsOf(grid: Grid): readonly Finding[] {
  return grid.kinds.flatMap((row, r) =>
    row.flatMap((kind, c): Finding[] => {
      const place = { sheet: grid.name, address: cellAddress(r, c) };
      return kind === "error"
        ? [{ code: "excel-error", about: "Inflatie", severity: "error", place, message: where(place), remedy: "" }]
        : [];
    }),
  );
}

const told = (findings: readonly Finding[]) => findings.map(({ place }) => place && where(place));

test("a text in one cell is one fault, however many amounts follow from it, over sheets and steps", () => {
  const input = sheet("Algemene input", [["Inflatie", "volgt"]]);
  const costs = sheet("Kosten", [
    [
      ["=1+'Algemene input'!$B$1", "#VALUE!"],
      ["=A1*2", "#VALUE!"],
      ["=SUM(A1:B1)", "#VALUE!"],
    ],
  ]);
  const grids = new Map([input, costs].map((each) => [each.name, each]));
  const typed: Finding = {
    code: "not-a-number",
    about: "Inflatie",
    severity: "error",
    place: { sheet: "Algemene input", address: "B1" },
    message: "Inflatie: in Algemene input!B1 staat de tekst.",
    remedy: "Typ in Algemene input!B1 een getal.",
  };
  const [only, ...others] = withCauses([typed, ...errorsOf(costs)], grids);
  expect(others).toEqual([]);
  expect(only?.message).toBe(
    "Inflatie: in Algemene input!B1 staat de tekst. Hierdoor staat ook in 3 andere gekoppelde cellen een fout, zoals Kosten!A1.",
  );

  // Where nothing was linked to the text itself, the cause is told by its own cell.
  const [cause] = withCauses(errorsOf(costs), grids);
  expect(cause?.place).toEqual({ sheet: "Algemene input", address: "B1" });
  expect(cause?.message).toContain('In Algemene input!B1 staat de tekst "volgt".');
  // Known by what it makes unknown, wherever its cell goes.
  expect(cause?.about).toBe("Inflatie");
});

test("two causes stay two, and an error that comes from nowhere else stays where it is", () => {
  const grid = sheet("Blad1", [
    [
      ["=1/0", "#DIV/0!"],
      ["=A1+1", "#DIV/0!"],
      ["=BESTAATNIET()", "#NAME?"],
    ],
    ["#N/A", ["=A2", "#N/A"], ['=MATCH("x",A3:B3,0)', "#N/A"]],
    ["kop", "kop", 1],
  ]);
  const findings = withCauses(errorsOf(grid), new Map([["Blad1", grid]]));
  expect(told(findings)).toEqual(["Blad1!A1", "Blad1!C1", "Blad1!A2", "Blad1!C2"]);
});

test("of two texts in one formula neither is blamed: the fault stays where it shows", () => {
  const grid = sheet("Blad1", [["ja", "volgt", ['=IF(A1="ja",B1*2,0)', "#VALUE!"], ["=B1+B1*3", "#VALUE!"]]]);
  expect(told(withCauses(errorsOf(grid), new Map([["Blad1", grid]])))).toEqual(["Blad1!C1", "Blad1!B1"]);
});

test("a circle, a sheet that is not read and a whole column end the search", () => {
  const grid = sheet("Blad1", [
    [
      ["=B1", "#VALUE!"],
      ["=A1", "#VALUE!"],
      ["=Weg!A1", "#REF!"],
      ["=SUM(A1:ZZ9999)", "#VALUE!"],
    ],
  ]);
  expect(told(withCauses(errorsOf(grid), new Map([["Blad1", grid]])))).toEqual([
    "Blad1!A1",
    "Blad1!B1",
    "Blad1!C1",
    "Blad1!D1",
  ]);
});
