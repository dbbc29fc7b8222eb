import type { Desk } from "../support/desk";
import { violations } from "../support/violations";

const VIEWS = [/Scenario's/, /Vergelijken/, /Gevoeligheid/, /Omslag/, /Simulatie/];
const NARROWEST = 320;
const USUAL = 450;

export function whatIf(desk: () => Desk): void {
  const view = async (name: RegExp) => {
    await desk().panel.getByRole("tab", { name }).click();
    await desk().still();
  };
  const simulate = () => desk().panel.getByRole("button", { name: "Simuleer" }).click();

  beforeAll(async () => {
    await desk().fresh();
    await desk().connect();
    await desk().recalculate();
    await desk().tab(/Wat-als/);
  });

  test("a scenario changes what the pane shows, and not what the sheet says", async () => {
    const sheet = () => desk().read("MGN Businesscase", "A1:I60");
    const before = await sheet();
    await desk().pane.getByLabel("Scenario", { exact: true }).selectOption({ label: "Trage adoptie" });
    await desk()
      .panel.getByRole("heading", { name: /U kijkt naar “Trage adoptie”/ })
      .waitFor();
    await desk().tab(/Wachtlijst/);
    await desk()
      .pane.getByRole("heading", { name: /worden niet gehaald/ })
      .waitFor();
    expect(await sheet()).toEqual(before);
    await desk().pane.getByLabel("Scenario", { exact: true }).selectOption({ label: "Plan zelf" });
    await desk().tab(/Wat-als/);
  });

  test("one that is made is kept in the file, and taken back", async () => {
    await view(/Scenario's/);
    await desk().panel.getByRole("button", { name: "Leeg scenario" }).click();
    await desk().panel.getByLabel(/^Naam/).fill("Minder instroom");
    await desk().panel.getByLabel("Aanname wijzigen").selectOption("inflow");
    await desk()
      .panel.getByLabel(/^Verandering in %/)
      .fill("-10");
    await desk().panel.getByRole("button", { name: "Pas toe" }).click();
    await desk().panel.getByRole("button", { name: "Bewaar scenario" }).click();
    await desk().panel.getByRole("radio", { name: "Minder instroom" }).waitFor();
    expect(await desk().panel.getByRole("radio", { name: "Minder instroom" }).isChecked()).toBe(true);
    await desk().panel.getByRole("button", { name: "Verwijder “Minder instroom”" }).click();
    await desk().panel.getByRole("radio", { name: "Minder instroom" }).waitFor({ state: "detached" });
    await desk().panel.getByRole("button", { name: "Ongedaan maken" }).click();
    await desk().panel.getByRole("radio", { name: "Minder instroom" }).waitFor();
  });

  test("the arrow keys walk the views, Enter opens one", async () => {
    await view(/Scenario's/);
    await desk()
      .panel.getByRole("tab", { name: /Scenario's/ })
      .focus();
    await desk().page.keyboard.press("ArrowRight");
    await desk().page.keyboard.press("Enter");
    expect(await desk().panel.getByRole("tab", { name: "Vergelijken" }).getAttribute("aria-selected")).toBe("true");
  });

  test("a simulation runs under the page's own policy, and can be stopped", async () => {
    await view(/Simulatie/);
    await simulate();
    await desk()
      .panel.getByRole("heading", { name: /kans op een baat/ })
      .waitFor();
    await desk().panel.getByRole("button", { name: "Instellingen" }).click();
    await desk().panel.getByLabel("Aantal trekkingen").fill("1.000.000");
    await simulate();
    await desk().panel.getByRole("button", { name: "Stop", exact: true }).dispatchEvent("click");
    await desk().panel.getByText("Gestopt. Er is niets bewaard.").waitFor();
    await desk().panel.getByRole("button", { name: "Instellingen" }).click();
  });

  describe.each(VIEWS)("%s", (name) => {
    afterAll(() => desk().resize(USUAL));

    test("is accessible", async () => {
      await view(name);
      expect(await violations(desk())).toEqual([]);
    });

    test("does not scroll sideways in the narrowest pane", async () => {
      await desk().resize(NARROWEST);
      const [inside, outside] = await desk()
        .pane.locator("html")
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(inside).toBe(outside);
    });
  });
}
