import { twente } from "../../src/plans";
import { connectCells } from "../../src/workbook/connect/connect";
import { workedOutFrom } from "../../src/workbook/figures/worked-out-from";
import type { Link } from "../../src/workbook/links/link";
import { NOTHING_SETTLED } from "../../src/workbook/links/settlement";
import { SHEETS } from "../../src/workbook/sheets/sheet-names";
import { exampleGrids, formula, grid, withCell } from "./support/grids";
import { openExample, type Workbench } from "./support/workbench";

const link = (id: string, sheet: string, address: string, cells?: readonly string[]): Link => ({
  ...{ input: id, sheet, address, scale: "1", certainty: 1, why: "" },
  ...(cells && { cells }),
});

describe("which linked cells a linked cell is worked out from", () => {
  const price = link("price", "Invoer", "B1");
  const volume = link("volume", "Invoer", "B2");
  const sheets = (written: string, between = 0) => [
    grid("Invoer", [
      ["Prijs", 3],
      ["Aantal", 5],
      ["Samen", between === 0 ? formula("=B1*B2", 15) : between],
    ]),
    grid("Kosten", [["Kosten", formula(written, 15)]]),
  ];
  const names = new Map([
    ["prijs", "=Invoer!$B$1"],
    ["tarief", "=Prijs"],
  ]);
  const from = (written: string) => {
    const grids = sheets(written);
    const links = [price, volume, link("cost", "Kosten", "B1")];
    return workedOutFrom(links, new Map(grids.map((each) => [each.name, each])), names)
      .get("cost")?.[0]
      ?.map(({ input: id }) => id)
      .sort();
  };

  // By hand: what each formula reads in Excel.
  test.each([
    ["=Invoer!B1*2", ["price"]],
    ["=$A$1&Invoer!$B$2", ["volume"]],
    ["='Invoer'!B3", ["price", "volume"]],
    ["=SUM(Invoer!B1:B3)", ["price", "volume"]],
    ["=SUM(Invoer!B:B)", ["price", "volume"]],
    ["=SUM(Invoer!2:2)", ["volume"]],
    ["=IFERROR(Prijs,0)", ["price"]],
    ["=Tarief*1,5", ["price"]],
    ['=IF(A1="Invoer!B1",1,2)', []],
    ["=B1", []],
    ["=Invoer!B10", []],
    ["=LOG10(Invoer!A1)", []],
  ])("%s", (written, expected) => {
    expect(from(written)).toEqual(expected);
  });

  test("of a year it is the cell of that year; cells that read each other end", () => {
    const own = grid("Blad", [
      [1, 2],
      [formula("=A1*2", 2), formula("=B1*2", 4)],
      [formula("=B3", 0), formula("=A3", 0)],
    ]);
    const all = workedOutFrom(
      [link("a", "Blad", "A1:B1", ["A1", "B1"]), link("b", "Blad", "A2:B2", ["A2", "B2"]), link("c", "Blad", "A3")],
      new Map([["Blad", own]]),
      new Map(),
    );
    expect(all.get("b")).toEqual([[{ input: "a", index: 0 }], [{ input: "a", index: 1 }]]);
    expect(all.get("c")).toEqual([[]]);
  });

  // By hand: p reads q and the price, q reads p; our sheet must not become a circle, and both hang on the price.
  test("of cells that read each other both have what the circle reads, and not each other", () => {
    const own = grid("Blad", [[7], [formula("=A3+A1", 0)], [formula("=A2/2", 0)]]);
    const all = workedOutFrom(
      [link("price", "Blad", "A1"), link("p", "Blad", "A2"), link("q", "Blad", "A3")],
      new Map([["Blad", own]]),
      new Map(),
    );
    expect([all.get("p"), all.get("q")]).toEqual([[[{ input: "price", index: 0 }]], [[{ input: "price", index: 0 }]]]);
  });
});

/** Costs of talks follow from the share of people who have one; the workbook's own formula gives nil when it is empty. */
const SHARE = { sheet: "Input VG", address: "C7" };
const FOLLOWERS = ["cost.2.participation-zvw", "cost.2.participation-sd"];

describe("a cost that the workbook works out from an empty cell", () => {
  test("is unknown, and so is every total that it is part of; the finding names the empty cell once", async () => {
    const example = await exampleGrids();
    const emptied = withCell(example, SHARE.sheet, SHARE.address, null);
    const { figures, readingFindings } = connectCells(twente, emptied);
    for (const id of FOLLOWERS) expect(figures.inputs.get(id)).toEqual([null, null, null, null, null]);
    // What does not hang on it keeps its figure.
    expect(figures.inputs.get("cost.2.project-lead")).toEqual(
      connectCells(twente, example).figures.inputs.get("cost.2.project-lead"),
    );
    // One fault is told once.
    const told = readingFindings.filter(({ place }) => place?.sheet === SHARE.sheet && place.address === SHARE.address);
    expect(told).toMatchObject([{ code: "empty-input", place: SHARE, each: FOLLOWERS }]);
    expect(told[0]?.message).toContain("(zoals in Kosten!D27): die zijn daarom onbekend.");
  });

  test("is unknown as well where its value was typed in the pane instead: the workbook still reads the empty cell", async () => {
    const emptied = withCell(await exampleGrids(), SHARE.sheet, SHARE.address, null);
    const id = connectCells(twente, emptied).links.find(
      ({ sheet, address }) => sheet === SHARE.sheet && address === SHARE.address,
    )?.input;
    if (id === undefined) throw new Error("nothing is linked there");
    const settled = { ...NOTHING_SETTLED, typed: { [id]: ["0.0172"] } };
    const { figures, readingFindings } = connectCells(twente, emptied, [], settled);
    expect(readingFindings.filter(({ code }) => code === "follows-unusable")).toMatchObject([{ place: SHARE }]);
    expect(figures.inputs.get(id)?.[0]?.toString()).toBe("0.0172");
    for (const follower of FOLLOWERS) expect(figures.inputs.get(follower)?.[0]).toBeNull();
  });
});

describe("on the sheets", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openExample();
    await bench.session.recalculate();
  }, 60_000);
  afterAll(() => bench.close());

  /** The figures of an input on our sheet, by its label. */
  const used = (label: string): readonly unknown[] => {
    const { engine } = bench.office;
    const id = engine.sheets().find(({ name }) => name === SHEETS.businessCase)?.id ?? "";
    const cells = engine.read(id, { row: 0, column: 0, rows: 250, columns: 8 });
    const last = cells.filter(([first]) => first?.value === label).at(-1);
    return last?.slice(2, 7).map(({ value }) => value) ?? [];
  };

  test("what hangs on a cell that was emptied since is #N/A, without anything written anew; and back when it is filled", async () => {
    const label = twente.inputs.find(({ id }) => id === FOLLOWERS[1])?.label ?? "";
    const before = used(label);
    expect(before.every((value) => typeof value === "number")).toBe(true);
    const was = bench.value(SHARE.sheet, SHARE.address);
    await bench.type(SHARE.sheet, SHARE.address, "");
    expect(used(label)).toEqual(["#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]);
    await bench.type(SHARE.sheet, SHARE.address, was);
    expect(used(label)).toEqual(before);
  });
});
