import { parseAddress } from "../../src/workbook/cells/address";
import { openExample, sheetId, type Workbench } from "./support/workbench";

/** The example of Twente: what a link reads after rows changed places, confirmed or not. */

const SHEET = "Input VG";

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
  await bench.session.connect();
  await bench.session.confirm("share-mono");
  await bench.session.confirm("share-sd");
});
afterEach(() => bench.close());

const linkOf = (input: string) => bench.session.state().connection?.links.find((link) => link.input === input);
const figure = (input: string) =>
  bench.session
    .state()
    .connection?.figures.inputs.get(input)
    ?.map((value) => value?.toFixed());

test("two confirmed inputs whose rows change places keep their own values", async () => {
  const before = [figure("share-mono"), figure("share-sd")];
  expect(before[0]).not.toEqual(before[1]);
  const places = [linkOf("share-mono")?.address, linkOf("share-sd")?.address];
  swapRows("14:15");
  await bench.session.connect();
  expect([figure("share-mono"), figure("share-sd")]).toEqual(before);
  expect([linkOf("share-sd")?.address, linkOf("share-mono")?.address]).toEqual(places);
});

test("two labels that change places without their values are asked about, and what hangs on them is unknown", async () => {
  const places = [linkOf("share-mono")?.address, linkOf("share-sd")?.address];
  swapRows("14:15", 1);
  await bench.session.recalculate();
  const mono = linkOf("share-mono");
  expect([mono?.doubtful, linkOf("share-sd")?.doubtful]).toEqual([true, true]);
  expect(mono?.why).toMatch(
    /^De gekoppelde cel is nu Input VG![\w:]+, maar het label "Aandeel.+" staat bij Input VG![\w:]+\.$/,
  );
  expect(bench.session.state().result?.totals.impact.total).toBeNull();
  // Nothing is decided by looking again, and everything by undoing it.
  await bench.session.connect();
  expect(linkOf("share-mono")?.doubtful).toBe(true);
  swapRows("14:15", 1);
  await bench.session.connect();
  expect([linkOf("share-mono"), linkOf("share-sd")]).toMatchObject(
    places.map((address) => ({ address, doubtful: false, confirmed: true })),
  );
});

/** @param columns how many change places; absent: all */
function swapRows(range: string, columns = 20): void {
  const { engine } = bench.office;
  const { row } = parseAddress(range.replace(/\d+/g, (digits) => `A${digits}`));
  const id = sheetId(engine, SHEET);
  const rect = { row, column: 0, rows: 2, columns };
  const [first = [], second = []] = engine.read(id, rect).map((cells) => cells.map(({ value }) => value));
  engine.write(id, rect, [second, first]);
}
