import type { Workbook } from "exceljs";
import published from "../../src/plans/ijssel-vecht/published.json";
import { loadExample } from "../support/examples";
import { numberIn, sheetOf, shown } from "../support/sheets";

const TAB = "IJV kosten met functies";
const YEARS = ["2025", "2026", "2027", "2028", "2029"] as const;
const CALCULATED = ["C", "D", "E", "F", "G"];
const PRINTED = ["H", "I", "J", "K", "L"];

let example: Workbook;

beforeAll(async () => {
  example = await loadExample("voorbeeld-functies.xlsx");
});

/** Lines of the tables 1, 2 and 3; a label may stand in two of them, and two lines may be one row. */
const lines = (["table1", "table2", "table3"] as const).flatMap((name, table) =>
  published[name].rows.map((line) => ({
    table,
    label: line.label,
    years: new Map<string, number>(Object.entries(line.years)),
  })),
);

/** Rows of this label, from the top down: the n-th table with the label has the n-th. */
function rowOf(table: number, label: string): number {
  const sheet = sheetOf(example, TAB);
  const sections: number[] = [];
  sheet.eachRow((_row, number) => {
    if (/^Tabel \d\./.test(String(shown(sheet.getCell(`A${number}`))))) sections.push(number);
  });
  const from = sections[table] ?? 0;
  const until = sections[table + 1] ?? Infinity;
  let found = 0;
  sheet.eachRow((_row, number) => {
    if (number > from && number < until && shown(sheet.getCell(`A${number}`)) === `IJV · ${label}`) found = number;
  });
  if (found === 0) throw new Error(`no row "${label}" in table ${table + 1}`);
  return found;
}

/** How far a post that is not to the euro may be, in hundredths of what is printed. */
const NEARLY: Readonly<Record<string, number>> = {
  "Meer gebruik sociaal domein": 0.007,
  "Meer gebruik van sociaal domein": 0.007,
  "Secundaire baten: minder uitkeringen en schuldhulpverlening": 0.001,
};
const AMOUNTS = ["Opzetten MGN (pilots)", "Scholing groepsgericht werken"];

// Second witness: tables 1, 2 and 3 that the plan prints, typed over in published.json.
test.each(lines.map((line) => [`table ${line.table + 1}: ${line.label}`, line] as const))(
  "%s is what the plan prints",
  (_, { table, label, years }) => {
    const sheet = sheetOf(example, TAB);
    const row = rowOf(table, label);
    YEARS.forEach((year, index) => {
      const printed = years.get(year);
      if (printed === undefined) return;
      const calculated = numberIn(sheet, `${CALCULATED[index]!}${row}`);
      expect(numberIn(sheet, `${PRINTED[index]!}${row}`)).toBe(printed);
      // A line of two rows that were each rounded may be a euro off.
      expect(Math.abs(calculated - printed)).toBeLessThan(Math.max(1.1, (NEARLY[label] ?? 0) * printed));
    });
    const how = String(shown(sheet.getCell(`R${row}`)));
    expect(
      how.startsWith(AMOUNTS.includes(label) ? "Bedrag" : NEARLY[label] ? "Volgt binnen" : "Volgt tot op de euro"),
    ).toBe(true);
  },
);

test("costs and benefits are functions, and only two rows are amounts", () => {
  const sheet = sheetOf(example, "IJV regels");
  const amounts: string[] = [];
  let inRows = false;
  let functions = 0;
  sheet.eachRow((_row, number) => {
    const label = String(shown(sheet.getCell(`A${number}`)));
    if (label.startsWith("Regels van de")) inRows = true;
    else if (inRows && label.startsWith("IJV · ")) {
      const formulas = CALCULATED.map((column) => sheet.getCell(`${column}${number}`).formula);
      if (formulas.every((formula) => formula.startsWith("_xldudf_MGN_"))) functions += 1;
      else amounts.push(label);
    }
  });
  expect(functions).toBe(22);
  expect(amounts.sort()).toEqual(["IJV · Opzetten MGN (pilots)", "IJV · Scholing groepsgericht werken"]);
});

test("a price that is used unrounded rounds to the one that the plan prints", () => {
  const [rows, assumptions] = [sheetOf(example, "IJV regels"), sheetOf(example, "IJV aannames")];
  const values = new Map<string, number>();
  assumptions.eachRow((_row, number) => {
    values.set(String(shown(assumptions.getCell(`A${number}`))), Number(shown(assumptions.getCell(`C${number}`))));
  });
  let seen = 0;
  rows.eachRow((_row, number) => {
    const [, label] = /^IJV · Niet afgerond: (.*)$/.exec(String(shown(rows.getCell(`A${number}`)))) ?? [];
    if (label === undefined) return;
    const printed = values.get(`IJV · ${label}`) ?? NaN;
    const places = (String(printed).split(".")[1] ?? "").length;
    // 267,895 is printed as 267,90.
    const decimals = places === 1 ? 2 : places;
    const unrounded = numberIn(rows, `C${number}`);
    expect(Math.abs(unrounded - printed)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
    seen += 1;
  });
  expect(seen).toBe(4);
});

test("the workbook says that Centraal Gelderland has nothing to build its costs from", () => {
  const sheet = sheetOf(example, "Kosten per plan");
  const texts: string[] = [];
  sheet.eachRow((_row, number) =>
    texts.push(["A", "C"].map((column) => String(shown(sheet.getCell(`${column}${number}`)))).join(": ")),
  );
  const said = texts.find((text) => text.startsWith("Centraal Gelderland"));
  expect(said).toContain("Er is niets om kosten uit op te bouwen");
});
