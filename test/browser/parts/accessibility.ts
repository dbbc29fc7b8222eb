import type { Desk } from "../support/desk";
import { TABS } from "../support/tabs";
import { violations } from "../support/violations";

export function accessibility(desk: () => Desk): void {
  describe.each(["light", "dark"] as const)("%s", (name) => {
    beforeAll(async () => {
      await desk().fresh();
      await desk().look(name);
    });

    test("before connecting", async () => {
      expect(await violations(desk())).toEqual([]);
    });

    test.each(TABS)("%s", async (tab) => {
      if (tab.test("Koppelen")) {
        await desk().connect();
        await desk().recalculate();
      }
      await desk().tab(tab);
      expect(await violations(desk())).toEqual([]);
    });

    test("everything unfolded", async () => {
      await desk().tab(/Koppelen/);
      const folded = desk().panel.locator("button[aria-expanded=false]");
      while ((await folded.count()) > 0) await folded.first().click();
      // What has scrolled under the header is not too small, but out of sight.
      await desk().panel.evaluate(() => window.scrollTo(0, 0));
      expect(await violations(desk())).toEqual([]);
    });

    test("an explanation", async () => {
      await desk().tab(/Uitkomst/);
      await desk()
        .panel.getByRole("button", { name: /^2\. Verkennend gesprek −/ })
        .click();
      // The rows slide into place; a click on one that still moves misses it.
      await desk().still();
      await desk()
        .panel.getByRole("button", { name: /^Voorkomen ggz: inwoner/ })
        .click();
      const dialog = desk().pane.getByRole("dialog");
      await dialog.waitFor();
      expect(await violations(desk())).toEqual([]);
      await desk().page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    });
  });

  describe("forced colours", () => {
    beforeAll(() => desk().page.emulateMedia({ forcedColors: "active" }));
    afterAll(async () => {
      await desk().page.emulateMedia({ forcedColors: null });
      await desk().look("light");
    });

    test.each(TABS)("%s", async (tab) => {
      await desk().tab(tab);
      expect(await violations(desk())).toEqual([]);
    });
  });
}
