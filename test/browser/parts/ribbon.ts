import { join } from "node:path";
import { EXAMPLE, type Desk } from "../support/desk";

const ROOT = join(__dirname, "../../..");

export function ribbon(desk: () => Desk): void {
  const press = (name: string) => desk().page.getByRole("toolbar").getByRole("button", { name }).click();

  beforeAll(() => desk().fresh());

  test("Koppelen and Herbereken do what the pane's buttons do, and the pane follows", async () => {
    await press("Koppelen");
    await desk().pane.getByRole("heading", { name: "Alle 62 gegevens gevonden" }).waitFor();
    await press("Herbereken");
    await desk()
      .pane.getByText(/^Actueel/)
      .waitFor();
    await desk().settled();
    expect(await desk().sheetNames()).toContain("MGN Businesscase");
  });

  test("Waarden vastzetten leaves the same numbers without a formula", async () => {
    const before = await desk().read("MGN Businesscase", "C7:J9");
    expect(before.flat().every(({ formula }) => formula?.startsWith("="))).toBe(true);
    await press("Waarden vastzetten");
    await desk().pane.getByText("Waarden vastgezet", { exact: true }).waitFor();
    await desk().settled();
    const after = await desk().read("MGN Businesscase", "C7:J9");
    expect(after.flat().some(({ formula }) => formula !== undefined)).toBe(false);
    expect(after.map((row) => row.map(({ value }) => value))).toEqual(
      before.map((row) => row.map(({ value }) => value)),
    );
  });

  test("Paneel hides the pane and shows it as it was", async () => {
    await press("Paneel");
    await desk().page.locator("#pane").waitFor({ state: "hidden" });
    await press("Paneel");
    await desk().pane.getByText("Waarden vastgezet", { exact: true }).waitFor();
  });

  test("Open… names above the grid what is not calculated here, until a file without such is opened", async () => {
    const choose = (file: string) => desk().page.setInputFiles("#file", join(ROOT, file));
    const said = (is: string) =>
      desk().page.waitForFunction((text) => document.getElementById("message")?.textContent === text, is);
    await choose("test/material/cases/03-externe-koppeling.xlsx");
    await said(
      "Algemene input!B10 haalt een waarde uit een ander bestand; gerekend is met 12046, zoals die in dit bestand is bewaard.",
    );
    await choose(join("assets", EXAMPLE));
    await said("");
  });
}
