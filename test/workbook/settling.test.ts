import { Decimal } from "../../src/model/money/decimal";
import { twente } from "../../src/plans";
import { parseAddress } from "../../src/workbook/cells/address";
import { isTurnName } from "../../src/workbook/store/turn";
import { openExample, openWorkbook, picture, sheetId, type Workbench } from "./support/workbench";

/** What a user settles, over the real host: kept in the file, followed by Excel itself, and taken back. */

const INPUT = "Algemene input";

let bench: Workbench;

beforeEach(async () => {
  bench = await openExample();
  await bench.session.connect();
});

afterEach(() => bench.close());

const linkOf = (input: string) => bench.session.state().connection?.links.find((link) => link.input === input);
const placeOf = (input: string) => {
  const link = linkOf(input);
  return link && `${link.sheet}!${link.address}`;
};
const figure = (input: string) =>
  bench.session
    .state()
    .connection?.figures.inputs.get(input)
    ?.map((value) => value?.toFixed());
const missing = () => bench.session.state().connection?.missing.map(({ input }) => input);
const engine = () => bench.office.engine;
const names = () =>
  engine()
    .names()
    // Which write came last is no place.
    .filter(({ name }) => name.startsWith("_mgn.") && !isTurnName(name));

async function select(sheet: string, address: string): Promise<void> {
  const id = sheetId(engine(), sheet);
  engine().activate(id);
  engine().select(id, parseAddress(address));
  await bench.office.settled();
}

/** Saves, closes and opens the workbook, with the add-in started anew. */
async function reopen(): Promise<void> {
  const file = await bench.office.save();
  bench.close();
  bench = await openWorkbook(file);
  await bench.session.resume();
}

describe("remembering", () => {
  test("each settled link has a hidden name, also in the file", async () => {
    const settled = bench.session.state().connection?.links.length ?? 0;
    expect(names()).toHaveLength(settled);
    expect(names().every(({ hidden }) => hidden === true)).toBe(true);
    const before = names();
    await reopen();
    expect(names()).toEqual(before);
  });

  test("links follow inserted rows and columns, a tab with another name and cells that were cut and pasted", async () => {
    const before = new Map(bench.session.state().connection?.links.map(({ input, values }) => [input, values]));
    const id = sheetId(engine(), INPUT);
    const [sheet, cell] = placeOf("inflow")?.split("!") ?? [];
    expect(sheet).toBe(INPUT);
    engine().insertRows(id, 3, 2);
    engine().insertColumns(sheetId(engine(), "Input VG"), 4, 1);
    engine().renameSheet(id, "Onze 'eigen' cijfers");
    await reopen();
    const { row } = parseAddress(cell ?? "");
    expect(placeOf("inflow")).toBe(`Onze 'eigen' cijfers!B${row + 3}`);
    expect(linkOf("adoption")).toMatchObject({ sheet: "Input VG", cells: ["D12", "F12", "G12", "H12", "I12"] });
    for (const [input, values] of before) expect([input, linkOf(input)?.values]).toEqual([input, values]);
    const moved = bench.session.state().moved.find(({ input }) => input === "inflow");
    expect(moved).toMatchObject({ from: { address: cell }, to: { address: `B${row + 3}` } });
    await bench.session.connect();
    await bench.session.connect();
    expect(bench.session.state().moved).toEqual([]);
  });

  test("a confirmed cell stays the input's own wherever it is moved, without a label that says so", async () => {
    await bench.type(INPUT, "F30", "Iets van ons");
    await bench.type(INPUT, "G30", 9000);
    await select(INPUT, "G30");
    await bench.session.pointAt("inflow");
    expect(bench.session.state().problem).toBeNull();
    expect([placeOf("inflow"), figure("inflow")]).toEqual([`${INPUT}!G30`, ["9000"]]);
    await engine().moveRange(sheetId(engine(), INPUT), parseAddress("F30:G30"), { row: 44, column: 2 });
    await reopen();
    expect([placeOf("inflow"), figure("inflow")]).toEqual([`${INPUT}!D45`, ["9000"]]);
    expect(linkOf("inflow")).toMatchObject({ confirmed: true, corrected: true, doubtful: false });
  });

  test("a cell that is gone is told, and the input asked for again", async () => {
    const [sheet = "", cell = ""] = placeOf("inflow")?.split("!") ?? [];
    engine().deleteRows(sheetId(engine(), sheet), parseAddress(cell).row, 1);
    await reopen();
    expect(bench.session.state().moved).toContainEqual({ input: "inflow", from: { sheet, address: cell }, to: null });
    expect(linkOf("inflow")?.doubtful ?? true).toBe(true);
  });

  test("a cell of which the user said what it is, is asked about again once another text stands beside it", async () => {
    await bench.type(INPUT, "F30", "Iets van ons");
    await bench.type(INPUT, "G30", 9000);
    await select(INPUT, "G30");
    await bench.session.pointAt("inflow");
    await bench.type(INPUT, "F30", "Aantal medewerkers");
    await bench.session.recalculate();
    expect(linkOf("inflow")).toMatchObject({ doubtful: true, address: "G30" });
    expect(linkOf("inflow")?.why).toContain('"Aantal medewerkers" in plaats van "Iets van ons"');
  });

  test("names of others are left alone", async () => {
    engine().setName({ name: "Inwoners", formula: "=Gemeenten!$B$6" });
    engine().setName({ name: "verborgen", formula: "=Gemeenten!$B$7", hidden: true });
    await bench.session.leaveOut("inflow");
    await bench.session.undo();
    await reopen();
    expect(engine().names()).toEqual(
      expect.arrayContaining([
        { name: "Inwoners", formula: "=Gemeenten!$B$6" },
        { name: "verborgen", formula: "=Gemeenten!$B$7", hidden: true },
      ]),
    );
  });
});

describe("settling", () => {
  test("a cell that is rejected is not proposed again, until someone asks", async () => {
    const before = placeOf("inflow");
    await bench.session.reject("inflow");
    expect(placeOf("inflow")).not.toBe(before);
    const [sheet = "", cell = ""] = before?.split("!") ?? [];
    engine().insertRows(sheetId(engine(), sheet), 2, 1);
    await reopen();
    const moved = `${sheet}!B${parseAddress(cell).row + 2}`;
    expect(placeOf("inflow")).not.toBe(moved);
    await bench.session.askAgain("inflow");
    expect(placeOf("inflow")).toBe(moved);
  });

  test("a typed value counts at once, stands on the sheet as a constant, and comes back from the file", async () => {
    await bench.session.typeInput("inflow", [new Decimal("11000")]);
    expect(figure("inflow")).toEqual(["11000"]);
    expect(linkOf("inflow")).toBeUndefined();
    await bench.session.recalculate();
    const sheet = engine().read(sheetId(engine(), "MGN Businesscase"), { row: 0, column: 0, rows: 250, columns: 14 });
    const line = sheet.find((cells) => cells.some(({ value }) => value === "ingetypt op Koppelen"));
    expect(line?.slice(2, 7).map(({ value, formula }) => formula ?? value)).toEqual([
      11000, 11000, 11000, 11000, 11000,
    ]);
    await reopen();
    expect(figure("inflow")).toEqual(["11000"]);
    expect(bench.session.state().connection?.typed.map(({ input }) => input)).toEqual(["inflow"]);
    expect(missing()).toEqual([]);
  });

  test("an input that is left out is no finding any more; what hangs on it is unknown", async () => {
    await bench.session.leaveOut("wait-value-zvw");
    const { connection, result } = bench.session.state();
    expect(connection?.leftOut.map(({ input }) => input)).toEqual(["wait-value-zvw"]);
    expect(missing()).toEqual([]);
    expect(connection?.readingFindings.filter(({ code }) => code === "input-missing")).toEqual([]);
    expect(result?.totals.impact.total).toBeNull();
    expect(result?.totals.cost.total).not.toBeNull();
  });

  test.each([
    ["two cells for one number", "B7:B8", "shape-does-not-fit"],
    ["a block", "B7:C9", "shape-does-not-fit"],
    ["a text", "A10", "no-number-there"],
    ["an empty cell", "Z99", "no-number-there"],
  ])("%s is refused, and nothing changes", async (_, address, code) => {
    const before = placeOf("inflow");
    await select(INPUT, address);
    await bench.session.pointAt("inflow");
    expect(bench.session.state().problem?.code).toBe(code);
    expect(placeOf("inflow")).toBe(before);
    expect(bench.session.state().history).toEqual([]);
  });

  test("a cell that someone vouched for is not taken away from its input", async () => {
    await bench.session.confirm("inflation");
    const [, cell = ""] = placeOf("inflation")?.split("!") ?? [];
    await select(INPUT, cell);
    await bench.session.pointAt("price-level");
    expect(bench.session.state().problem).toMatchObject({ code: "cell-in-use" });
  });

  test("one cell holds for every year, and a column as well as a row", async () => {
    await bench.type(INPUT, "J40", 0.5);
    await select(INPUT, "J40");
    await bench.session.pointAt("adoption");
    expect(figure("adoption")).toEqual(["0.5"]);
    for (const [index] of twente.years.entries()) await bench.type(INPUT, `K${40 + index}`, (index + 1) / 8);
    await select(INPUT, "K40:K44");
    await bench.session.pointAt("adoption");
    expect(figure("adoption")).toEqual(["0.125", "0.25", "0.375", "0.5", "0.625"]);
  });

  test("percentages typed as numbers are understood, and the unit can be corrected", async () => {
    await bench.type(INPUT, "J40", 2.8);
    await select(INPUT, "J40");
    await bench.session.pointAt("inflation");
    expect([linkOf("inflation")?.scale, figure("inflation")]).toEqual(["0.01", ["0.028"]]);
    await bench.type(INPUT, "J40", 0.03);
    await bench.session.setScale("inflation", "0.01");
    expect(figure("inflation")).toEqual(["0.0003"]);
    await bench.session.setScale("inflation", "1");
    expect(figure("inflation")).toEqual(["0.03"]);
  });

  test("a value outside its bounds is refused", async () => {
    await bench.session.typeInput("inflation", [new Decimal(28)]);
    expect(bench.session.state().problem?.code).toBe("value-does-not-fit");
    expect(bench.session.state().connection?.typed).toEqual([]);
  });
});

test("everything that was settled is taken back, one by one, to the links and names as they were", async () => {
  const bare = () => bench.session.state().connection?.links.map((link) => ({ ...link, runnerUp: undefined }));
  const before = { links: bare(), names: names(), picture: picture(bench) };
  await bench.session.reject("inflow");
  await bench.session.typeInput("inflow", [new Decimal(11000)]);
  await bench.session.leaveOut("wait-value-zvw");
  await bench.session.confirm("inflation");
  await bench.session.setScale("price-multi", "1000");
  expect(bench.session.state().history.map(({ what }) => what)).toEqual([
    "Eenheid gewijzigd",
    "Cel bevestigd",
    "Invoer weggelaten",
    "Waarde ingetypt",
    "Cel afgewezen",
  ]);
  for (let step = 0; step < 5; step += 1) await bench.session.undo();
  expect(bench.session.state().problem).toBeNull();
  expect(bare()).toEqual(before.links);
  expect(new Set(names().map(({ name, formula }) => name + formula))).toEqual(
    new Set(before.names.map(({ name, formula }) => name + formula)),
  );
  expect(picture(bench)).toEqual(before.picture);
});

describe("an own plan", () => {
  test("starts from a region with the workbook's municipalities, and comes back from the file", async () => {
    const draft = await bench.session.draftPlan("ijssel-vecht", "Ons eigen plan");
    expect(draft).toMatchObject({ id: "eigen-plan", name: "Ons eigen plan" });
    expect(draft?.municipalities).toEqual(twente.municipalities);
    expect(await bench.session.adoptPlan(JSON.parse(JSON.stringify(draft)))).toEqual([]);
    expect(bench.session.state().planChoice?.plan.name).toBe("Ons eigen plan");
    await reopen();
    expect(bench.session.state().planChoice?.plan.name).toBe("Ons eigen plan");
    expect(bench.session.state().connection?.plan.id).toBe("eigen-plan");
  });

  test("what is wrong with it is told in sentences that say where, and nothing changes", async () => {
    const draft = await bench.session.draftPlan("twente", "Ons plan");
    const faulty = { ...draft, years: "2025", inputs: [{ id: 3 }] };
    const faults = await bench.session.adoptPlan(faulty);
    expect(faults).toContainEqual(expect.stringMatching(/^Years: hier hoort een lijst/));
    expect(faults).toContainEqual(expect.stringMatching(/^Inputs\[0\]\.id: hier hoort tekst/));
    expect(await bench.session.adoptPlan({ ...draft, id: "twente" })).toHaveLength(1);
    expect(await bench.session.adoptPlan("{}")).toHaveLength(1);
    expect(bench.session.state().planChoice?.plan.id).toBe("twente");
    expect(bench.session.state().history).toEqual([]);
  });
});

test("a series without all years of the plan cannot be confirmed; the pane says what to do", async () => {
  const { sheet = "", address = "" } = linkOf("adoption") ?? {};
  const { row, column, columns } = parseAddress(address);
  const header = Array.from({ length: row }, (_, up) => row - 1 - up).find(
    (above) =>
      engine().read(sheetId(engine(), sheet), { row: above, column, rows: 1, columns: 1 })[0]?.[0]?.value === 2025,
  );
  const last = { row: header ?? 0, column: column + columns - 1, rows: 1, columns: 1 };
  engine().write(sheetId(engine(), sheet), last, [["later"]]);
  await bench.office.settled();
  await bench.session.connect();
  expect(linkOf("adoption")?.doubtful).toBe(true);
  await bench.session.askAgain("adoption");
  await bench.session.confirm("adoption");
  expect(bench.session.state().problem).toMatchObject({ code: "years-missing" });
  expect(linkOf("adoption")?.doubtful).toBe(true);
});
