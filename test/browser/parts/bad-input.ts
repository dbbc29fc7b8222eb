import { cellBehind } from "../support/cells";
import type { Desk } from "../support/desk";

const SHEET = "Algemene input";

/** A row that is not indexed, so that it can do without the inflation; thousands of euros, as the plan prints it. */
const WITHOUT_INDEX = { label: "Besparing op de wachtlijst (maatschappelijk en SD)", total: "−7.332" };

export function badInput(desk: () => Desk): void {
  let cell: string;

  beforeAll(async () => {
    await desk().fresh();
    await desk().connect();
    await desk().recalculate();
    cell = await cellBehind(desk(), SHEET, "Inflatie (NZa)");
  });

  test.each([
    ["a text", "onbekend", "onbekend"],
    ["an inflation that cannot be meant", "280%", 2.8],
  ])("%s is found, with its cell, and left alone", async (_, typed, kept) => {
    await desk().type(SHEET, cell, typed);
    await desk().tab(/Controle/);
    // What the workbook itself works out of that cell is told too.
    await desk()
      .panel.getByRole("heading", { name: /\d+ fouten/ })
      .waitFor();
    await desk()
      .panel.getByRole("button", { name: new RegExp(`^${SHEET}!${cell}`) })
      .first()
      .waitFor();
    expect((await desk().read(SHEET, cell))[0]?.[0]?.value).toBe(kept);
  });

  test("what hangs on it is n.b.; everything else stands", async () => {
    await desk().tab(/Uitkomst/);
    await desk()
      .panel.getByRole("button", { name: /^Resultaat 2025–2029: n\.b\./ })
      .waitFor();
    // The cell itself comes first; then what the workbook's own formulas work out from it.
    expect(await desk().panel.textContent()).toMatch(
      /Niet bekend: Inflatie \(NZa\), .+ en nog \d+ ontbreken of zijn niet te gebruiken/,
    );

    await desk()
      .panel.getByRole("button", { name: /^2\. Verkennend gesprek n\.b\./ })
      // Of its benefits; its costs hang on it as well.
      .first()
      .click();
    await desk().still();
    const name = `${WITHOUT_INDEX.label}: ${WITHOUT_INDEX.total}. Hoe komt dit bedrag tot stand?`;
    await desk().panel.getByRole("button", { name, exact: true }).waitFor();

    await desk().tab(/Uitkering/);
    await desk()
      .panel.getByRole("row", { name: /^Enschede.* 162\.317 25,24% 698\.580/ })
      .waitFor();
  });

  test("put right, everything is known again by itself", async () => {
    await desk().type(SHEET, cell, "2,8%");
    await desk().tab(/Uitkomst/);
    await desk()
      .panel.getByRole("button", { name: /^Resultaat 2025–2029: −3,8 mln/ })
      .waitFor();
  });
}
