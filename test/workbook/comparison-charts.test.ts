import { emptyScenario } from "../../src/model/plan/scenario";
import { COMPARISON_SHEET } from "../../src/workbook/sheets/sheet-names";
import { openSmall } from "../faults/support/small-bench";
import { smallWorkbook } from "../support/small-workbook";

test("on request native charts stand beside the comparison, on its own cells; undo takes them away", async () => {
  const { office, session } = await openSmall(await smallWorkbook());
  await session.connect();
  await session.setScenarios(() => ({
    scenarios: [{ ...emptyScenario("half", "Half"), inputs: { talks: { kind: "percent", percent: "-50" } } }],
  }));
  const chartsOf = () => {
    const sheet = office.engine.sheets().find(({ name }) => name === COMPARISON_SHEET);
    return sheet === undefined ? null : (office.parts.charts.get(sheet.id) ?? []);
  };
  await session.writeComparison({ scenarios: [null, "half"], base: null, charts: false });
  expect(session.state().problem).toBeNull();
  expect(chartsOf()).toEqual([]);

  await session.writeComparison({ scenarios: [null, "half"], base: null, charts: true });
  await office.settled();
  expect(chartsOf()?.map(({ name, type }) => [name, type])).toEqual([
    ["MGN totals", "ColumnClustered"],
    ["MGN domains", "ColumnClustered"],
    ["MGN years", "Line"],
  ]);
  const [first] = chartsOf() ?? [];
  const shown = first ? office.engine.read(first.data.sheetId, first.data.rect) : [];
  const values = shown.map((row) => row.map(({ value }) => value));
  expect(values[0]?.slice(1)).toEqual(["Plan", "Half"]);
  const result = session.state().planResult?.totals.result.total?.toNumber() ?? NaN;
  expect(values.find(([label]) => label === "Resultaat")?.[1]).toBeCloseTo(result, 6);

  await session.undo();
  expect(chartsOf()).toEqual([]);
  office.close();
});
