import { budgetOf } from "../../src/model/budget/budget-of";
import { LINES } from "../../src/model/budget/lines";
import { columnName } from "../../src/workbook/cells/address";
import { BudgetLayout, FIRST_YEAR, OVERVIEW } from "../../src/workbook/change/budget/layout";
import { SHEETS } from "../../src/workbook/sheets/sheet-names";
import { openExample, type Workbench } from "./support/workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
});
afterEach(() => bench.close());

/** The sheet against the model, every line and year: for all municipalities, and for one. */
function expectToHold(name: string): void {
  const { connection, result } = bench.session.state();
  if (!connection || !result) throw new Error("nothing is shown");
  const budget = budgetOf(connection.plan, connection.figures, result);
  const layout = new BudgetLayout(budget.years.length, budget.municipalities.length);
  const at = budget.municipalities.findIndex(({ municipality }) => municipality.name === name);
  // Where weights are equal the rows stand by code, which settles the tie.
  const names = budget.municipalities.map((_, row) => bench.value(SHEETS.budget, `B${layout.firstKey + row + 1}`));
  const row = names.indexOf(name);
  LINES.forEach(({ id }, place) => {
    const own = budget.municipalities[at]?.lines[place];
    const all = budget.all[place];
    budget.years.forEach((_, index) => {
      const column = columnName(FIRST_YEAR + index);
      const shown = (amount: unknown) => (amount === "none" ? "–" : Number(String(amount)));
      expect([id, index, bench.value(SHEETS.budget, `${column}${OVERVIEW + place + 1}`)]).toEqual([
        id,
        index,
        shown(all?.amounts[index]),
      ]);
      expect([id, index, bench.value(SHEETS.budget, `${column}${layout.row(id, row) + 1}`)]).toEqual([
        id,
        index,
        shown(own?.amounts[index]),
      ]);
    });
    expect(
      bench.value(SHEETS.budget, `${columnName(layout.check)}${layout.row(id, budget.municipalities.length) + 1}`),
    ).toBe("sluit");
  });
}

test("the sheet holds the multi-year budget, and spending moves with another inflation by itself", async () => {
  await bench.session.recalculate();
  await bench.session.watch();
  await bench.office.settled();
  expectToHold("Tubbergen");

  await bench.type("Algemene input", "B8", 0.04);
  await bench.passTime();
  expectToHold("Tubbergen");
  // Nothing of it has to be written again.
  expect(bench.session.state().preview.find(({ sheet }) => sheet === SHEETS.budget)?.kind).toBe("unchanged");
});

test("another key shares the spending only", async () => {
  await bench.session.connect();
  await bench.session.setPayoutChoices((before) => ({ ...before, costKey: { kind: "equal" } }));
  await bench.session.recalculate();
  await bench.office.settled();
  expectToHold("Wierden");
});
