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

  test("all tabs fit on two lines", async () => {
    const tops = await desk()
      .pane.getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBeLessThanOrEqual(2);
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
