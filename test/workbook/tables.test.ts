import { benchTables } from "../material/rearranged/tables-score";
import { twente } from "../../src/plans";
import published from "../../src/plans/twente/published.json";
import type { Grid } from "../../src/workbook/cells/grid";
import { readMilestones } from "../../src/workbook/figures/milestones";
import { readMunicipalities } from "../../src/workbook/figures/municipalities";
import { correctTable } from "../../src/workbook/find/tables/correct";
import { findTables } from "../../src/workbook/find/tables/find-tables";
import { isSettled } from "../../src/workbook/links/link";
import { grid, type TestCell } from "./support/grids";

const only = (grids: readonly Grid[], known: Parameters<typeof findTables>[2] = []) => {
  const [table, ...others] = findTables(grids, twente, known);
  if (table === undefined || others.length > 0) throw new Error(`${others.length} more tables, or none`);
  return table;
};

const PEOPLE = published.municipalities.rows.map(({ name, inhabitants }): TestCell[] => [name, inhabitants]);
const municipalities = (...below: readonly TestCell[][]) =>
  grid("Gemeenten", [["Gemeente", "Inwoners"], ...PEOPLE, ...below]);

interface Layout {
  readonly headers?: readonly string[];
  readonly amount?: (euros: number) => TestCell;
  readonly above?: readonly TestCell[][];
}

const HEADERS = ["Naam", "Omschrijving", "Geplande datum", "Type verplichting", "Totaalbedrag"];

function milestones({ headers = ["IZA", "SPUK"], amount = (euros) => euros, above = [] }: Layout = {}): Grid {
  const rows = published.milestones.map(({ nr, description, dueDate, obligation, total, iza, spuk }): TestCell[] => [
    `KPI ${nr}`,
    description,
    dueDate,
    obligation,
    ...[total, iza, spuk].map((euros) => (total === 0 ? null : amount(euros))),
  ]);
  return grid("KPI's", [...above, [...HEADERS, ...headers], ...rows]);
}

const dutch = (euros: number) => String(euros).replace(/\B(?=(\d{3})+$)/g, ".");

test("in the suite of rearranged tables nothing is wrong but certain, and what can be told is not asked", () => {
  const { remarks, ...figures } = benchTables();
  expect({ ...figures, remarks: remarks.filter((remark) => !remark.includes("bevestig dat dit klopt")) }).toEqual({
    tables: 80,
    right: 68,
    asked: 12,
    askedOther: 0,
    missed: 0,
    wrong: 0,
    remarks: [],
  });
});

describe("payments that only their declaration number names", () => {
  const byNumber = (headers: readonly string[]) => only([milestones({ headers })]);

  test("are proposed by what the plan prints, asked, and offered the other way round", () => {
    const table = byNumber(["DNR.000041 - Betaling", "DNR.000514 - Betaling"]);
    expect(isSettled(table)).toBe(false);
    expect(table.columns).toMatchObject({ iza: "F2:F48", spuk: "G2:G48" });
    expect(table.otherReading?.columns).toEqual({ iza: "G2:G48", spuk: "F2:F48" });
    expect(table.choices?.["iza"]?.map(({ header }) => header)).toEqual([
      "DNR.000041 - Betaling",
      "DNR.000514 - Betaling",
    ]);
  });

  test("are told apart by their amounts, not by their order", () => {
    const rows = milestones({ headers: ["Betaling A", "Betaling B"] });
    const swapped = rows.values.map((row, r) => (r === 0 ? row : [...row.slice(0, 5), row[6] ?? "", row[5] ?? ""]));
    const table = only([{ ...rows, values: swapped, formulas: swapped }]);
    expect(table.columns).toMatchObject({ iza: "G2:G48", spuk: "F2:F48" });
    expect(isSettled(table)).toBe(false);
  });

  test("add up to what the plan asks for, once confirmed", () => {
    const table = byNumber(["DNR.000041 - Betaling", "DNR.000514 - Betaling"]);
    const confirmed = only(
      [milestones({ headers: ["DNR.000041 - Betaling", "DNR.000514 - Betaling"] })],
      [{ ...table, confirmed: true }],
    );
    expect(isSettled(confirmed)).toBe(true);
    const { milestones: read } = readMilestones(
      twente,
      confirmed,
      milestones({ headers: ["DNR.000041 - Betaling", "DNR.000514 - Betaling"] }),
    );
    const sum = (of: "iza" | "spuk") => read.reduce((total, milestone) => total + milestone[of].toNumber(), 0);
    expect([sum("iza"), sum("spuk")]).toEqual([7_700_500, 8_573_500]);
  });
});

test("columns under each other's heading are told, and asked", () => {
  const table = only([milestones({ headers: ["SPUK", "IZA"] })]);
  expect(isSettled(table)).toBe(false);
  expect(table.why).toContain("verwisseld");
  expect(table.otherReading?.columns).toEqual({ iza: "F2:F48", spuk: "G2:G48" });
});

test("columns that are not the whole of the total are asked", () => {
  const rows = milestones();
  const values = rows.values.map((row, r) => row.map((value, c) => (r > 0 && c === 4 && value !== "" ? 1 : value)));
  const table = only([{ ...rows, values, formulas: values }]);
  expect(isSettled(table)).toBe(false);
  expect(table.why).toContain("maar in 0 van de 46 rijen");
});

test.each([
  ["with the euro sign behind", (euros: number) => `${dutch(euros)}€`],
  ["with a dash for no cents", (euros: number) => `€ ${dutch(euros)},-`],
  ["with spaces", (euros: number) => dutch(euros).replaceAll(".", " ")],
])("amounts typed as text %s are read, and said", (_, amount) => {
  const sheet = milestones({ amount });
  const table = only([sheet]);
  expect([isSettled(table), table.decimalMark]).toEqual([true, ","]);
  const { milestones: read, findings, complete } = readMilestones(twente, table, sheet);
  expect(complete).toBe(true);
  expect(read.map(({ total }) => total.toNumber())).toEqual(published.milestones.map(({ total }) => total));
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
    Array.from({ length: 3 }, () => "number-as-text warning"),
  );
});

test("amounts in thousands say so, or are asked", () => {
  const amount = (euros: number) => euros / 1000;
  const said = only([milestones({ amount, above: [["Bedragen x € 1.000"]] })]);
  expect([isSettled(said), said.scale]).toEqual([true, "1000"]);
  const unsaid = only([milestones({ amount })]);
  expect([isSettled(unsaid), unsaid.scale]).toEqual([false, "1000"]);
});

test("a heading on two lines, under a merged title", () => {
  const rows = milestones({ headers: ["IZA", "SPUK"] });
  const [header = [], ...data] = rows.values;
  const lines: TestCell[][] = [
    ["Mijlpalen", null, null, null, null, null, null],
    [...header.slice(0, 4), "Totaalbedrag", "Betaling", "Betaling"],
    [null, null, null, null, "in euro", "IZA", "SPUK"],
    ...data.map((row) => [...row]),
  ];
  const table = only([grid("KPI's", lines)]);
  expect(isSettled(table)).toBe(true);
  expect(table.columns).toMatchObject({ name: "A4:A50", total: "E4:E50", iza: "F4:F50", spuk: "G4:G50" });
});

test("a part of the milestones is no whole table", () => {
  const rows = milestones();
  const part = <T>(matrix: readonly (readonly T[])[]) => matrix.slice(0, 20);
  const { values, formulas, numberFormats, kinds } = rows;
  const table = only([
    {
      ...rows,
      values: part(values),
      formulas: part(formulas),
      numberFormats: part(numberFormats),
      kinds: part(kinds),
    },
  ]);
  expect(isSettled(table)).toBe(false);
  expect(table.why).toContain("het plan heeft er 47");
});

describe("a table that someone confirmed", () => {
  const headers = ["DNR.000041 - Betaling", "DNR.000514 - Betaling"];
  const found = only([milestones({ headers })]);
  const confirmed = { ...found, confirmed: true as const };

  test("moves along with its headings, and takes in the rows that came", () => {
    const moved = only([{ ...milestones({ headers }), top: 5, left: 2 }], [confirmed]);
    expect([moved.confirmed, moved.columns["iza"], moved.columns["name"]]).toEqual([true, "H7:H53", "C7:C53"]);
  });

  test("is asked again once a heading is gone", () => {
    const renamed = only([milestones({ headers: ["DNR.000041 - Betaling", "DNR.000600 - Betaling"] })], [confirmed]);
    expect([renamed.confirmed, isSettled(renamed)]).toEqual([undefined, false]);
  });

  test("is read in the columns that a user points at", () => {
    const grids = [milestones({ headers })];
    const { table } = correctTable(grids, twente, "milestones", found, {
      iza: { sheet: "KPI's", address: "G2" },
      spuk: { sheet: "KPI's", address: "F9" },
    });
    expect(table).toMatchObject({ confirmed: true, columns: { iza: "G2:G48", spuk: "F2:F48" } });
    expect(table && only(grids, [table])).toMatchObject({ confirmed: true, columns: { iza: "G2:G48" } });
  });

  test("is not read where one column would be two things", () => {
    const { problem } = correctTable([milestones({ headers })], twente, "milestones", found, {
      iza: { sheet: "KPI's", address: "G2" },
    });
    expect(problem).toContain("Eén kolom");
  });
});

describe("municipalities", () => {
  test("are known with 'gemeente' before their name, as text and with a dot for thousands", () => {
    const rows = published.municipalities.rows.map(({ name, inhabitants }) => [`gem.  ${name}`, dutch(inhabitants)]);
    const sheet = grid("Gemeenten", [["Gemeente", "Inwoners"], ...rows]);
    const table = only([sheet]);
    expect(isSettled(table)).toBe(true);
    const read = readMunicipalities(twente, table, sheet);
    expect(read.municipalities.map(({ code, inhabitants }) => [code, inhabitants.toNumber()])).toEqual(
      published.municipalities.rows.map(({ code, inhabitants }) => [code, inhabitants]),
    );
    expect(read.findings.map(({ code }) => code)).toEqual(["number-as-text"]);
  });

  test("end at a sum, whatever it is called", () => {
    const whole = published.municipalities.computedTotal;
    expect(only([municipalities(["Alle deelnemers", whole], ["Nederland", 18_000_000])]).address).toBe("A2:B15");
  });

  test("of two counts, the one on the day of the agreement; of two that do not say, neither", () => {
    const two = (first: string, second: string) =>
      only([
        grid("G", [["Gemeente", first, second], ...PEOPLE.map(([name, people]) => [name, 1000, people] as TestCell[])]),
      ]);
    const dated = two("Inwoners 1-1-2024", "Inwoners 1-1-2025");
    expect([isSettled(dated), dated.columns["inhabitants"]]).toEqual([true, "C2:C15"]);
    expect(isSettled(two("Inwoners laag", "Inwoners hoog"))).toBe(false);
  });

  test("of another region are asked", () => {
    const others = grid("G", [
      ["Gemeente", "Inwoners"],
      ["Zwolle", 133_000],
      ["Kampen", 56_000],
    ]);
    expect(isSettled(only([others]))).toBe(false);
  });
});
