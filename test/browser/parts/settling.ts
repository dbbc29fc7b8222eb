import { cellBehind } from "../support/cells";
import type { Desk } from "../support/desk";
import { violations } from "../support/violations";

const SHEET = "Algemene input";
const LABEL = "Inflatie (NZa)";

/** A doubtful connection, settled with the mouse and by keyboard alone. */
export function settling(desk: () => Desk): void {
  let cell: string;
  const label = () => cell.replace("B", "A");
  const press = (key: string) => desk().page.keyboard.press(key);
  const doubtful = () => desk().panel.getByRole("heading", { name: "Kijk hier even naar" });
  const card = () => desk().panel.getByRole("group", { name: LABEL, exact: true });
  const focused = () =>
    desk()
      .pane.locator(":focus")
      .evaluate((element) => element.getAttribute("aria-label") ?? element.textContent);

  beforeEach(async () => {
    await desk().fresh();
    cell = await cellBehind(desk(), SHEET, LABEL);
    await desk().connect();
    // Whatever the label says now: the add-in may not go on as if nothing happened.
    await desk().type(SHEET, label(), "Prijsstijging volgens ons");
    await doubtful().waitFor();
  });

  test("with the mouse: the cell is shown, and confirmed", async () => {
    expect(await violations(desk())).toEqual([]);
    await card()
      .getByRole("button", { name: new RegExp(`^${SHEET}!${cell}`) })
      .click();
    await card()
      .getByRole("button", { name: /^Klopt, gebruik deze cel/ })
      .click();
    await doubtful().waitFor({ state: "detached" });
  });

  test("by keyboard alone: another cell is selected in the sheet and taken over", async () => {
    await desk().type(SHEET, "F30", "Nieuwe prijsstijging");
    await desk().type(SHEET, "G30", "3,1%");
    await card()
      .getByRole("button", { name: /^Klopt, gebruik deze cel/ })
      .focus();
    await press("Tab");
    expect(await focused()).toBe(`Neem over uit het plan: ${LABEL}`);
    await press("Tab");
    expect(await focused()).toBe(`Iets anders dan deze cel: ${LABEL}`);
    await press("Enter");
    await desk()
      .panel.getByRole("group", { name: `Keuzes voor ${LABEL}` })
      .waitFor();
    expect(await violations(desk())).toEqual([]);
    await press("Escape");
    expect(await focused()).toBe(`Iets anders dan deze cel: ${LABEL}`);
    await press("Enter");
    await desk().panel.getByRole("button", { name: "Neem selectie over" }).waitFor();
    await desk().page.evaluate((sheet) => {
      const engine = window.workbench?.engine;
      const found = engine?.sheets().find(({ name }) => name === sheet);
      if (engine && found) engine.select(found.id, { row: 29, column: 6, rows: 1, columns: 1 });
    }, SHEET);
    expect(await focused()).toBe("Neem selectie over");
    await press("Enter");
    await doubtful().waitFor({ state: "detached" });
    // With nothing left to look at, the focus is on what was found.
    expect(await focused()).toMatch(/gegevens gevonden/);
    await desk()
      .panel.getByRole("button", { name: /^Algemene input \(/ })
      .click();
    expect(await card().textContent()).toContain(`${SHEET}!G30`);
  });
}
