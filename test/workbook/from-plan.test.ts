import fc from "fast-check";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { isFromPlan } from "../../src/model/plan/from-plan";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { emptyScenario } from "../../src/model/plan/scenario";
import { applyScenario } from "../../src/model/whatif/scenario/apply-scenario";
import { PLANS, twente } from "../../src/plans";
import { cellAddress } from "../../src/workbook/cells/address";
import { connectCells } from "../../src/workbook/connect/connect";
import { isPublished } from "../../src/workbook/connect/typed-inputs";
import { NOTHING_SETTLED } from "../../src/workbook/links/settlement";
import { withoutPriceLevel } from "../support/without-price-level";
import { openWorkbook, picture, sheetId, type Workbench } from "./support/workbench";

/** What the workbook does not say, taken from the plan: of any input of any plan, and over the real host. */

describe.each(PLANS.map((plan) => [plan.id, plan] as const))("any inputs of %s", (_, plan) => {
  const published = plan.inputs.filter(isPublished).map(({ id }) => id);

  test("hold what the plan publishes, and are marked, with a finding that names them; the rest stays unknown", () => {
    const figuresOfPlan = publishedFigures(plan);
    fc.assert(
      fc.property(fc.subarray(published, { minLength: 1 }), (taken) => {
        const fromPlan = Object.fromEntries(taken.map((id) => [id, plan.id]));
        const { figures, missing, readingFindings, ...found } = connectCells(plan, [], [], {
          ...NOTHING_SETTLED,
          fromPlan,
        });
        expect([...figures.inputs.keys()].sort()).toEqual([...taken].sort());
        for (const id of taken) {
          expect(figures.inputs.get(id)).toEqual(figuresOfPlan.inputs.get(id));
          expect(isFromPlan(figures, id)).toBe(true);
        }
        expect(found.fromPlan.map(({ input }) => input).sort()).toEqual([...taken].sort());
        expect(missing.map(({ input }) => input)).toEqual(
          plan.inputs.filter(({ id, optional }) => optional !== true && !taken.includes(id)).map(({ id }) => id),
        );
        const [finding, ...others] = readingFindings.filter(({ code }) => code === "input-from-plan");
        expect(others).toEqual([]);
        expect(finding?.message).toContain(found.fromPlan[0]?.label);
      }),
      { numRuns: 20 },
    );
  });

  test("together come to the published result", () => {
    const fromPlan = Object.fromEntries(published.map((id) => [id, plan.id]));
    const { figures } = connectCells(plan, [], [], { ...NOTHING_SETTLED, fromPlan });
    const of = (from: typeof figures) => evaluate(plan, from).totals.result.amounts.map((amount) => amount?.toFixed());
    expect(of(figures)).toEqual(of(publishedFigures(plan)));
  });

  test("are not taken where another plan was asked", () => {
    const other = PLANS.find(({ id }) => id !== plan.id);
    const fromPlan = Object.fromEntries(published.map((id) => [id, other?.id ?? ""]));
    expect(connectCells(plan, [], [], { ...NOTHING_SETTLED, fromPlan }).figures.inputs.size).toBe(0);
  });
});

test("a value that a scenario changes is the plan's no longer", () => {
  const fromPlan = { inflation: "twente", "price-level": "twente" };
  const { figures } = connectCells(twente, [], [], { ...NOTHING_SETTLED, fromPlan });
  const changed = applyScenario(twente, figures, {
    ...emptyScenario("a", "a"),
    inputs: { inflation: { kind: "percent", percent: "10" } },
  });
  expect(changed.faults).toEqual([]);
  expect([isFromPlan(changed.figures, "inflation"), isFromPlan(changed.figures, "price-level")]).toEqual([false, true]);
});

describe("in a workbook that tells its price level in a title", () => {
  let bench: Workbench;
  const total = () => bench.session.state().result?.totals.result.total?.toFixed(0) ?? null;
  const findings = () => bench.session.state().connection?.readingFindings ?? [];

  beforeEach(async () => {
    bench = await openWorkbook(await withoutPriceLevel());
    await bench.session.connect();
  });
  afterEach(() => bench.close());

  test("nearly everything is unknown, until the plan's own is taken; kept in the file, marked on the sheet, taken back", async () => {
    expect(total()).toBeNull();
    const before = picture(bench);
    await bench.session.takeFromPlan(["price-level"]);
    // The published result of the plan, as its own tables add up: −3.822 (× € 1.000).
    expect(total()).toBe("-3822060");
    expect(picture(bench)).toEqual(before);
    await bench.session.recalculate();
    const sheet = bench.office.engine.read(sheetId(bench.office.engine, "MGN Businesscase"), {
      row: 0,
      column: 0,
      rows: 250,
      columns: 20,
    });
    const [line, ...others] = sheet.filter((cells) => cells.some(({ value }) => value === "uit het plan"));
    expect(others).toEqual([]);
    expect(line?.slice(0, 7).map(({ formula, value }) => formula ?? value)).toEqual(
      expect.arrayContaining(["Prijspeil (basisjaar)", 2025]),
    );
    const file = await bench.office.save();
    bench.close();
    bench = await openWorkbook(file);
    await bench.session.resume();
    expect(bench.session.state().connection?.fromPlan.map(({ input }) => input)).toEqual(["price-level"]);
    expect(total()).toBe("-3822060");
    await bench.session.undo(2);
    expect(bench.session.state().connection?.fromPlan).toEqual([]);
    expect(total()).toBeNull();
  });

  test("it is withdrawn", async () => {
    await bench.session.takeFromPlan(["price-level"]);
    await bench.session.askAgain("price-level");
    expect(bench.session.state().connection?.fromPlan).toEqual([]);
    expect(total()).toBeNull();
  });

  test("a cell that is found later goes first, with a word, and goes again when the cell does", async () => {
    await bench.session.takeFromPlan(["price-level"]);
    await bench.type("Algemene input", "A7", "Prijspeil (basisjaar)");
    await bench.type("Algemene input", cellAddress(6, 1), 2024);
    await bench.session.connect();
    expect(bench.session.state().connection?.figures.inputs.get("price-level")?.map(String)).toEqual(["2024"]);
    expect(bench.session.state().connection?.figures.fromPlan).toBeUndefined();
    expect(findings().filter(({ code }) => code === "plan-value-replaced")).toEqual([
      expect.objectContaining({
        place: { sheet: "Algemene input", address: "B7" },
        message: expect.stringContaining("2025") as string,
      }),
    ]);
    await bench.session.askAgain("price-level");
    expect(findings().filter(({ code }) => code === "plan-value-replaced")).toEqual([]);
    expect(bench.session.state().connection?.figures.inputs.get("price-level")?.map(String)).toEqual(["2024"]);
  });

  test.each([
    ["one whose cell is certain", "inflation", "has-cell"],
    ["one that the plan does not know", "nonsense", "input-not-found"],
  ])("%s is refused, and nothing changes", async (_, input, code) => {
    await bench.session.takeFromPlan(["price-level", input]);
    expect(bench.session.state().problem?.code).toBe(code);
    expect(bench.session.state().connection?.fromPlan).toEqual([]);
    expect(bench.session.state().history).toEqual([]);
  });
});
