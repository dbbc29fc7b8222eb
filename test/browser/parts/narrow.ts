import type { Desk } from "../support/desk";
import { TABS } from "../support/tabs";

const NARROWEST = "320px";

export function narrow(desk: () => Desk): void {
  const resize = (width: string) =>
    desk()
      .page.locator("#pane")
      .evaluate((pane, value) => (pane.style.width = value), width);
  let wide: string;

  beforeAll(async () => {
    await desk().fresh();
    wide = await desk()
      .page.locator("#pane")
      .evaluate((pane) => pane.style.width);
    await resize(NARROWEST);
    await desk().connect();
    await desk().recalculate();
  });

  afterAll(() => resize(wide));

  test.each(TABS)("%s does not scroll sideways", async (tab) => {
    await desk().tab(tab);
    const [inside, outside] = await desk()
      .pane.locator("html")
      .evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(inside).toBe(outside);
  });

  test("all tabs fit on one line", async () => {
    const tops = await desk()
      .pane.getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
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
