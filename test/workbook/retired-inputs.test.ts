import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InputDefinition, Plan } from "../../src/model/plan/plan";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { emptyScenario, type Scenario } from "../../src/model/plan/scenario";
import { applyScenario } from "../../src/model/whatif/scenario/apply-scenario";
import { scenarioFromJson } from "../../src/model/whatif/scenario/file";
import { twente } from "../../src/plans";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";
import { parseAddress } from "../../src/workbook/cells/address";
import { nameOfInput } from "../../src/workbook/links/hidden-names";
import { openWorkbook, sheetId, type Workbench } from "./support/workbench";

/** A file that an earlier version kept: it holds a link, a typed value and a scenario for an input that is gone. */

const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");

const workingHours: InputDefinition = {
  id: "working-hours",
  label: "Gemiddelde normjaartaak",
  short: "normjaartaak",
  unit: "hours",
  perYear: false,
  published: ["1500"],
  source: twente.source,
  bounds: { min: "1", max: "2500" },
  optional: true,
};

const before: Plan = { ...twente, inputs: [...twente.inputs, workingHours], retired: [] };

const LONGER: Scenario = {
  ...emptyScenario("longer", "Langer werken"),
  inputs: {
    "working-hours": { kind: "value", values: ["1600"] },
    inflation: { kind: "value", values: ["0.04"] },
  },
  locked: true,
};

let kept: Uint8Array;
beforeAll(async () => {
  const bench = await openWorkbook(await readFile(EXAMPLE), [before]);
  await bench.session.connect();
  expect(bench.session.state().connection?.links.some(({ input }) => input === "working-hours")).toBe(true);
  await bench.session.recalculate();
  await bench.session.setScenarios(() => ({ scenarios: [LONGER] }));
  expect(names(bench)).toContain(nameOfInput("working-hours"));
  kept = await bench.office.save();
  bench.close();
});

const names = ({ office }: Workbench) => office.engine.names().map(({ name }) => name);

test("opens, with every other link as it was, and lets go of the cell once it writes", async () => {
  const bench = await openWorkbook(kept);
  await bench.session.resume();
  const { connection, problem, moved, stale } = bench.session.state();
  expect(problem).toBeNull();
  expect({ moved, stale }).toMatchObject({ moved: [] });
  expect(connection?.links.map(({ input }) => input)).toEqual(twente.inputs.map(({ id }) => id));
  expect(connection?.links.filter(({ doubtful }) => doubtful)).toEqual([]);
  await bench.session.recalculate();
  expect(bench.session.state()).toMatchObject({ problem: null, stale: false });
  expect(names(bench)).not.toContain(nameOfInput("working-hours"));
  expect(bench.value("Algemene input", "B11")).toBe(1500);
  bench.close();
});

test("its row is deleted: no link is lost", async () => {
  const bench = await openWorkbook(kept);
  const { engine } = bench.office;
  engine.deleteRows(sheetId(engine, "Algemene input"), parseAddress("B11").row, 1);
  await bench.office.settled();
  await bench.session.resume();
  const { connection, moved } = bench.session.state();
  expect(moved.map(({ input, to }) => [input, to?.address])).toContainEqual(["price-multi", "B12"]);
  expect(moved.filter(({ to }) => to === null)).toEqual([]);
  expect(connection?.links).toHaveLength(twente.inputs.length);
  bench.close();
});

test("its scenario does what it did, and what is kept of it stays", async () => {
  const bench = await openWorkbook(kept);
  await bench.session.resume();
  bench.session.chooseScenario(LONGER.id);
  await bench.session.selection();
  const { scenarioFaults, scenarios, result } = bench.session.state();
  expect(scenarioFaults).toEqual([]);
  expect(scenarios.scenarios).toEqual([LONGER]);
  // Decision 7: at 4% inflation the result of Twente is −€ 3.751.788.
  expect(result?.totals.result.total?.toFixed(0)).toBe("-3751788");
  bench.close();
});

test("the command takes the kept scenario and a file with the same, and refuses to set it", async () => {
  const scratch = await mkdtemp(join(tmpdir(), "mgn-"));
  const [workbook, file] = [join(scratch, "kept.xlsx"), join(scratch, "langer.json")];
  await writeFile(workbook, kept);
  await writeFile(file, JSON.stringify({ name: "Langer", inputs: { "working-hours": 1600, inflation: 0.04 } }));
  for (const scenario of [LONGER.name, file]) {
    const { text } = await calculate(parseArguments([workbook, "--json", "--scenario", scenario]));
    const { scenario: ran } = JSON.parse(text) as Report;
    const inputs = ran?.inputs.map((change) => ("input" in change ? change.input : null));
    expect(inputs).toContain("inflation");
    expect(inputs).not.toContain("working-hours");
  }
  const set = calculate(parseArguments([workbook, "--set", "working-hours=1600"]));
  await expect(set).rejects.toThrow(
    "working-hours: “Gemiddelde normjaartaak” is geen invoer meer van het plan Mentaal Gezond Twente. " +
      "Er volgt niets uit: de kostentabellen drukken bedragen af, geen uren of uurtarieven. Laat deze invoer weg",
  );
  await rm(scratch, { recursive: true });
});

test("a formula that reads it has no outcome, and says so", () => {
  const reading = scenarioFromJson('{ "inputs": { "inflow": { "formula": "8 * [working-hours]" } } }', twente);
  if (!("scenario" in reading)) throw new Error("not read");
  const { faults } = applyScenario(twente, publishedFigures(twente), reading.scenario);
  expect(faults).toMatchObject([
    { subject: "invoer inflow", message: expect.stringContaining("[working-hours] kent het plan niet") },
  ]);
});
