/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { PLANS } from "../../src/plans";
import { choosePlan } from "../../src/workbook/find/plan";
import { IDLE } from "../../src/workbook/session/state";
import { announced, openTab, renderPane } from "./support/render";
import { connected, doubtful, without, connection, written } from "./support/states";

const heading = (name: string | RegExp) => screen.getByRole("heading", { name });

describe("before connecting", () => {
  test("teaches in three steps and offers one thing to do", () => {
    renderPane();
    const steps = screen.getAllByRole("listitem").map((step) => within(step).getByRole("heading").textContent);
    expect(steps).toEqual(["1. Koppelen", "2. Nakijken", "3. Herberekenen"]);
    expect(screen.getByRole("tabpanel")).toContainElement(screen.getByRole("button", { name: "Koppelen" }));
    expect(screen.queryByRole("button", { name: "Herbereken" })).toBeNull();
  });

  test("every other tab says why it is empty and leads back", async () => {
    const pane = renderPane();
    for (const tab of [/Uitkomst/, /Uitkering/, /Wachtlijst/, /Controle/]) {
      await openTab(pane, tab);
      expect(heading(/^Nog/)).toBeVisible();
      await pane.user.click(within(screen.getByRole("tabpanel")).getByRole("button", { name: "Koppelen" }));
      expect(heading("Uw werkmap, doorgerekend")).toHaveFocus();
    }
  });

  test("connecting ends on the heading of what was found, and says so", async () => {
    const { user, session } = renderPane();
    await user.click(screen.getByRole("button", { name: "Koppelen" }));
    expect(session.calls).toEqual(["connect"]);
    expect(heading("Alle 61 gegevens gevonden")).toHaveFocus();
    expect(announced()).toBe("Gekoppeld. Bekijk wat gevonden is.");
  });
});

describe("after connecting", () => {
  test("what is certain is folded away by sheet; opened, it shows cell, value, certainty and reason", async () => {
    const { user, session } = renderPane(connected());
    expect(screen.queryByText("Inflatie (NZa)")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Algemene input (25)" }));
    const inflation = screen.getByText("Inflatie (NZa)").closest("li");
    expect(inflation).toHaveTextContent("Algemene input!B5");
    expect(inflation).toHaveTextContent("2,8%");
    expect(inflation).toHaveTextContent("Zeker gevonden. Het label is gelijk.");
    await user.click(screen.getByRole("button", { name: "Algemene input!B5: Toon cel B5 op tabblad Algemene input" }));
    expect(session.shown).toEqual([{ sheet: "Algemene input", address: "B5" }]);
  });

  test("what is doubtful stands open on top, with its reason and the runner-up", () => {
    renderPane(connected(doubtful()));
    const section = heading("Kijk hier even naar").closest("section");
    expect(section).toHaveTextContent("Inflatie (NZa)");
    expect(section).toHaveTextContent("Waarschijnlijk gevonden. Twee cellen heten inflatie.");
    expect(section).toHaveTextContent("Ook mogelijk: Kosten!B2");
  });

  test("a doubtful cell is used once it is confirmed", async () => {
    const { session, user } = renderPane(connected(doubtful()));
    const confirm = screen.getByRole("button", {
      name: /^Klopt, gebruik deze cel: Inflatie \(NZa\), Algemene input!B5$/,
    });
    await user.click(confirm);
    expect(session.state().connection?.links.filter((link) => link.doubtful)).toEqual([]);
    expect(screen.queryByText("Kijk hier even naar")).toBeNull();
  });

  test("what was found and cannot be used is not found, and nobody says that nothing is missing", () => {
    const found = connection();
    const links = found.links.map((link, at) => (at === 0 ? { ...link, usable: false, values: ["volgt nog"] } : link));
    renderPane(connected({ ...found, links }));
    expect(heading("60 van 61 gegevens gevonden en te gebruiken")).toBeVisible();
    expect(screen.queryByText(/er ontbreekt niets/)).toBeNull();
    expect(screen.getByText(/1 cel is gevonden maar niet te gebruiken/)).toBeVisible();
    expect(heading("Gevonden, maar niet te gebruiken").closest("section")).toHaveTextContent("volgt nog");
  });

  test("a workbook that is no business case is not called connected, and three ways are offered", async () => {
    const choice = choosePlan([], PLANS, null);
    const { user, session } = renderPane({ ...IDLE, unrecognised: choice });
    expect(heading("Dit lijkt geen businesscase die wij kennen")).toBeVisible();
    expect(screen.getByRole("banner")).not.toHaveTextContent("Mentaal Gezond Twente");
    expect(screen.getByRole("banner")).toHaveTextContent("Nog niet gekoppeld");
    expect(screen.getByRole("link", { name: "Voorbeeld Mentaal Gezond Twente (.xlsx)" })).toHaveAttribute(
      "href",
      "voorbeeld-twente.xlsx",
    );
    expect(screen.getByRole("button", { name: "Eigen plan…" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "MGN IJssel-Vecht" }));
    expect(session.calls).toContain("choosePlan ijssel-vecht");
  });

  test("what is missing is named, with what was looked for", () => {
    renderPane(connected(doubtful()));
    expect(heading("60 van 61 gegevens gevonden")).toBeVisible();
    const section = heading("Niet gevonden").closest("section");
    expect(section).toHaveTextContent("Waarde besparing wachtlijst per week, Zvw");
    expect(section).toHaveTextContent("Gezocht is naar een bedrag per week.");
  });

  test("a cell that cannot be used shows what it holds and refers to the checks", async () => {
    const figures = without("inflation");
    const usable = connection(figures);
    const inflation = connection().links.filter(({ input }) => input === "inflation");
    const broken = inflation.map((link) => ({ ...link, values: ["onbekend"], usable: false, doubtful: true }));
    renderPane(connected({ ...usable, links: [...usable.links, ...broken] }));
    const section = heading("Kijk hier even naar").closest("section");
    expect(section).toHaveTextContent("onbekend");
    expect(section).toHaveTextContent("Deze cel kan niet worden gebruikt; zie Controle.");
  });

  test("shows what will be written before it is; writing leads to the outcome", async () => {
    const { user, session } = renderPane(connected());
    const section = heading("Dit wordt geschreven").closest("section");
    expect(section).toHaveTextContent("MGN Businesscase");
    expect(section).toHaveTextContent("612 cellen");
    expect(session.calls).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Herbereken en schrijf" }));
    expect(session.calls).toEqual(["recalculate"]);
    expect(heading("Vanaf 2028 zijn de baten hoger dan de kosten")).toHaveFocus();
    expect(screen.getByText(/848 cellen bijgewerkt op 4 tabbladen/)).toBeVisible();
  });

  test("once written, there is nothing more to write", () => {
    renderPane(written());
    expect(screen.queryByRole("heading", { name: "Dit wordt geschreven" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Herbereken en schrijf" })).toBeNull();
    expect(screen.getByRole("button", { name: "Opnieuw koppelen" })).toBeVisible();
  });

  test("follows the workbook while connected, once", async () => {
    const { session } = renderPane(connected());
    session.set({ stale: true });
    expect(session.watching()).toBe(1);
  });
});
