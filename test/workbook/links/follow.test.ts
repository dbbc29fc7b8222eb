import { follow, followHistory, placeOfName } from "../../../src/workbook/links/follow";
import type { Link } from "../../../src/workbook/links/link";
import { NOTHING_SETTLED } from "../../../src/workbook/links/settlement";
import type { TableLink } from "../../../src/workbook/links/table-link";

// By hand: what a hidden name comes to stand for after a user inserted, moved, renamed or deleted, as Excel writes it.
const LINK: Link = { input: "price", sheet: "Invoer", address: "B4", scale: "1", certainty: 0.9, why: "label" };
const YEARS: Link = { ...LINK, input: "talks", address: "C9:E9" };
const TABLE: TableLink = {
  table: "milestones",
  sheet: "Mijlpalen",
  address: "A4:C9",
  columns: {},
  totals: {},
  certainty: 0.5,
  why: "headers",
};

function followed(links: readonly Link[], names: Readonly<Record<string, string>>, sheets = ["Invoer", "Blad, 'één'"]) {
  const hidden = Object.entries(names).map(([name, formula]) => ({ name, formula }));
  return follow({ links, tables: [], settlement: NOTHING_SETTLED }, hidden, sheets);
}

describe("a link goes where its name goes", () => {
  test("whatever the case of the name, and it says from where to where", () => {
    expect(followed([LINK], { "_MGN.PRICE": "=Invoer!$B$7" })).toMatchObject({
      links: [{ ...LINK, address: "B7" }],
      changes: [{ input: "price", from: { sheet: "Invoer", address: "B4" }, to: { sheet: "Invoer", address: "B7" } }],
    });
  });

  test("to a sheet with a comma and quotes in its name", () => {
    const { links, changes } = followed([LINK], { "_mgn.price": "='Blad, ''één'''!$B$4" });
    expect(links).toEqual([{ ...LINK, sheet: "Blad, 'één'" }]);
    expect(changes).toHaveLength(1);
  });

  test("cell by cell, where a column came in between", () => {
    const { links } = followed([YEARS], { "_mgn.talks": "=Invoer!$C$9, Invoer!$E$9,Invoer!$F$9" });
    expect(links).toEqual([{ ...YEARS, address: "C9:F9", cells: ["C9", "E9", "F9"] }]);
  });

  test("and its cells are a range again when they lie side by side again", () => {
    const apart = { ...YEARS, address: "C9:F9", cells: ["C9", "E9", "F9"] };
    const { links, changes } = followed([apart], { "_mgn.talks": "=Invoer!$C$9,Invoer!$D$9,Invoer!$E$9" });
    expect(links).toEqual([YEARS]);
    expect(changes).toHaveLength(1);
  });

  test("one that stayed where it was is no change", () => {
    expect(followed([YEARS], { "_mgn.talks": "=Invoer!$C$9,Invoer!$D$9,Invoer!$E$9" })).toMatchObject({
      links: [YEARS],
      changes: [],
    });
  });
});

describe("a link without its name", () => {
  test("stands where it stood, and says that it has none; with one again it says so no more", () => {
    const { links, changes } = followed([LINK], {});
    expect(links).toEqual([{ ...LINK, unnamed: true }]);
    expect(changes).toEqual([]);
    expect(followed(links, { "_mgn.price": "=Invoer!$B$4" }).links).toEqual([LINK]);
  });

  test.each([
    ["its cell was deleted", LINK, "=Invoer!#REF!"],
    ["one of its cells was deleted", YEARS, "=Invoer!$C$9,Invoer!#REF!,Invoer!$E$9"],
    ["it stands for fewer cells", YEARS, "=Invoer!$C$9,Invoer!$D$9"],
    ["its cells stand on two sheets", YEARS, "=Invoer!$C$9,Invoer!$D$9,'Blad, ''één'''!$E$9"],
    ["its sheet is gone", LINK, "=Weg!$B$4"],
  ])("%s: kept where it was, without a place", (_, link, formula) => {
    const { links, changes } = followed([link], { [`_mgn.${link.input}`]: formula });
    expect(links).toEqual([{ ...link, unnamed: true }]);
    expect(changes).toEqual([{ input: link.input, from: { sheet: "Invoer", address: link.address }, to: null }]);
  });

  test("that its cells are gone is told once", () => {
    const { links, changes } = followed([{ ...LINK, unnamed: true }], { "_mgn.price": "=Invoer!#REF!" });
    expect(links).toEqual([{ ...LINK, unnamed: true }]);
    expect(changes).toEqual([]);
  });

  test("what was only proposed is looked for again, unless someone confirmed it", () => {
    const proposed = { ...LINK, certainty: 0.79 };
    const gone = { "_mgn.price": "=Invoer!#REF!" };
    expect(followed([proposed], gone)).toMatchObject({ links: [], changes: [] });
    expect(followed([{ ...proposed, confirmed: true }], gone).links).toHaveLength(1);
  });
});

test("rejected places go with their own names; one that was deleted is forgotten", () => {
  const at = (address: string) => ({ sheet: "Invoer", address });
  const settlement = { ...NOTHING_SETTLED, rejected: { "wait-weeks": [at("B1"), at("B2"), at("B3")] } };
  const names = [
    { name: "_mgn._not.wait_weeks.1", formula: "=Invoer!$B$8" },
    { name: "_mgn._NOT.wait_weeks.2", formula: "=Invoer!#REF!" },
  ];
  const { rejected } = follow({ links: [], tables: [], settlement }, names, ["Invoer"]).settlement;
  expect(rejected).toEqual({ "wait-weeks": [at("B8"), at("B3")] });
});

test.each([
  ["to the sheet where its name is", "='Nieuwe mijlpalen'!$A$4:$C$9", "Nieuwe mijlpalen"],
  ["to one with quotes in its name", "='Wim''s blad'!$A$4", "Wim's blad"],
  ["to one that needs none", "=KPI!$A$4:$C$9", "KPI"],
  ["nowhere, where that sheet is not there", "=Weg!$A$4", "Mijlpalen"],
  ["nowhere, where someone made a formula of the name", "=IF(1,1=KPI!$A$4)", "Mijlpalen"],
  ["nowhere, where the name stands for nothing", "=#REF!", "Mijlpalen"],
])("a table goes %s", (_, formula, sheet) => {
  const sheets = ["Mijlpalen", "Nieuwe mijlpalen", "Wim's blad", "KPI"];
  const names = [{ name: "_MGN._milestones", formula }];
  const { tables } = follow({ links: [], tables: [TABLE], settlement: NOTHING_SETTLED }, names, sheets);
  expect(tables).toEqual([{ ...TABLE, sheet }]);
});

test("a table without a name stays", () => {
  const { tables } = follow({ links: [], tables: [TABLE], settlement: NOTHING_SETTLED }, [], ["Mijlpalen"]);
  expect(tables).toEqual([TABLE]);
});

test("cells that a write changed go with their names; whose name stands for no cell is gone", () => {
  const cell = (name: string | undefined, address: string) => ({
    ...(name === undefined ? {} : { name }),
    ...{ sheet: "Invoer", address, content: 3000 },
  });
  const names = [
    { name: "_MGN._undo.4.1", formula: "=Invoer!$C$9" },
    { name: "_mgn._undo.4.2", formula: "=Invoer!#REF!" },
    { name: "_mgn._undo.4.3", formula: "=Weg!$C$8" },
  ];
  const inputs = [1, 2, 3, 4].map((nr) => cell(`_mgn._undo.4.${nr}`, "C8"));
  const [write] = followHistory([{ id: 4, inputs: [...inputs, cell(undefined, "D8")] }], names, ["Invoer"]);
  expect(write).toEqual({
    id: 4,
    inputs: [
      cell("_mgn._undo.4.1", "C9"),
      { ...cell("_mgn._undo.4.2", "C8"), gone: true },
      { ...cell("_mgn._undo.4.3", "C8"), gone: true },
      { ...cell("_mgn._undo.4.4", "C8"), gone: true },
      cell(undefined, "D8"),
    ],
  });
});

test.each([
  ["=Invoer!$B$4", { sheet: "Invoer", address: "B4" }],
  ["=Invoer!B4", { sheet: "Invoer", address: "B4" }],
  ["=Invoer!$XFD$1048576", { sheet: "Invoer", address: "XFD1048576" }],
  ["='A, b'!$B$4,'A, b'!$B$5", { sheet: "A, b", address: "B4:B5" }],
  ["=Invoer!$B$4:$B$5", null],
  ["=Invoer!$ABCD$4", null],
  ["=Invoer!$B$4 x", null],
  ["=-'A, b'!$B$4", null],
  ["=", null],
])("the name %s", (formula, place) => expect(placeOfName(formula)).toEqual(place));
