import { readFile, writeFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/recalc/run";
import { emptyScenario } from "../../src/model/plan/scenario";
import { parseAddress } from "../../src/workbook/cells/address";
import { partXml } from "../../src/workbook/store/part-text";
import { NAMESPACE } from "../../src/workbook/store/store";
import { storeFromXml } from "../../src/workbook/store/store-xml";
import type { Session } from "../../src/workbook/session/session";
import { smallWorkbook } from "../support/small-workbook";
import { sheetId } from "../workbook/support/workbench";
import { partId } from "./support/part-id";
import { openSmall, runningClock, sessionOfSmall, type SmallBench } from "./support/small-bench";

// One button puts all in order: nothing that is there is lost by it, and what it could not find it says.
jest.setTimeout(600_000);

let file: Uint8Array;
let whole: string;
let bench: SmallBench;
beforeAll(async () => {
  bench = await openSmall(await smallWorkbook(), runningClock);
  const { session } = bench;
  await session.connect();
  await session.setPayoutChoices((choices) => ({ ...choices, milestones: { 1: { outcome: { status: "met" } } } }));
  await session.setScenarios(() => ({ scenarios: [emptyScenario("mine", "Van mij")] }));
  await session.recalculate();
  if (session.state().problem) throw new Error("not prepared");
  [whole = ""] = parts();
  file = await bench.office.save();
  bench.office.close();
});
beforeEach(async () => {
  bench = await openSmall(file, runningClock);
});
afterEach(() => bench.office.close());

const texts = () => [...bench.office.parts.customXml.values()];
const parts = () => texts().filter((xml) => xml.startsWith(`<mgn xmlns="${NAMESPACE}"`));
/** By the parser of a page. */
const asides = () =>
  texts()
    .filter((xml) => xml.startsWith("<aside"))
    .map((xml) => new DOMParser().parseFromString(xml, "text/xml").documentElement.textContent);
const problem = () => bench.session.state().problem?.code ?? null;
const notes = () => bench.session.state().storeNotes.join("\n");
const linksOf = (session: Session) =>
  session
    .state()
    .connection?.links.map(({ input, sheet, address, scale, doubtful }) => [input, sheet, address, scale, doubtful]);

/** All cells of the user. */
function cells(): unknown {
  const { engine } = bench.office;
  return engine
    .sheets()
    .filter(({ name }) => !name.startsWith("MGN "))
    .map(({ id, name }) => [name, engine.read(id, engine.usedRect(id, false) ?? parseAddress("A1"))]);
}

function setPart(xml: string | null): void {
  bench.office.parts.customXml.clear();
  if (xml !== null) bench.office.parts.customXml.set(partId(1), xml);
}

const cut = () => `${whole.slice(0, whole.length / 2)}</mgn>`;

test.each([
  ["cut off", cut, "store-damaged"],
  ["with another sum", () => whole.replace(/sum="./, 'sum="z'), "store-damaged"],
  ["gone", () => null, "store-missing"],
])("a store that is %s: said, and put in order by one button", async (_, text, code) => {
  await bench.session.resume();
  const before = linksOf(bench.session);
  const user = cells();
  const xml = text();
  setPart(xml);
  bench = { ...bench, session: sessionOfSmall(runningClock) };
  for (const act of [() => bench.session.resume(), () => bench.session.connect(), () => bench.session.recalculate()]) {
    await act();
    expect(bench.session.state().problem).toMatchObject({ code, wayOut: "put-in-order" });
    expect(bench.session.state().problem?.remedy).toContain("Breng op orde");
    expect(bench.session.state().problem?.remedy).toContain("Breng op orde kan niet ongedaan worden gemaakt");
    expect(texts()).toEqual(xml === null ? [] : [xml]);
  }
  await bench.session.putInOrder();
  expect([problem(), linksOf(bench.session), cells()]).toEqual([null, before, user]);
  expect(asides()).toEqual(xml === null ? [] : [xml]);
  for (const lost of ["keuzes over de uitkering", "scenario's", "brieven", "ongedaan gemaakt"])
    expect(notes()).toContain(lost);
  expect(notes()).toContain("waar de verborgen namen");
  if (xml !== null) expect(notes()).toContain("urn:mgn-businesscase:aside");
  // Our sheets are ours again: no remedy sheet by sheet.
  await bench.session.recalculate();
  expect([problem(), parts().length, cells()]).toEqual([null, 1, user]);
  await bench.session.undo();
  expect(problem()).toBeNull();
});

test("what can be read of it stays: only what cannot is built anew", async () => {
  const json = new DOMParser().parseFromString(whole, "text/xml").documentElement.textContent;
  const fields = JSON.parse(json) as { written: { sheets: { layout: object }[] } };
  fields.written.sheets.forEach((sheet) => (sheet.layout = { rows: "tien" }));
  setPart(partXml(JSON.stringify(fields)));
  await bench.session.resume();
  expect(problem()).toBe("store-damaged");
  await bench.session.putInOrder();
  const { payout, scenarios, history } = storeFromXml(whole);
  expect(history.length).toBeGreaterThan(1);
  expect(storeFromXml(parts()[0] ?? "")).toMatchObject({ payout, scenarios, history });
  expect(notes()).not.toContain("scenario's");
  await bench.session.recalculate();
  expect(problem()).toBeNull();
});

test("a cell that a user pointed at beside the plan's own label is asked, and never taken for certain", async () => {
  const { engine } = bench.office;
  const invoer = sheetId(engine, "Invoer");
  engine.write(invoer, parseAddress("A13:C13"), [["Ons eigen bedrag", "€", 3100]]);
  await bench.office.settled();
  engine.select(invoer, parseAddress("C13"));
  await bench.session.connect();
  await bench.session.pointAt("price");
  expect(problem()).toBeNull();
  const [kept = ""] = parts();
  setPart(kept.replace(/sum="./, 'sum="z'));
  await bench.session.putInOrder();
  expect(problem()).toBeNull();
  const price = bench.session.state().connection?.links.find(({ input }) => input === "price");
  expect(price).toMatchObject({ doubtful: true });
  expect(notes()).toContain(price?.label);
  const other = sessionOfSmall(runningClock);
  await other.connect();
  expect(other.state().connection?.links.find(({ input }) => input === "price")).toMatchObject({ doubtful: true });
});

test("where the names are gone as well, that is said, and which sheets nothing shows to be ours", async () => {
  setPart(cut());
  const { engine } = bench.office;
  for (const { name } of engine.names()) if (/^_mgn/i.test(name)) engine.deleteName(name, undefined);
  await bench.session.putInOrder();
  expect(problem()).toBeNull();
  expect(notes()).toContain("opnieuw gezocht");
  expect(notes()).toContain("geef ze een andere naam: MGN ");
  expect(asides()).toEqual([cut()]);
});

test("over a store of a newer version nothing is built", async () => {
  const newer = whole.replace('schema="1"', 'schema="2"');
  setPart(newer);
  await bench.session.putInOrder();
  expect([problem(), bench.session.state().problem?.wayOut, texts()]).toEqual(["store-newer", undefined, [newer]]);
  expect(bench.session.state().problem?.remedy).toContain("Werk de invoegtoepassing bij");
});

test("what was kept twice becomes one, and what is in order stays so", async () => {
  const other = whole.replace('"Van mij"', '"Van m1j"');
  bench.office.parts.customXml.set(partId(2), other);
  await bench.session.resume();
  expect([problem(), bench.session.state().isDoubled]).toEqual([null, true]);
  await bench.session.putInOrder();
  expect([problem(), bench.session.state().isDoubled, parts().length, asides()]).toEqual([null, false, 1, [other]]);
  const before = texts();
  await bench.session.putInOrder();
  expect([problem(), texts()]).toEqual(["nothing-to-put-in-order", before]);
});

test("whatever fails meanwhile, what could not be read stays in the file, and it can be done again", async () => {
  for (const moment of ["before", "during", "after"] as const) {
    for (let nth = 1; nth <= 4; nth += 1) {
      bench.office.close();
      bench = await openSmall(file, runningClock);
      setPart(cut());
      bench.office.host.faults.inject({ nth, moment, code: "GeneralException" });
      await bench.session.putInOrder();
      expect([moment, nth, [...parts(), ...asides()].includes(cut())]).toEqual([moment, nth, true]);
      if (parts().every((xml) => xml === cut())) await bench.session.putInOrder();
      await bench.session.recalculate();
      expect([moment, nth, problem(), parts().length, asides()]).toEqual([moment, nth, null, 1, [cut()]]);
    }
  }
});

test("without a pane the same is said", async () => {
  setPart(cut());
  const folder = await mkdtemp(join(tmpdir(), "mgn-"));
  const path = join(folder, "klein.xlsx");
  await writeFile(path, await bench.office.save());
  const before = await readFile(path);
  await expect(
    run({ file: path, plan: null, out: null, set: new Map(), scenario: null, json: false } as never),
  ).rejects.toThrow("Breng op orde");
  expect(await readFile(path)).toEqual(before);
});
