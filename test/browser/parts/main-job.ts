import { evaluate } from "../../../src/model/evaluation/evaluate";
import type { Result } from "../../../src/model/result/result";
import { number } from "../../../src/model/text/dutch";
import { twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";
import { cellBehind, rowsByLabel } from "../support/cells";
import type { Desk } from "../support/desk";

const OWN_SHEETS = [
  "MGN Samenvatting",
  "MGN Businesscase",
  "MGN Uitkering",
  "MGN Mijlpalen",
  "MGN Risico",
  "MGN Meerjarenraming",
  "MGN SiSa",
  "MGN Vaststelling",
  "MGN Wachtlijst",
  "MGN Controle",
];
const CENT = 2;

/** Amounts of the business case as the sheet holds them: label, domain, a column a year, total. */
async function expectSheetToHold(desk: Desk, result: Result): Promise<void> {
  const rows = await rowsByLabel(desk, "MGN Businesscase", "A1:H220");
  for (const { row, amounts, total } of result.rows) {
    const cells = rows.get(row.label)?.slice(1) ?? [];
    [...amounts, total].forEach((amount, index) => expect(cells[index]).toBeCloseTo(amount?.toNumber() ?? NaN, CENT));
  }
}

export function mainJob(desk: () => Desk): void {
  let before: unknown;

  beforeAll(async () => {
    await desk().fresh();
    before = await desk().workbook();
  });

  test("connecting finds everything, shows what will be written, and writes no cell", async () => {
    await desk().connect();
    await desk().pane.getByRole("heading", { name: "Alle 62 gegevens gevonden" }).waitFor();
    for (const sheet of OWN_SHEETS) await desk().panel.getByText(sheet, { exact: true }).waitFor();
    expect(await desk().workbook()).toEqual(before);
  });

  test("recalculating writes sheets whose cells hold what the model says", async () => {
    await desk().recalculate();
    const written = [...OWN_SHEETS, "MGN Logboek"];
    expect((await desk().sheetNames()).slice(-written.length)).toEqual(written);
    const result = evaluate(twente, twenteFigures());
    await expectSheetToHold(desk(), result);

    const payout = await rowsByLabel(desk(), "MGN Uitkering", "A1:F31");
    for (const { municipality, local, repay, risk } of result.payout?.municipalities ?? []) {
      expect(payout.get(municipality.name)?.slice(2)).toEqual([local, repay, risk].map((amount) => amount?.toNumber()));
    }
    const waitList = await rowsByLabel(desk(), "MGN Wachtlijst", "A1:G20");
    const off = waitList.get("Van de oorspronkelijke wachtlijst")?.slice(1) ?? [];
    result.waitList.off.forEach((people, index) => expect(off[index]).toBeCloseTo(people?.toNumber() ?? NaN, 6));
  });

  test("the pane shows the same, tab by tab", async () => {
    await desk().tab(/Uitkomst/);
    await desk()
      .panel.getByRole("button", { name: /^Resultaat 2025–2029: −3,8 mln/ })
      .waitFor();
    await desk().tab(/Uitkering/);
    const enschede = desk().panel.getByRole("row", { name: /^Enschede/ });
    expect(await enschede.getByRole("cell").allTextContents()).toEqual([
      "162.317",
      "25,24%",
      "698.580",
      "0",
      "1.465.174",
      "0",
      "1.326.137",
    ]);
    await desk().tab(/Wachtlijst/);
    await desk().pane.getByRole("heading", { name: "Beide streefwaarden worden gehaald" }).waitFor();
    await desk().tab(/Controle/);
    expect(await desk().panel.textContent()).toContain("er staat 654.153, maar de 14 regels samen zijn 643.153");
  });

  test("another inflation typed in the grid: sheet and pane follow without a click", async () => {
    await desk().tab(/Uitkomst/);
    await desk().type("Algemene input", await cellBehind(desk(), "Algemene input", "Inflatie (NZa)"), "4%");
    // The costs in the workbook follow the index by its own formulas.
    const { connected } = twenteFigures();
    const result = evaluate(twente, { ...twenteFigures({ inflation: ["0.04"] }), connected });
    const total = result.totals.result.total;
    if (!total) throw new Error("the result is known");
    await desk()
      .panel.getByRole("row", { name: /^Totaal/ })
      .getByText(number(total.div(1000)), { exact: true })
      .waitFor();
    await desk().settled();
    await expectSheetToHold(desk(), result);
  });

  test("a figure tells which cell it came from, and shows it in the grid", async () => {
    await desk()
      .panel.getByRole("button", { name: /^2\. Verkennend gesprek −/ })
      .click();
    await desk().still();
    await desk()
      .panel.getByRole("button", { name: /^Voorkomen ggz: inwoner/ })
      .click();
    const dialog = desk().pane.getByRole("dialog", { name: "Hoe komt dit bedrag tot stand?" });
    await dialog
      .getByRole("button", { name: /^Algemene input!.* Toon cel/ })
      .first()
      .click();
    const sheet = await desk().page.evaluate(() => {
      const engine = window.workbench?.engine;
      return engine?.sheets().find(({ id }) => id === engine.activeSheet())?.name;
    });
    expect(sheet).toBe("Algemene input");
    await dialog.getByRole("button", { name: "Sluiten" }).click();
    await dialog.waitFor({ state: "detached" });
  });

  test("undo brings every cell of the workbook back", async () => {
    await desk().type("Algemene input", await cellBehind(desk(), "Algemene input", "Inflatie (NZa)"), "2,8%");
    await desk().pane.getByRole("button", { name: "Ongedaan maken" }).first().click();
    await desk()
      .pane.getByText("Ongedaan gemaakt. De cellen staan weer zoals ze stonden; wat u wilde behouden, is zo gebleven.")
      .last()
      .waitFor();
    await desk().settled();
    expect(await desk().workbook()).toEqual(before);
  });
}
