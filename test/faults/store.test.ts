import { NAMESPACE } from "../../src/workbook/store/store";
import { storeFromXml, storeVerdict } from "../../src/workbook/store/store-xml";
import { createSession } from "../../src/workbook/tasks/create-session";
import type { Workbench } from "../workbook/support/workbench";
import { cellsOf, openKept, partsOf } from "./support/kept-store";

jest.setTimeout(1_800_000);

/** All of them where STORE says how many; otherwise a few, drawn by the same seed each time. */
const FLIPS = Number(process.env["STORE"] ?? 24);
const CUTS = process.env["STORE"] === undefined ? 12 : 200;
/** The parser and what we make of it are fast: every one of these is read, though not every one in a workbook. */
const READ = 1_000;

/** A generator with a seed: mulberry32. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

let bench: Workbench;
let whole: string;
let cells: unknown;
const id = () => [...bench.office.parts.customXml].find(([, xml]) => xml.includes(NAMESPACE))?.[0] ?? "";

beforeAll(async () => {
  bench = await openKept();
  [whole = ""] = partsOf(bench);
  cells = cellsOf(bench);
});
afterAll(() => bench.close());

/** One character of a text in which one bit is another. */
function flipped(xml: string, roll: (below: number) => number): string {
  const at = roll(xml.length);
  const other = String.fromCharCode(xml.charCodeAt(at) ^ (1 << roll(7)));
  return `${xml.slice(0, at)}${other}${xml.slice(at + 1)}`;
}

/** As a later session meets it: it connects, and then recalculates. */
async function meets(xml: string): Promise<string | null> {
  const { customXml } = bench.office.parts;
  const part = id();
  customXml.set(part, xml);
  const session = createSession({ schedule: () => () => undefined });
  await session.resume();
  const told = session.state().problem?.code ?? null;
  await session.connect();
  expect(session.state().problem?.code ?? null).toBe(told);
  await session.recalculate();
  expect(session.state().problem?.code ?? null).toBe(told);
  return told;
}

/** Refuse or keep, never overwrite. */
async function expectKept(xml: string): Promise<void> {
  const told = await meets(xml);
  if (told === null) {
    const [now = ""] = partsOf(bench);
    const { payout, scenarios, settlement, letters, plan } = storeFromXml(whole);
    expect(storeFromXml(now)).toMatchObject({ payout, scenarios, settlement, letters, plan });
  } else {
    expect(["store-damaged", "store-newer"]).toContain(told);
    expect([...bench.office.parts.customXml.values()]).toContain(xml);
    expect(cellsOf(bench)).toEqual(cells);
  }
  bench.office.parts.customXml.set(id(), whole);
}

test("every cut and every flipped bit is damage, or changes nothing", () => {
  const roll = dice(20261122);
  const original = storeFromXml(whole);
  const seen = { damaged: 0, newer: 0, read: 0 };
  const texts = [
    ...Array.from({ length: 200 }, (_, index) => whole.slice(0, Math.floor((whole.length * index) / 200))),
    ...Array.from({ length: READ }, () => flipped(whole, roll)),
  ];
  for (const xml of texts) {
    const verdict = storeVerdict(xml);
    seen[verdict.kind] += 1;
    if (verdict.kind === "read") expect(verdict.store).toEqual(original);
    else expect(verdict.xml).toBe(xml);
  }
  console.log(`${whole.length} characters: ${JSON.stringify(seen)}`);
});

test("what was cut off is refused, and stays", async () => {
  const roll = dice(1);
  for (let index = 0; index < CUTS; index += 1) {
    const start = whole.indexOf(">") + 1;
    await expectKept(whole.slice(0, start + roll(whole.length - start)));
  }
});

test("what has one other bit is refused, or understood", async () => {
  const roll = dice(2);
  for (let index = 0; index < FLIPS; index += 1) await expectKept(flipped(whole, roll));
});

test.each([
  ["of a later form", (xml: string) => xml.replace('schema="1"', 'schema="2"'), "store-newer"],
  ["with entities of its own", (xml: string) => xml.replace("{", "{&a;"), "store-damaged"],
  ["with a character that there is not", (xml: string) => xml.replace("{", "&#99999999;{"), "store-damaged"],
  ["nested without end", (xml: string) => xml.replace("{", "<a>".repeat(50_000)), "store-damaged"],
  ["with comments", (xml: string) => `${"<!-- - -->".repeat(50_000)}${xml}`, "store-damaged"],
  ["as CDATA", (xml: string) => xml.replace(/>(.*)<\/mgn>/s, "><![CDATA[$1]]></mgn>"), "store-damaged"],
  ["with another sum", (xml: string) => xml.replace(/sum="./, 'sum="z'), "store-damaged"],
])("a store %s is refused, and stays", async (_, change, code) => {
  const xml = change(whole);
  expect(xml).not.toBe(whole);
  expect(storeVerdict(xml).kind).toBe(code.slice("store-".length));
  await expectKept(xml);
});
