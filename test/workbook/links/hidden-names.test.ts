import {
  namesOf,
  nameOfInput,
  nameOfUndone,
  ourNames,
  sameFormula,
  type Kept,
} from "../../../src/workbook/links/hidden-names";
import { CERTAIN, cellsOfLink, isSettled, placeOfCells, scalesOf, type Link } from "../../../src/workbook/links/link";
import { placesOfLinks } from "../../../src/workbook/links/places-of-links";
import { NOTHING_SETTLED, without } from "../../../src/workbook/links/settlement";
import { cellsOfField, needsTable, settledTable, type TableLink } from "../../../src/workbook/links/table-link";
import { centraalGelderland, twente } from "../../../src/plans";

// By hand; formulas as Excel takes them: sheets in quotes, a quote in a name doubled, each cell with its sheet.
const LINK: Link = { input: "wait-weeks", sheet: "Invoer", address: "B4", scale: "1", certainty: 0.9, why: "label" };
const PROPOSED: TableLink = {
  table: "milestones",
  sheet: "Mijlpalen",
  address: "A4:C9",
  columns: { nr: "A4:A9" },
  totals: {},
  certainty: 0.9,
  why: "headers",
};
const TABLE: TableLink = { ...PROPOSED, confirmed: true };
const NOTHING: Kept = { links: [], tables: [], settlement: NOTHING_SETTLED, history: [] };
const cell = { sheet: "Invoer", address: "C8", content: 3000 };

test("each input has a name of its own that Excel takes", () => {
  expect(nameOfInput("wait-weeks")).toBe("_mgn.wait_weeks");
  expect(nameOfInput("cost.één 2/3")).toBe("_mgn.cost.één_2_3");
  expect(nameOfUndone(4, 0)).toBe("_mgn._undo.4.1");
});

test("of the names of a workbook those are ours that begin as ours do", () => {
  const items = ["_MGN.price", "_mgn._table", "mgn.price", "x_mgn.price", "_mgnprice"].map((name) => ({
    name,
    formula: "=Invoer!$B$4",
  }));
  const names = ourNames({ items } as unknown as Excel.NamedItemCollection);
  expect(names).toEqual([
    { name: "_MGN.price", formula: "=Invoer!$B$4" },
    { name: "_mgn._table", formula: "=Invoer!$B$4" },
  ]);
});

test("a link that may be used keeps its cells by name, each by itself", () => {
  const named = (link: Partial<Link>) => namesOf({ ...NOTHING, links: [{ ...LINK, ...link }] });
  expect(named({})).toEqual([{ name: "_mgn.wait_weeks", formula: "='Invoer'!$B$4" }]);
  expect(named({ sheet: "Wim's blad", address: "B4:C4" })).toEqual([
    { name: "_mgn.wait_weeks", formula: "='Wim''s blad'!$B$4,'Wim''s blad'!$C$4" },
  ]);
  expect(named({ certainty: CERTAIN })).toHaveLength(1);
  expect(named({ certainty: 0.79 })).toEqual([]);
  expect(named({ certainty: 0.79, confirmed: true })).toHaveLength(1);
  expect(named({ unnamed: true })).toEqual([]);
});

test("so do a confirmed table, rejected places, and cells that can be put back", () => {
  const rejected = {
    "wait-weeks": [
      { sheet: "Invoer", address: "B5" },
      { sheet: "Invoer", address: "C6:D6" },
    ],
  };
  const inputs = [{ ...cell, name: "_mgn._undo.4.1" }, cell, { ...cell, name: "_mgn._undo.4.3", gone: true as const }];
  expect(
    namesOf({
      links: [],
      tables: [TABLE, { ...PROPOSED, table: "municipalities" }],
      settlement: { ...NOTHING_SETTLED, rejected },
      history: [{ inputs }],
    }),
  ).toEqual([
    { name: "_mgn._milestones", formula: "='Mijlpalen'!$A$4:$C$9" },
    { name: "_mgn._not.wait_weeks.1", formula: "='Invoer'!$B$5" },
    { name: "_mgn._not.wait_weeks.2", formula: "='Invoer'!$C$6:$D$6" },
    { name: "_mgn._undo.4.1", formula: "='Invoer'!$C$8" },
  ]);
});

test.each([
  ["=Invoer!$B$4", "='Invoer'!$B$4", true],
  ["=Invoer!$B$4,Invoer!$C$4", "='Invoer'!$B$4,  Invoer!$C$4", true],
  ["=Invoer!$B$4", "=Invoer!$B$5", false],
  ["=Invoer!$B$4", "=Invoer2!$B$4", false],
  ["='Wim''s blad'!$B$4", "='Wim''s blad'!$B$4", true],
])("%s and %s mean the same: %s", (a, b, same) => expect(sameFormula(a, b)).toBe(same));

test("a link may be used when it is certain or confirmed", () => {
  expect([{ certainty: 0.8 }, { certainty: 0.79 }, { certainty: 0, confirmed: true as const }].map(isSettled)).toEqual([
    true,
    false,
    true,
  ]);
});

test("cells are kept as a range where it reads in their order, and one by one elsewhere", () => {
  expect(placeOfCells(["C9", "D9"])).toEqual({ address: "C9:D9" });
  expect(placeOfCells(["D9", "C9"])).toEqual({ address: "C9:D9", cells: ["D9", "C9"] });
  expect(cellsOfLink({ address: "C9:D9" })).toEqual(["C9", "D9"]);
  expect(cellsOfLink({ address: "C9:D9", cells: ["D9", "C9"] })).toEqual(["D9", "C9"]);
});

test("shares may be typed as percentages, money in thousands and millions, all else as it is", () => {
  expect(scalesOf("share")).toEqual(["1", "0.01"]);
  expect(scalesOf("eur")).toEqual(["1", "1000", "1000000"]);
  expect(scalesOf("people")).toEqual(["1"]);
});

test("a year's value stands in the cell of that year; of a single value in its one cell", () => {
  const placeOf = placesOfLinks([
    LINK,
    { ...LINK, input: "talks", address: "C9:D9" },
    { ...LINK, input: "price", certainty: 0.5 },
  ]);
  const at = (address: string) => ({ sheet: "Invoer", address });
  expect([placeOf("talks", 0), placeOf("talks", 1), placeOf("talks", 2)]).toEqual([at("C9"), at("D9"), null]);
  expect(placeOf("wait-weeks", 3)).toEqual(at("B4"));
  expect([placeOf("price", 0), placeOf("nothing", 0)]).toEqual([null, null]);
});

test("what was settled about an input is forgotten, and nothing else", () => {
  const settlement = {
    typed: { a: ["1"], b: ["2"] },
    leftOut: ["a", "b"],
    fromPlan: { a: "twente", b: "twente" },
    rejected: { a: [cell], b: [cell] },
    still: ["a"],
  };
  expect(without(settlement, "a")).toEqual({
    typed: { b: ["2"] },
    leftOut: ["b"],
    fromPlan: { b: "twente" },
    rejected: { b: [cell] },
    still: ["a"],
  });
  expect(NOTHING_SETTLED).toEqual({ typed: {}, leftOut: [], fromPlan: {}, rejected: {}, still: [] });
});

test("a table is used when it is of the kind that is asked, and certain enough", () => {
  const unconfirmed = { ...PROPOSED, certainty: 0.5 };
  expect(settledTable([unconfirmed, TABLE], "milestones")).toBe(TABLE);
  expect(settledTable([TABLE], "municipalities")).toBeUndefined();
  expect(settledTable([unconfirmed], "milestones")).toBeUndefined();
});

// Centraal Gelderland publishes no inhabitants and hangs no money on its milestones; Twente does both.
test("a plan needs the tables that it stands on", () => {
  expect([needsTable(twente, "municipalities"), needsTable(twente, "milestones")]).toEqual([true, true]);
  expect(needsTable(centraalGelderland, "milestones")).toBe(false);
  expect(needsTable({ ...twente, inhabitantsOn: null }, "municipalities")).toBe(false);
  expect(needsTable({ ...twente, inhabitantsOn: null }, "milestones")).toBe(true);
});

test("a field of a table has a cell for each row, one by one where they do not lie side by side", () => {
  const table = { ...TABLE, columns: { nr: "A4:A6", iza: "C4:C6" }, cells: { iza: ["C4", "C6"] } };
  expect(cellsOfField(table, "nr")).toEqual(["A4", "A5", "A6"]);
  expect(cellsOfField(table, "iza")).toEqual(["C4", "C6"]);
  expect(cellsOfField(table, "spuk")).toEqual([]);
});
