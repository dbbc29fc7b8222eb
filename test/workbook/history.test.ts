import { Decimal } from "../../src/model/money/decimal";
import { parseAddress } from "../../src/workbook/cells/address";
import type { CellValue } from "../../src/workbook/cells/grid";
import { LOG_SHEET } from "../../src/workbook/sheets/sheet-names";
import { dutchMoment } from "../../src/workbook/cells/dutch-moment";
import { roomText } from "../../src/workbook/store/undo-room";
import { NAMESPACE } from "../../src/workbook/store/store";
import { openSmall, runningClock, type SmallBench } from "../faults/support/small-bench";
import { sheetPictures } from "../faults/support/whole-workbook";
import { smallWorkbook } from "../support/small-workbook";
import { sheetId } from "./support/workbench";

// A real workbook in a real engine: seconds, and more on a busy machine.
jest.setTimeout(600_000);

let file: Uint8Array;
let bench: SmallBench;
beforeAll(async () => {
  file = await smallWorkbook();
});
beforeEach(async () => {
  bench = await openSmall(file, runningClock);
});
afterEach(() => bench.office.close());

/** Everything but the log, which tells of what was taken back as well. */
async function picture(): Promise<unknown> {
  await bench.office.settled();
  const untold = [LOG_SHEET, "the order of the sheets"];
  return Object.entries(sheetPictures(bench.office)).filter(([what]) => !untold.includes(what));
}

async function type(sheet: string, address: string, value: CellValue): Promise<void> {
  bench.office.engine.write(sheetId(bench.office.engine, sheet), parseAddress(address), [[value]]);
  await bench.office.settled();
}

function valueOf(sheet: string, address: string): unknown {
  return bench.office.engine.read(sheetId(bench.office.engine, sheet), parseAddress(address))[0]?.[0]?.value;
}

const price = (value: number) => bench.session.changeInputs(new Map([["price", [new Decimal(value)]]]));
const partSize = () =>
  [...bench.office.parts.customXml.values()].find((xml) => xml.includes(NAMESPACE))?.length ?? Infinity;

async function reopen(): Promise<void> {
  const saved = await bench.office.save();
  bench.office.close();
  bench = await openSmall(saved, runningClock);
  await bench.session.resume();
}

/** What stands in every cell: a file spells out looks that a new sheet merely has. */
function contents(): unknown {
  const { engine } = bench.office;
  return engine
    .sheets()
    .filter(({ name }) => name !== LOG_SHEET)
    .map(({ id, name }) => [name, engine.read(id, engine.usedRect(id, true) ?? parseAddress("A1"))]);
}

test("ten writes are taken back one by one, each to what was there, also after closing and reopening", async () => {
  const pictures: unknown[] = [];
  const write = async (act: () => Promise<unknown>) => {
    await bench.office.settled();
    pictures.push(contents());
    await act();
    expect(bench.session.state().problem).toBeNull();
  };
  await write(() => bench.session.recalculate());
  for (let round = 0; round < 3; round += 1) {
    await write(() => price(3100 + round));
    await write(() => bench.session.recalculate());
    await write(() => bench.session.freezeValues());
  }
  expect(bench.session.state().history.map(({ what }) => what)).toEqual([
    ...Array.from({ length: 3 }, () => ["Waarden vastzetten", "Herberekenen", "Invoer wijzigen"]).flat(),
    "Herberekenen",
  ]);
  // Three more sheets than before: the multi-year budget, the determination and the summary; and the split by formulas.
  expect(partSize()).toBeLessThan(180_000);
  await reopen();
  expect(bench.session.state().history).toHaveLength(10);
  for (const before of pictures.reverse()) {
    await bench.session.undo();
    expect(bench.session.state().problem).toBeNull();
    await bench.office.settled();
    expect(contents()).toEqual(before);
  }
  expect(bench.session.state()).toMatchObject({ canUndo: false, history: [] });
});

test("an eleventh write lets the oldest go, and says so before", async () => {
  await price(3001);
  for (let value = 3002; value <= 3010; value += 1) {
    expect(roomText(bench.session.state().room())).toEqual([]);
    await price(value);
  }
  const first = bench.session.state().history.at(-1);
  expect(bench.session.state().room()).toEqual({ losing: [first], keepsItself: true });
  expect(roomText(bench.session.state().room())).toEqual([
    `Daarna kan de oudste stap niet meer ongedaan worden gemaakt: Invoer wijzigen van ${dutchMoment(new Date(first?.at ?? ""))}.`,
  ]);
  await price(3011);
  expect(bench.session.state().history).toHaveLength(10);
  await bench.session.undo(10);
  expect(valueOf("Invoer", "C8")).toBe(3001);
});

test("several writes are taken back at once", async () => {
  await bench.session.connect();
  const before = await picture();
  await bench.session.recalculate();
  await price(3100);
  await bench.session.freezeValues();
  await bench.session.undo(3);
  expect(bench.session.state()).toMatchObject({ problem: null, canUndo: false, live: false });
  expect(await picture()).toEqual(before);
});

test("a cell of the user's that was typed in since is not taken back, unless all but that is asked", async () => {
  await price(3100);
  await type("Invoer", "C8", 3200);
  const before = await picture();
  await bench.session.undo();
  expect(bench.session.state().problem).toMatchObject({ code: "changed-since", wayOut: "undo-keeping-mine" });
  expect(bench.session.state().problem?.message).toContain("cel C8 op Invoer");
  expect(await picture()).toEqual(before);

  await bench.session.undo(1, { keepMine: true });
  expect(bench.session.state()).toMatchObject({ problem: null, canUndo: false });
  expect(valueOf("Invoer", "C8")).toBe(3200);
});

test("a cell that the user put back by hand stands in the way of nothing", async () => {
  await price(3100);
  await type("Invoer", "C8", 3000);
  await bench.session.undo();
  expect(bench.session.state()).toMatchObject({ problem: null, canUndo: false });
});

test.each([
  { moment: "during", action: 0, done: false },
  { moment: "during", done: false },
  // The store is kept by then, and the nine sheets that go are on their way out.
  { moment: "during", action: 42, done: true },
  { moment: "after", done: true },
] as const)("an undo that Excel cuts off ($moment, $action) is all or nothing", async ({ done, ...fault }) => {
  await bench.session.connect();
  const before = await picture();
  await bench.session.recalculate();
  const written = await picture();
  bench.office.host.faults.inject({ nth: 2, ...fault });
  await bench.session.undo();
  expect(bench.session.state().problem?.code ?? null).toBe(done ? null : "GeneralException");
  expect(await picture()).toEqual(done ? before : written);
});

test("what could not be put back at once is put back before the next thing is done", async () => {
  await bench.session.connect();
  const before = await picture();
  for (const nth of [2, 3]) bench.office.host.faults.inject({ nth, moment: "during" });
  await bench.session.recalculate();
  expect(bench.session.state().problem?.message).toContain("kon niet helemaal worden teruggezet");
  await bench.session.show({ sheet: "Invoer", address: "A1" });
  expect(await picture()).toEqual(before);
});
