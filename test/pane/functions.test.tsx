/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { useExcelErrors } from "../../scripts/functions/call";
import { IDLE } from "../../src/workbook/session/state";
import { announced, renderPane, type Pane } from "./support/render";
import { written } from "./support/states";

beforeAll(useExcelErrors);

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const links = () => within(screen.getByRole("list")).getAllByRole("button");

async function openPage(pane: Pane = renderPane()): Promise<Pane> {
  await pane.user.click(button("Functies"));
  await screen.findByRole("heading", { name: "Functies" });
  return pane;
}

async function openForm(name: string, pane?: Pane): Promise<Pane> {
  const opened = await openPage(pane);
  await opened.user.click(button(name));
  return opened;
}

async function fill({ user }: Pane, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await user.click(field(name));
    await user.paste(value);
  }
}

describe("the page", () => {
  test("opens without a plan, on its heading, with every function; back returns to the tabs and the button", async () => {
    const { user } = await openPage();
    expect(screen.getByRole("heading", { name: "Functies" })).toHaveFocus();
    expect(links()).toHaveLength(38);
    await user.click(button("Terug"));
    expect(screen.getByRole("tabpanel")).toBeVisible();
    expect(button("Functies")).toHaveFocus();
  });

  test("searches names and descriptions, whatever their capitals and accents", async () => {
    const { user } = await openPage();
    const box = screen.getByRole("searchbox", { name: "Zoek op naam of omschrijving" });
    await user.type(box, "terugVERDÍEN");
    expect(links().map((link) => link.textContent)).toEqual(["MGN.TERUGVERDIENJAAR"]);
    expect(announced()).toContain("1 functie");
    await user.clear(box);
    await user.type(box, "grootste resten spiegelbeeld");
    expect(links().map((link) => link.textContent)).toContain("MGN.VERDEEL");
    await user.type(box, " niets");
    expect(announced()).toContain("Geen functie gevonden");
  });
});

describe("the form of a function", () => {
  test("tells what it calculates, its arguments, a worked example and where there is more", async () => {
    await openForm("MGN.INDEX");
    expect(screen.getByRole("heading", { name: "MGN.INDEX" })).toHaveFocus();
    expect(screen.getByText("=MGN.INDEX(jaar; basisjaar; percentage)")).toBeVisible();
    expect(field("jaar")).toHaveAccessibleDescription("Jaar waarvoor de index geldt, zoals 2027.");
    expect(screen.getByText("=MGN.INDEX(2027;2025;2,8%)").closest("p")).toHaveTextContent("geeft 1,056784");
    expect(screen.getByRole("link", { name: "Meer over MGN.INDEX" })).toHaveAttribute("href", "functies.html#INDEX");
  });

  test("writes what was typed in Dutch as Excel keeps it, and says where", async () => {
    const pane = await openForm("MGN.INDEX");
    pane.session.select({ sheet: "Blad1", address: "C3" });
    await fill(pane, { jaar: "2027", basisjaar: "2025", percentage: "2,8%" });
    expect(screen.getByText("=MGN.INDEX(2027;2025;2,8%)", { selector: "form code" })).toBeVisible();
    await pane.user.click(button("Invoegen"));
    expect(pane.session.insertions.map(({ formula }) => formula)).toEqual(["=MGN.INDEX(2027,2025,2.8%)"]);
    expect(announced()).toContain("De formule staat in C3 op Blad1.");
  });

  test("takes the selected cells, and leaves out what was left out", async () => {
    const pane = await openForm("MGN.INDEXATIE.OVAPPC");
    pane.session.select({ sheet: "KPI's", address: "B4:B9" });
    await pane.user.click(button("Neem selectie over: ova"));
    expect(field("ova")).toHaveValue("'KPI''s'!B4:B9");
    await fill(pane, { ppc: "2,1%", "aandeel_ova (mag leeg blijven)": "0,9" });
    await pane.user.click(button("Invoegen"));
    const [insertion] = pane.session.insertions;
    expect(insertion?.formula).toBe("=MGN.INDEXATIE.OVAPPC('KPI''s'!B4:B9,2.1%,,0.9)");
    expect(insertion?.references).toEqual([{ sheet: "KPI's", address: "B4:B9" }]);
    expect(insertion?.sizeOf([[[0.04], [0.05], [0.03]]])).toEqual({ rows: 3, columns: 1 });
  });

  test("names every field that is empty or unreadable, and writes nothing", async () => {
    const pane = await openForm("MGN.INDEX");
    await fill(pane, { jaar: "volgend jaar", basisjaar: "2025" });
    await pane.user.click(button("Invoegen"));
    expect(field("jaar")).toHaveAccessibleDescription(expect.stringContaining("Dit is geen getal"));
    expect(field("basisjaar")).toBeValid();
    expect(field("percentage")).toHaveAccessibleDescription(expect.stringContaining("Dit argument is nodig."));
    expect(pane.session.calls).not.toContain("insertFormula");
    await fill(pane, { percentage: "3%" });
    expect(field("percentage")).not.toHaveAccessibleDescription(expect.stringContaining("nodig"));
  });

  test("a refusal is told, and not called done", async () => {
    const pane = await openForm("MGN.STEUNPUNTEN");
    await fill(pane, { bedrag: "€ 1.250,50" });
    pane.session.failNext({ code: "cells-taken", message: "Cel A1 is niet leeg.", remedy: "Kies een lege cel." });
    await pane.user.click(button("Invoegen"));
    expect(announced()).toBe("Cel A1 is niet leeg. Kies een lege cel.");
  });

  test("offers to take it back, also in a workbook without a plan", async () => {
    const pane = await openForm("MGN.STEUNPUNTEN");
    await fill(pane, { bedrag: "1250" });
    await pane.user.click(button("Invoegen"));
    await pane.user.click(button("Ongedaan maken"));
    expect(pane.session.calls).toEqual(["insertFormula", "undo"]);
    expect(screen.queryByText("De formule staat in A1 op Blad1.")).toBeNull();
  });

  test("offers to take back what was inserted before the workbook was closed", async () => {
    const pane = await openForm("MGN.STEUNPUNTEN", renderPane({ ...IDLE, canUndo: true }));
    await pane.user.click(button("Ongedaan maken"));
    expect(pane.session.calls).toEqual(["undo"]);
  });

  test("an earlier message no longer offers to take back what is not last", async () => {
    const pane = renderPane(written());
    await pane.user.click(button("Herbereken"));
    expect(screen.getByText(/848 cellen bijgewerkt/)).toBeVisible();
    await openForm("MGN.STEUNPUNTEN", pane);
    await fill(pane, { bedrag: "1250" });
    await pane.user.click(button("Invoegen"));
    expect(screen.queryByText(/848 cellen bijgewerkt/)).toBeNull();
  });

  test("nothing can be pressed while the workbook is busy", async () => {
    const pane = await openForm("MGN.STEUNPUNTEN");
    pane.session.set({ phase: "inserting" });
    expect(button("Invoegen")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("as formulas of Excel's own", () => {
  test("writes the same calculation without MGN", async () => {
    const pane = await openForm("MGN.INDEXEER");
    await fill(pane, { bedrag: "B4", jaar: "2027", basisjaar: "2025", percentage: "B5" });
    await pane.user.click(button("Schrijf als gewone formules"));
    const [insertion] = pane.session.insertions;
    expect(insertion?.formula).toBe("=B4*((1+B5)^(2027-2025))");
    expect(insertion?.references).toEqual([
      { sheet: null, address: "B4" },
      { sheet: null, address: "B5" },
    ]);
  });

  test("says why it cannot, for a function that never can", async () => {
    await openForm("MGN.VERDEEL");
    expect(screen.queryByRole("button", { name: "Schrijf als gewone formules" })).toBeNull();
    expect(screen.getByText(/^Als gewone formule kan niet\. Verdelen naar grootste resten/)).toBeVisible();
  });

  test("says why it cannot, for these arguments", async () => {
    const pane = await openForm("MGN.JAARDEEL");
    await fill(pane, { jaar: "C3:G3", begin: "1-7-2026" });
    await pane.user.click(button("Schrijf als gewone formules"));
    expect(announced()).toMatch(/Als gewone formule kan niet\. Van een bereik vraagt dit een formule per cel/);
    expect(pane.session.insertions).toEqual([]);
  });
});
