import type { Desk } from "../support/desk";
import { violations } from "../support/violations";

const SHEET = "Proef";
const NARROWEST = 320;
const USUAL = 450;

/** A place in the grid's first rows, beside its headers: where a click puts the focus in the cells. */
const CELL_AT = { x: 170, y: 60 };

/** Milliseconds between two keys: the grid renews its list after each. */
const AS_A_PERSON = { delay: 40 };

export function functions(desk: () => Desk): void {
  const cell = async (address: string) => (await desk().read(SHEET, address))[0]?.[0];
  const field = (name: string) => desk().pane.getByRole("textbox", { name, exact: true });
  const button = (name: string | RegExp) => desk().pane.getByRole("button", { name });

  /** An empty sheet in front, beside the example's own. */
  async function freshSheet(): Promise<void> {
    await desk().fresh();
    await desk().page.evaluate((name) => window.workbench?.engine.addSheet(name), SHEET);
    await select("B2");
  }

  async function select(address: string): Promise<void> {
    await desk().page.evaluate(
      ([name, cells]) => {
        const [, letter = "", first = "", last = first] = /^([A-Z])(\d+)(?::[A-Z](\d+))?$/.exec(cells) ?? [];
        const engine = window.workbench?.engine;
        const sheet = engine?.sheets().find((candidate) => candidate.name === name);
        if (!engine || !sheet) throw new Error(`no sheet ${name}`);
        engine.activate(sheet.id);
        const rows = Number(last) - Number(first) + 1;
        engine.select(sheet.id, { row: Number(first) - 1, column: letter.charCodeAt(0) - 65, rows, columns: 1 });
      },
      [SHEET, address] as const,
    );
    await desk().settled();
  }

  describe.each(["open", "closed"] as const)("typed in the grid, with the pane %s", (pane) => {
    const toggle = () => desk().page.getByRole("button", { name: "Paneel" }).click();

    beforeAll(async () => {
      await freshSheet();
      if (pane === "closed") await toggle();
    });

    afterAll(async () => {
      if (pane === "closed") await toggle();
    });

    test("typing =MGN.INDEX offers the functions with what they calculate; finished, the cell has the answer", async () => {
      expect(await desk().page.locator("#pane").isVisible()).toBe(pane === "open");
      await desk().page.locator("#grid canvas").last().click({ position: CELL_AT });
      await desk().page.keyboard.type("=MGN.INDEX", AS_A_PERSON);
      const offered = desk().page.getByText("MGN.INDEXATIE.OVAPPC", { exact: true });
      await offered.waitFor();
      await desk()
        .page.getByText(/^Prijsindex van een jaar ten opzichte van het basisjaar/)
        .waitFor();
      await desk().page.keyboard.type("(2027;2025;2,8%)", AS_A_PERSON);
      // While the list is open, Enter takes what it offers.
      await offered.waitFor({ state: "detached" });
      await desk().page.keyboard.press("Enter");
      await desk().settled();
      expect(await cell("B2")).toMatchObject({ formula: "=MGN.INDEX(2027,2025,2.8%)", value: 1.056784 });
    });

    test("a split spills, and follows a change of an argument's cell", async () => {
      for (const [index, weight] of ["1", "1", "1"].entries()) await desk().type(SHEET, `D${index + 1}`, weight);
      await desk().type(SHEET, "E1", "=MGN.VERDEEL(100;D1:D3;0,01)");
      const shares = async () => (await desk().read(SHEET, "E1:E3")).flat().map(({ text }) => text);
      expect(await shares()).toEqual(["33,34", "33,33", "33,33"]);
      await desk().type(SHEET, "D1", "2");
      expect(await shares()).toEqual(["50", "25", "25"]);
    });

    test("a wrong argument gives an error with a sentence", async () => {
      await desk().type(SHEET, "G1", "=MGN.INDEX(2027;2025;2,8)");
      expect((await cell("G1"))?.value).toBe("#VALUE!");
      const message = await desk().page.evaluate((name) => {
        const engine = window.workbench?.engine;
        const sheet = engine?.sheets().find((candidate) => candidate.name === name);
        return sheet && engine?.errorMessage(sheet.id, 0, 6);
      }, SHEET);
      expect(message).toContain("schrijf 2,8% of 0,028");
    });
  });

  describe("from the page in the pane", () => {
    beforeAll(async () => {
      await freshSheet();
      for (const [index, weight] of ["59", "26", "16"].entries()) await desk().type(SHEET, `A${index + 1}`, weight);
      await button("Functies").click();
      await desk().pane.getByRole("heading", { name: "Functies" }).waitFor();
    });

    afterAll(async () => {
      await desk().resize(USUAL);
      await desk().look("light");
    });

    test("searching finds it; the selected range goes in a field; the answer comes in the selected cell", async () => {
      await desk().pane.getByRole("searchbox").fill("grootste resten verdeelt");
      await button("MGN.VERDEEL").click();
      await field("bedrag").fill("100");
      await select("A1:A3");
      await button("Neem selectie over: gewichten").click();
      await desk().pane.getByText("=MGN.VERDEEL(100;'Proef'!A1:A3)", { exact: true }).waitFor();
      await select("C1");
      await button("Invoegen").click();
      await desk().pane.getByText("De formule staat in C1 op Proef.").waitFor();
      await desk().settled();
      expect((await desk().read(SHEET, "C1:C3")).flat().map(({ value }) => value)).toEqual([58, 26, 16]);
    });

    test("a cell in the way of the spill is refused, and left alone", async () => {
      await desk().type(SHEET, "E3", "van mij");
      await select("E1");
      await button("Invoegen").click();
      await desk().pane.getByText("maar cel E3 is niet leeg").last().waitFor();
      expect((await cell("E1"))?.kind).toBe("empty");
      expect((await cell("E3"))?.value).toBe("van mij");
    });

    test("what was inserted is taken back", async () => {
      await select("G1");
      await button("Invoegen").click();
      await desk().pane.getByText("De formule staat in G1 op Proef.").waitFor();
      await button("Ongedaan maken").click();
      await desk()
        .pane.getByText(
          "Ongedaan gemaakt. De cellen staan weer zoals ze stonden; wat u wilde behouden, is zo gebleven.",
        )
        .last()
        .waitFor();
      await desk().settled();
      expect((await desk().read(SHEET, "G1:G3")).flat().map(({ kind }) => kind)).toEqual(["empty", "empty", "empty"]);
    });

    test("the same as a formula of Excel's own gives the same answer", async () => {
      await button("Alle functies").click();
      await desk().pane.getByRole("searchbox").fill("MGN.INDEX");
      await button(/^MGN\.INDEX$/).click();
      await field("jaar").fill("2027");
      await field("basisjaar").fill("2025");
      await field("percentage").fill("2,8%");
      await select("I1");
      await button("Schrijf als gewone formules").click();
      await desk().pane.getByText("De formule staat in I1 op Proef.").waitFor();
      await desk().settled();
      const written = await cell("I1");
      expect(written?.formula).not.toContain("MGN");
      expect(written?.value).toBeCloseTo(1.056784, 12);
    });

    test.each(["light", "dark"] as const)("axe-core finds nothing, %s; 320 pixels are enough", async (look) => {
      await desk().look(look);
      await desk().resize(NARROWEST);
      await button("Functies").click();
      await desk().pane.getByRole("heading", { name: "Functies" }).waitFor();
      expect(await violations(desk())).toEqual([]);
      await button("MGN.PRIJSPEIL").click();
      await button("Invoegen").click();
      await desk().pane.getByText("Dit argument is nodig.").first().waitFor();
      expect(await violations(desk())).toEqual([]);
      const [inside, outside] = await desk()
        .pane.locator("html")
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(inside).toBe(outside);
    });
  });
}
