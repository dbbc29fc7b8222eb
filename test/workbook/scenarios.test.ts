import { emptyScenario, type Scenario } from "../../src/model/plan/scenario";
import { COMPARISON_SHEET } from "../../src/workbook/sheets/sheet-names";
import { openExample, openWorkbook, picture, sheetId, type Workbench } from "./support/workbench";

const HALF: Scenario = {
  ...emptyScenario("half", "Half zo snel"),
  remark: "De uitrol is half zo ver.",
  inputs: { adoption: { kind: "percent", percent: "-50" } },
};

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
  await bench.session.connect();
});
afterEach(() => bench.close());

function add(...scenarios: readonly Scenario[]) {
  return bench.session.setScenarios((book) => ({ scenarios: [...book.scenarios, ...scenarios] }));
}

/** The choice takes its turn after what the session was doing. */
async function choose(id: string | null): Promise<void> {
  bench.session.chooseScenario(id);
  await bench.session.selection();
}

/** What stands on the sheet with the comparison in the columns of figures, by the name before it. */
function lines(): ReadonlyMap<string, readonly unknown[]> {
  const { engine } = bench.office;
  const id = sheetId(engine, COMPARISON_SHEET);
  const rect = engine.usedRect(id, true);
  const rows = rect === null ? [] : engine.read(id, rect);
  return new Map(rows.map((row) => [String(row[0]?.value), row.slice(3, 8).map(({ value }) => value)]));
}

function total(): string | undefined {
  return bench.session.state().result?.totals.result.total?.toFixed(0);
}

test("scenarios are kept in the file, and undone like a write", async () => {
  const before = picture(bench);
  await add(HALF);
  expect(bench.session.state().scenarios.scenarios).toEqual([HALF]);
  expect(picture(bench)).toEqual(before);

  const file = await bench.office.save();
  const again = await openWorkbook(file);
  await again.session.resume();
  expect(again.session.state().scenarios.scenarios).toEqual([HALF]);
  await again.session.undo();
  expect(again.session.state()).toMatchObject({ scenarios: { scenarios: [] }, problem: null });
  again.close();
});

test("a hundred scenarios are kept, each with any number of changes", async () => {
  const many = Array.from({ length: 120 }, (_, index): Scenario => ({
    ...emptyScenario(`s${index}`, `Scenario ${index}`),
    inputs: Object.fromEntries(
      (bench.session.state().connection?.plan.inputs ?? []).map(({ id }) => [
        id,
        { kind: "percent", percent: String(index) },
      ]),
    ),
  }));
  await add(...many);
  const again = await openWorkbook(await bench.office.save());
  await again.session.resume();
  expect(again.session.state().scenarios.scenarios).toEqual(many);
  again.close();
});

test("a locked scenario is not changed or removed, only unlocked; names are told apart", async () => {
  const locked = { ...HALF, locked: true };
  await add(locked);
  const refuses = async (change: readonly Scenario[], code: string) => {
    await bench.session.setScenarios(() => ({ scenarios: change }));
    expect(bench.session.state().problem?.code).toBe(code);
    expect(bench.session.state().scenarios.scenarios).toEqual([locked]);
  };
  await refuses([], "scenario-locked");
  await refuses([{ ...locked, inputs: {} }], "scenario-locked");
  await refuses([{ ...HALF, name: "Anders" }], "scenario-locked");
  await refuses([locked, { ...HALF, id: "other" }], "scenario-name-taken");
  await refuses([locked, emptyScenario("p", "plan")], "scenario-name-taken");
  await refuses([locked, emptyScenario("p", " ")], "scenario-nameless");
  await bench.session.setScenarios(() => ({ scenarios: [HALF] }));
  expect(bench.session.state()).toMatchObject({ scenarios: { scenarios: [HALF] }, problem: null });
});

test("looking at the plan under a scenario changes figures and nothing else; it lasts through edits", async () => {
  await add(HALF);
  const before = picture(bench);
  const plan = total();
  await choose("half");
  const half = total();
  expect(half).not.toBe(plan);
  expect(bench.session.state().planResult?.totals.result.total?.toFixed(0)).toBe(plan);
  expect(picture(bench)).toEqual(before);

  await choose("ready:ondergrens");
  const falls = bench.session.state().result?.waitList.targets;
  expect(falls?.map(({ computed, met }) => [computed?.toFixed(1), met])).toEqual([
    ["136.5", false],
    ["394.7", false],
  ]);

  await choose("half");
  const unwatch = await bench.session.watch();
  await bench.type("Algemene input", "B8", 0.04);
  await bench.passTime();
  expect(total()).not.toBe(half);
  expect(bench.session.state()).toMatchObject({ scenario: "half", problem: null });
  await unwatch();

  await bench.session.setScenarios(() => ({ scenarios: [] }));
  expect(bench.session.state().scenario).toBeNull();
});

test("the comparison stands on a sheet of its own, live where it can be, and is taken back whole", async () => {
  await bench.session.recalculate();
  await add(HALF);
  const names = bench.sheetNames();
  await bench.session.writeComparison({ scenarios: ["half", "ready:inflatie-4"], base: null, charts: false });
  await bench.office.settled();
  expect(bench.session.state().problem).toBeNull();
  expect(bench.value(COMPARISON_SHEET, "C4")).toBe("sluit");

  const written = lines();
  const result = bench.session.state().planResult;
  expect(written.get("Resultaat")?.[0]).toBeCloseTo(result?.totals.result.total?.toNumber() ?? NaN, 4);
  expect(written.get("Daling op 1-7-2026 (mijlpaal 4)")?.[0]).toBeCloseTo(155.0872, 4);
  expect(written.get("Inflatie (NZa)")).toEqual([0.028, 0.028, 0.04, 0, expect.closeTo(0.012, 12)]);

  await bench.type("Algemene input", "B8", 0.05);
  const changed = lines();
  expect(bench.value(COMPARISON_SHEET, "C4")).toBe("verouderd");
  expect(changed.get("Inflatie (NZa)")?.slice(0, 3)).toEqual([0.05, 0.028, 0.04]);
  expect(changed.get("Resultaat")?.[0]).not.toBeCloseTo(Number(written.get("Resultaat")?.[0]), 0);
  expect(changed.get("Resultaat")?.[1]).toBe(written.get("Resultaat")?.[1]);
  await bench.type("Algemene input", "B8", 0.028);
  expect(bench.value(COMPARISON_SHEET, "C4")).toBe("sluit");

  await bench.session.undo();
  expect(bench.sheetNames()).toEqual(names);
});
