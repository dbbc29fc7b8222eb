import type { Desk } from "../support/desk";
import { TABS } from "../support/tabs";

const NARROWEST = 320;
const USUAL = 450;

export function narrow(desk: () => Desk): void {
  beforeAll(async () => {
    await desk().fresh();
    await desk().resize(NARROWEST);
    await desk().connect();
    await desk().recalculate();
  });

  afterAll(() => desk().resize(USUAL));

  test.each(TABS)("%s does not scroll sideways", async (tab) => {
    await desk().tab(tab);
    const [inside, outside] = await desk()
      .pane.locator("html")
      .evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(inside).toBe(outside);
  });

  test.each([NARROWEST, USUAL])(
    "the tabs stand on one line at %i px; a list has those that do not fit",
    async (width) => {
      await desk().resize(width);
      const tabs = desk().pane.getByRole("tab");
      const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
      const more = desk().pane.getByRole("combobox", { name: "Meer onderdelen" });
      const [, ...others] = await more.locator("option").allTextContents();
      const names = [...(await tabs.allTextContents()), ...others];
      expect(names).toHaveLength(TABS.length);
      expect(TABS.filter((name) => !names.some((label) => name.test(label)))).toEqual([]);
      await desk().resize(NARROWEST);
    },
  );

  test("what always stays in sight is low: a line of header and a line of tabs", async () => {
    await desk().resize(USUAL);
    // What was written is told for some seconds, and then kept in the history alone.
    await desk()
      .pane.getByText(/cellen bijgewerkt/)
      .waitFor({ state: "detached" });
    const bottom = await desk()
      .pane.getByRole("navigation", { name: "Onderdelen van het paneel" })
      .evaluate((nav) => nav.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(80);
    await desk().resize(NARROWEST);
  });

  test("a table that is too wide scrolls in a region of its own, by keyboard too", async () => {
    await desk().tab(/Uitkering/);
    const region = desk().panel.getByRole("region", { name: "Per gemeente, in euro" });
    await region.focus();
    await desk().page.keyboard.press("ArrowRight");
    await region.evaluate(
      (element) =>
        new Promise<void>((scrolled) => {
          if (element.scrollLeft > 0) scrolled();
          else element.addEventListener("scroll", () => scrolled(), { once: true });
        }),
    );
    expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
}
