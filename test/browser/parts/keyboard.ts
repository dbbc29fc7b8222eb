import type { Desk } from "../support/desk";

const MOST_STEPS = 40;
const MOST_WAITS = 100;

export function keyboard(desk: () => Desk): void {
  const press = (key: string) => desk().page.keyboard.press(key);

  /** What has the focus inside the pane, by its name or its text; nothing while the focus is elsewhere. */
  const focused = () =>
    desk()
      .pane.locator("html")
      .evaluate(({ ownerDocument: { activeElement } }) => {
        if (activeElement instanceof HTMLInputElement) return activeElement.labels?.[0]?.textContent ?? "";
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
      });

  /** Waits: what comes on demand has the focus once it is there. */
  async function lands(name: RegExp): Promise<void> {
    for (let wait = 0; wait < MOST_WAITS && !name.test(await focused()); wait += 1) {
      await desk().page.waitForTimeout(50);
    }
    expect(await focused()).toMatch(name);
  }

  async function tabTo(name: RegExp, key = "Tab"): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await press(key);
      if (name.test(await focused())) return;
    }
    throw new Error(`${key} does not lead to ${String(name)}`);
  }

  beforeAll(async () => {
    await desk().fresh();
    await desk()
      .pane.locator("body")
      .evaluate((body) => body.ownerDocument.defaultView?.focus());
  });

  test("connects: Tab to Koppelen, Enter, and the focus is on what was found", async () => {
    await tabTo(/^Koppelen$/);
    // The tab of that name comes first; Tab leaves the tab list in one step.
    await tabTo(/^Koppelen$/);
    await press("Enter");
    await desk()
      .pane.getByRole("heading", { name: /gegevens gevonden/ })
      .waitFor();
    expect(await focused()).toMatch(/gegevens gevonden/);
  });

  test("writes, and lands on the outcome", async () => {
    await tabTo(/^Herbereken en schrijf$/);
    await press("Space");
    await desk()
      .pane.getByText(/cellen bijgewerkt/)
      .waitFor();
    await lands(/^Vanaf 2028 zijn de baten hoger dan de kosten$/);
  });

  test("opens an explanation, walks its years, and comes back to the figure", async () => {
    await tabTo(/^Resultaat 2025–2029/);
    await press("Enter");
    const dialog = desk().pane.getByRole("dialog", { name: "Hoe komt dit bedrag tot stand?" });
    await dialog.waitFor();
    // The chosen year is the one that Tab reaches; its label begins with the year.
    if (!(await focused()).startsWith("2025")) await tabTo(/^2025/);
    await press("ArrowRight");
    expect(await dialog.getByRole("radio", { name: /2026/ }).isChecked()).toBe(true);
    await press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await focused()).toMatch(/^Resultaat 2025–2029/);
  });

  test("the arrow keys walk the tabs, in the order of the work; what is not among them is in the list after them", async () => {
    const tabs = desk().pane.getByRole("tab");
    const ids = await tabs.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.slice(0, 3)).toEqual(["tab-connect", "tab-outcome", "tab-whatIf"]);
    await desk().pane.getByRole("tab", { name: "Uitkomst" }).focus();
    const walked: string[] = [];
    for (let step = 1; step < ids.length; step += 1) {
      await press("ArrowRight");
      walked.push(
        await desk()
          .pane.locator(":focus")
          .evaluate((tab) => tab.id),
      );
    }
    expect(walked).toEqual([...ids.slice(2), "tab-connect"]);
    await press("Enter");
    expect(await desk().pane.getByRole("tab", { name: "Koppelen" }).getAttribute("aria-selected")).toBe("true");
    const more = desk().pane.getByRole("combobox", { name: "Meer onderdelen" });
    await press("Tab");
    expect(await more.evaluate((list) => list === list.ownerDocument.activeElement)).toBe(true);
    await more.selectOption({ label: "Brief" });
    expect(await desk().pane.getByRole("tab", { name: "Brief" }).getAttribute("aria-selected")).toBe("true");
  });

  test("takes back what was written", async () => {
    await tabTo(/^Ongedaan maken$/, "Shift+Tab");
    await press("Enter");
    await desk()
      .pane.getByText("Ongedaan gemaakt. De cellen staan weer zoals ze stonden; wat u wilde behouden, is zo gebleven.")
      .last()
      .waitFor();
    expect(await desk().sheetNames()).not.toContain("MGN Uitkering");
  });
}
