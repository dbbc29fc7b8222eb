import { Decimal } from "../../src/model/money/decimal";
import type { Finding } from "../../src/model/plan/finding";
import { markedFindings, withMark, withoutMarks } from "../../src/model/plan/marks";
import { openExample, openWorkbook, picture, type Workbench } from "./support/workbench";

/** What was said of findings: kept in the file, taken back like a write, on the sheet with findings. */

let bench: Workbench;

beforeEach(async () => {
  bench = await openExample();
  await bench.session.connect();
});

afterEach(() => bench.close());

const SHEET = "MGN Controle";
const REASON = "zo staat het in het plan";

function findings({ session }: Workbench = bench): readonly Finding[] {
  const { connection, result } = session.state();
  return [...(connection?.readingFindings ?? []), ...(result?.findings ?? [])];
}

const weighed = (of: Workbench = bench) => markedFindings(findings(of), of.session.state().marks);

/** The printed total of the inhabitants of the plan, which is not their sum: the only error of the example. */
function inhabitants(of: Workbench = bench): Finding {
  const found = findings(of).find(({ severity }) => severity === "error");
  if (!found) throw new Error("the example has one error");
  return found;
}

async function agree(finding = inhabitants()): Promise<void> {
  await bench.session.setMarks((marks, day) =>
    withMark(marks, { plan: "twente", finding, as: "agreed", reason: REASON, day, instead: null }),
  );
  expect(bench.session.state().problem).toBeNull();
}

/** All texts of a sheet, row by row. */
function told(sheet = SHEET): readonly (readonly string[])[] {
  const found = picture(bench).find(({ name }) => name === sheet) as unknown as {
    readonly cells?: readonly (readonly { readonly value: unknown }[])[];
  };
  return (found.cells ?? []).map((row) => row.map(({ value }) => String(value)));
}

test("a mark goes with the file, with its reason and its day, and is undone like a write", async () => {
  const before = picture(bench);
  await agree();
  expect(picture(bench)).toEqual(before);
  expect(bench.session.state().marks).toMatchObject([{ as: "agreed", reason: REASON, day: "2026-11-22" }]);
  expect(bench.session.state().history[0]?.what).toBe("Bevindingen markeren");

  const again = await openWorkbook(await bench.office.save());
  await again.session.resume();
  expect(
    weighed(again)
      .findings.filter(({ mark }) => mark !== null)
      .map(({ finding }) => finding.place),
  ).toEqual([{ sheet: "Gemeenten", address: "B20" }]);
  await again.session.undo();
  expect(again.session.state()).toMatchObject({ marks: [], problem: null });
  again.close();
});

test("another amount in the cell opens it again, and what was said stays known; once mended it is gone", async () => {
  await agree();
  await bench.type("Gemeenten", "B20", 654000);
  await bench.session.connect();
  const now = weighed();
  expect(now.findings.filter(({ mark }) => mark !== null)).toEqual([]);
  expect(now.findings.filter(({ before }) => before !== null).map(({ finding }) => finding.printed?.toFixed())).toEqual(
    ["654000"],
  );
  // The sum of the fourteen, as the finding itself says.
  await bench.type("Gemeenten", "B20", 643153);
  await bench.session.connect();
  const mended = weighed();
  expect(mended.findings.filter(({ mark, before }) => mark !== null || before !== null)).toEqual([]);
  expect(mended.gone.map(({ told: { printed } }) => printed)).toEqual(["654153.00"]);
  await bench.session.setMarks((marks) => withoutMarks(marks, mended.gone));
  expect(bench.session.state().marks).toEqual([]);
});

test("what was said in another window since is not taken away, and is shown", async () => {
  await agree();
  const finding = inhabitants();
  await bench.session.setMarks((marks, day) =>
    withMark(marks, { plan: "twente", finding, as: "seen", reason: "", day, instead: null }),
  );
  expect(bench.session.state()).toMatchObject({
    problem: { code: "changed-elsewhere" },
    marks: [{ as: "agreed", reason: REASON }],
  });
});

test("as another plan the workbook has no marks of this one, and as this one it has them again", async () => {
  await agree();
  await bench.session.choosePlan("ijssel-vecht");
  expect(bench.session.state().planChoice?.plan.id).toBe("ijssel-vecht");
  expect(bench.session.state().marks).toEqual([]);
  await bench.session.choosePlan("twente");
  expect(bench.session.state().marks).toMatchObject([{ as: "agreed", reason: REASON }]);
});

test("in another cell it is open again: a row above it moves the total", async () => {
  await agree();
  const { engine } = bench.office;
  engine.insertRows(engine.sheets().find(({ name }) => name === "Gemeenten")?.id ?? "", 1, 1);
  await bench.office.settled();
  await bench.session.connect();
  const [{ finding, before } = { finding: null, before: null }] = weighed().findings.filter((each) => each.before);
  expect(finding?.place).toEqual({ sheet: "Gemeenten", address: "B21" });
  expect(before?.told.place).toBe("Gemeenten!B20");
});

test("MGN Controle tells it beside the finding, and is older until it does; every error stays counted", async () => {
  await bench.session.recalculate();
  expect(told().flat()).not.toContain("Afgehandeld");
  await agree();
  expect(bench.session.state().older.map(({ sheet }) => sheet)).toEqual(["MGN Samenvatting", SHEET]);
  await bench.session.recalculate();
  expect(bench.session.state().older).toEqual([]);
  const rows = told();
  const at = rows.find((row) => row.includes("Afgehandeld"))?.indexOf("Afgehandeld") ?? -1;
  const marked = rows.filter((row) => (row[at] ?? "").startsWith("akkoord"));
  expect(marked.map((row) => [row[0], row[1], row[2], row[at]])).toEqual([
    ["fout", "Gemeenten", "B20", `akkoord op 22-11-2026, want ${REASON}`],
  ]);
  expect(rows[1]?.[0]).toMatch(/: 1 fout, 13 aandachtspunten, \d+ [a-z ]+\. Daarvan is er 1 gezien of akkoord\.$/);
  expect(told("MGN Samenvatting").flat()).toContainEqual(
    expect.stringMatching(new RegExp(`^fout \\(akkoord op 22-11-2026, want ${REASON}\\): Totaal, Inwoners`)),
  );
});

test("a list of findings pushes out no older writes, and each mark is taken back by itself, in a file opened anew as well", async () => {
  const { session } = bench;
  const price = (value: number) => session.changeInputs(new Map([["price-multi", [new Decimal(value)]]]));
  await session.recalculate();
  for (let value = 3001; value <= 3008; value += 1) await price(value);
  const older = session.state().history.map(({ id }) => id);
  expect(older).toHaveLength(9);
  const some = findings().slice(0, 12);
  expect(some).toHaveLength(12);
  for (const finding of some) await agree(finding);
  expect(session.state().history.map(({ id }) => id)).toEqual([
    ...Array.from({ length: 12 }, (_, index) => (older[0] ?? 0) + 12 - index),
    ...older,
  ]);

  const again = await openWorkbook(await bench.office.save());
  await again.session.resume();
  expect(again.session.state().history).toEqual(session.state().history);
  // Only the last one, with its reason; the log says so at its number.
  await again.session.undo();
  expect(again.session.state()).toMatchObject({ problem: null });
  expect(again.session.state().marks.map(({ about }) => about)).toEqual(some.slice(0, 11).map(({ about }) => about));
  // All others, and the price before them.
  await again.session.undo(12);
  expect(again.session.state()).toMatchObject({ problem: null, marks: [] });
  expect(again.session.state().history.map(({ id }) => id)).toEqual(older.slice(1));
  const log = picture(again).find(({ name }) => name === "MGN Logboek") as unknown as {
    readonly cells: readonly (readonly { readonly value: unknown }[])[];
  };
  const undone = log.cells.filter((row) => typeof row[7]?.value === "number").map((row) => row[0]?.value);
  const numbers = Array.from({ length: 13 }, (_, index) => (older[0] ?? 0) + index);
  expect(undone).toEqual(numbers);
  again.close();
});
