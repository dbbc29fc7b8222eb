import fc from "fast-check";
import { Decimal } from "../../../src/model/money/decimal";
import type { CellInput } from "../../../src/workbench/engine/engine";
import type { Variation } from "../../../src/workbench/host/variations";
import { parseAddress } from "../../../src/workbook/cells/address";
import type { Session } from "../../../src/workbook/session/session";
import { sayOfFinding } from "./said-of-finding";
import { openSmall, runningClock, type SmallBench } from "./small-bench";
import { sheetPictures } from "./whole-workbook";

type Pictures = Readonly<Record<string, unknown>>;

/** A write that can be taken back. */
interface Write {
  readonly before: Pictures;
  /** Nobody touched the workbook since: then taking it back gives exactly what was there. */
  untouched: boolean;
}

/** What the test itself remembers: the writes, by the number that the session gave them. */
export type Model = Map<number, Write>;

/** The workbook under test: another one when a user closes it and opens the file. */
export interface Real {
  bench: SmallBench;
  /** What the host does otherwise, also where the file is opened again. */
  readonly varies?: readonly Variation[];
}

type Step = fc.AsyncCommand<Model, Real>;

function step(what: string, run: (model: Model, real: Real) => Promise<void>): Step {
  return { check: () => true, run, toString: () => what };
}

async function pictures({ office }: SmallBench): Promise<Pictures> {
  await office.settled();
  // The log tells of every write and is never taken back.
  return Object.fromEntries(Object.entries(sheetPictures(office)).filter(([name]) => name !== "MGN Logboek"));
}

function ofTheUser(all: Pictures): Pictures {
  const own = Object.entries(all).filter(([name]) => !/^MGN |^the /.test(name));
  return Object.fromEntries(own);
}

/** Something that the add-in does: no cell of the user changes by it. */
function addIn(what: string, act: (session: Session) => Promise<unknown>): Step {
  return step(what, async (model, { bench }) => {
    const before = await pictures(bench);
    await act(bench.session);
    expect(ofTheUser(await pictures(bench))).toEqual(ofTheUser(before));
    remember(model, bench, before);
  });
}

function remember(model: Model, { session }: SmallBench, before: Pictures): void {
  for (const { id } of session.state().history) if (!model.has(id)) model.set(id, { before, untouched: true });
}

/** Something that the user does by hand. */
function user(what: string, act: (bench: SmallBench) => unknown): Step {
  return step(what, async (model, { bench }) => {
    await act(bench);
    await bench.office.settled();
    for (const write of model.values()) write.untouched = false;
  });
}

/** Sheets that hold the price, by either name, or calculate with it. */
const WITH_PRICE: readonly string[] = ["Invoer", "Aannames", "Uitkomst"];

/** An input that is changed on purpose: on the sheets that have nothing to do with it nothing changes. */
function changePrice(price: number): Step {
  return step(`change the price to ${price}`, async (model, { bench }) => {
    const before = await pictures(bench);
    await bench.session.changeInputs(new Map([["price", [new Decimal(price)]]]));
    const withoutInputs = (all: Pictures) =>
      Object.entries(ofTheUser(all)).filter(([name]) => !WITH_PRICE.includes(name));
    expect(withoutInputs(await pictures(bench))).toEqual(withoutInputs(before));
    remember(model, bench, before);
  });
}

const undo = step("undo", async (model, { bench }) => {
  const [last] = bench.session.state().history;
  const write = last && model.get(last.id);
  const before = await pictures(bench);
  await bench.session.undo();
  const after = await pictures(bench);
  const refused = bench.session.state().problem !== null;
  if (refused || write === undefined) expect(after).toEqual(before);
  else if (write.untouched) expect(after).toEqual(write.before);
});

const reopen = step("save, close and open", async (model, real) => {
  const file = await real.bench.office.save();
  const undoable = real.bench.session.state().history.map(({ id }) => id);
  real.bench.office.close();
  real.bench = await openSmall(file, runningClock, real.varies);
  await real.bench.session.resume();
  expect(real.bench.session.state().history.map(({ id }) => id)).toEqual(undoable);
  // The same workbook; a file may say the same looks in other words.
  for (const write of model.values()) write.untouched = false;
});

function write({ office: { engine } }: SmallBench, sheet: string, address: string, input: CellInput): void {
  const found = engine.sheets().find(({ name }) => name === sheet);
  if (found) engine.write(found.id, parseAddress(address), [[input]]);
}

function insertRow({ office: { engine } }: SmallBench, position: number, row: number): void {
  const sheets = engine.sheets().filter(({ name }) => !name.startsWith("MGN "));
  const sheet = sheets[position % sheets.length];
  if (sheet) engine.insertRows(sheet.id, row, 1);
}

function rename({ office: { engine } }: SmallBench, from: string, to: string): void {
  const sheet = engine.sheets().find(({ name }) => name === from);
  if (sheet && !engine.sheets().some(({ name }) => name === to)) engine.renameSheet(sheet.id, to);
}

/** Inputs, notes and figures where nobody expects them. */
const edits: fc.Arbitrary<Step> = fc
  .tuple(
    fc.constantFrom("Invoer", "Gemeenten", "Mijlpalen", "Eigen werk", "MGN Businesscase", "MGN Uitkering"),
    fc.constantFrom("A2", "B3", "C4", "C8", "D4", "F6", "H12", "A30"),
    fc.constantFrom<CellInput>(7, 0.031, 3050, "een notitie", "=1+1", "", true),
  )
  .map(([sheet, address, input]) =>
    user(`type ${JSON.stringify(input)} in ${sheet}!${address}`, (bench) => write(bench, sheet, address, input)),
  );

/** All that users do with a workbook and its add-in. */
export const STEPS: fc.Arbitrary<Step>[] = [
  fc.constant(addIn("connect", (session) => session.connect())),
  fc.constant(addIn("recalculate", (session) => session.recalculate())),
  fc.constant(addIn("freeze", (session) => session.freezeValues())),
  fc
    .constantFrom("met", "missed")
    .map((status) =>
      addIn(`note milestone 1 as ${status}`, (session) =>
        session.setPayoutChoices((choices) => ({ ...choices, milestones: { 1: { outcome: { status } } } })),
      ),
    ),
  fc
    .constantFrom("Kosten!2026", "Kosten!2027", "Kosten!2028")
    .map((about) => addIn(`say something of ${about}`, (session) => sayOfFinding(session, about))),
  fc.integer({ min: 2900, max: 3200 }).map(changePrice),
  fc.constant(undo),
  fc.constant(undo),
  fc.constant(reopen),
  edits,
  edits,
  fc
    .tuple(fc.nat(3), fc.nat(9))
    .map(([sheet, row]) => user(`insert a row on sheet ${sheet} at ${row}`, (bench) => insertRow(bench, sheet, row))),
  fc
    .constantFrom(["Invoer", "Aannames"], ["Aannames", "Invoer"], ["Eigen werk", "Kladblok"])
    .map(([from = "", to = ""]) => user(`rename ${from} to ${to}`, (bench) => rename(bench, from, to))),
];
