import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Desk } from "../support/desk";
import { TABS } from "../support/tabs";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds wrong in the pane: the rule and where. */
async function violations(desk: Desk): Promise<string[]> {
  await desk.still();
  const { frame } = desk;
  await frame.evaluate(AXE);
  const results = await frame.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      }),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ""}`),
  );
}

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
      expect(await violations(desk())).toEqual([]);
    });

    test("an explanation", async () => {
      await desk().tab(/Uitkomst/);
      await desk()
        .panel.getByRole("button", { name: /^2\. Verkennend gesprek −/ })
        .click();
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
