import { Decimal } from "../../src/model/money/decimal";
import { basisOf } from "../../src/model/provenance/basis";
import { EMPTY_REGISTER, print, type Printed } from "../../src/model/provenance/register";
import type { Block } from "../../src/model/text/document";
import { EMPTY_STORE, NAMESPACE } from "../../src/workbook/store/store";
import { storeFromXml, storeToXml } from "../../src/workbook/store/store-xml";
import { openExample, openWorkbook, picture, sheetId, type Workbench } from "./support/workbench";

const SHEET = "MGN Brief";
const HOSTILE = '=HYPERLINK("http://x.example","klik")';

const BLOCKS: readonly Block[] = [
  { kind: "heading", runs: [{ text: HOSTILE, bold: false }] },
  { kind: "paragraph", runs: [{ text: "'s-Hertogenbosch krijgt € 5.", bold: false }] },
  {
    kind: "table",
    table: {
      caption: "Bedragen",
      columns: ["Gemeente", "Bedrag", "Aandeel", "Uiterlijk"],
      rows: [
        {
          cells: [
            { kind: "text", text: "+31" },
            { kind: "euros", value: new Decimal("1234.5"), decimals: 2 },
            { kind: "share", value: new Decimal("0.0334") },
            { kind: "date", date: "2027-12-31" },
          ],
          isTotal: true,
        },
      ],
    },
  },
];

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
  await bench.session.connect();
});
afterEach(() => bench.close());

function printed(): Printed {
  const { connection, result } = bench.session.state();
  if (!connection || !result?.payout) throw new Error("the example pays out");
  return print(basisOf(connection.plan, connection.figures, result.payout, "Plan"), "2026-11-22T13:05:00.000Z");
}

function formulas(): readonly string[] {
  const { engine } = bench.office;
  const id = sheetId(engine, SHEET);
  const rect = engine.usedRect(id, true);
  const cells = rect === null ? [] : engine.read(id, rect).flat();
  return cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
}

test("the letter stands on its own sheet: texts stay texts, figures are numbers, and undo takes it away", async () => {
  const untouched = picture(bench);
  await bench.session.writeLetter(BLOCKS, printed());
  await bench.office.settled();
  expect(bench.session.state()).toMatchObject({ problem: null, canUndo: true, live: false });
  expect(bench.value(SHEET, "A1")).toBe("MGN Brief · Mentaal Gezond Twente");
  expect(bench.value(SHEET, "A3")).toBe(HOSTILE);
  expect(bench.value(SHEET, "A5")).toBe("'s-Hertogenbosch krijgt €\u00A05.");
  expect(["A9", "B9", "C9", "D9"].map((address) => bench.value(SHEET, address))).toEqual([
    "+31",
    1234.5,
    0.0334,
    46752,
  ]);
  expect(formulas()).toEqual([]);
  await bench.session.undo();
  expect(picture(bench)).toEqual(untouched);
});

test("a recalculation leaves the letter as it was sent; a next letter takes its place", async () => {
  await bench.session.writeLetter(BLOCKS, printed());
  await bench.session.recalculate();
  await bench.office.settled();
  expect(bench.session.state()).toMatchObject({ problem: null, live: true });
  expect(bench.value(SHEET, "A3")).toBe(HOSTILE);
  await bench.session.writeLetter([{ kind: "paragraph", runs: [{ text: "Kort.", bold: true }] }], printed());
  await bench.office.settled();
  expect(bench.session.state().problem).toBeNull();
  expect([bench.value(SHEET, "A3"), bench.value(SHEET, "A5")]).toEqual(["Kort.", ""]);
});

test("what a reference stands for travels with the file", async () => {
  const reference = printed();
  await bench.session.keepReference(reference);
  const copy = await openWorkbook(await bench.office.save());
  try {
    await copy.session.connect();
    expect(copy.session.state().letters).toEqual(bench.session.state().letters);
    expect(copy.session.state().letters.printed).toMatchObject([{ reference: reference.reference, at: reference.at }]);
  } finally {
    copy.close();
  }
});

test("a file from before letters has none", () => {
  expect(storeFromXml(storeToXml(EMPTY_STORE)).letters).toEqual(EMPTY_REGISTER);
  const before = `<mgn xmlns="${NAMESPACE}">{"plan":"twente"}</mgn>`;
  expect(storeFromXml(before).letters).toEqual(EMPTY_REGISTER);
});
