/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { announced, openTab, renderPane } from "./support/render";
import { connected, connection, written } from "./support/states";
import { twenteFigures } from "../support/twente-figures";

test("the tab counts what asks for a look; roundings do not", () => {
  renderPane(written());
  expect(screen.getByRole("tab", { name: "Controle (8)" })).toBeVisible();
});

test("a finding has a severity in words, the cell, the message and the remedy", async () => {
  const pane = renderPane(written());
  await openTab(pane, /Controle/);
  const panel = screen.getByRole("tabpanel");
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1 fout en 7 aandachtspunten gevonden");
  expect(panel).toHaveTextContent("FoutGemeenten!B18");
  expect(panel).toHaveTextContent("In de cel: 654.153 · Berekend: 643.153");
  expect(panel).toHaveTextContent("Zet in Gemeenten!B18 een optelling.");
  await pane.user.click(within(panel).getByRole("button", { name: /^Gemeenten!B18/ }));
  expect(pane.session.shown).toEqual([{ sheet: "Gemeenten", address: "B18" }]);
});

test("findings are grouped by how bad they are, with what they do in euros", async () => {
  await openTab(renderPane(written()), /Controle/);
  const panel = screen.getByRole("tabpanel");
  expect(within(panel).getByRole("button", { name: "Fouten (1)" })).toHaveAttribute("aria-expanded", "true");
  expect(within(panel).getByRole("button", { name: "Aandachtspunten (7)" })).toHaveAttribute("aria-expanded", "true");
  expect(panel).toHaveTextContent("Gevolg: Hieraan hangt samen € 2.971.000.");
});

test("errors come before warnings, whoever found them", async () => {
  const figures = twenteFigures({ adoption: ["0.1", "0.3", "0.5", "1", "1"] });
  const pane = renderPane(written(connection({ ...figures, municipalities: figures.municipalities.slice(1) })));
  await openTab(pane, /Controle/);
  const severities = screen.getByRole("tabpanel").textContent.match(/Fout|Let op/g);
  expect(severities).toEqual([...(severities ?? [])].sort());
  expect(severities).toContain("Let op");
});

test("nothing wrong is said in so many words", async () => {
  await openTab(
    renderPane(written(connection({ ...twenteFigures(), milestones: [] }, { readingFindings: [] }))),
    /Controle/,
  );
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Er is niets gevonden dat niet klopt");
});

test("what was written can be shown, undone and frozen", async () => {
  const pane = renderPane(written());
  await openTab(pane, /Controle/);
  const panel = screen.getByRole("tabpanel");
  expect(panel).toHaveTextContent("848 cellen");
  await pane.user.click(within(panel).getByRole("button", { name: /^MGN Uitkering/ }));
  expect(pane.session.shown).toEqual([{ sheet: "MGN Uitkering", address: "A1" }]);
  await pane.user.click(within(panel).getByRole("button", { name: "Waarden vastzetten" }));
  expect(pane.session.calls).toEqual(["freezeValues"]);
  expect(screen.getByRole("banner")).toHaveTextContent("Waarden vastgezet");
  await pane.user.click(within(panel).getByRole("button", { name: "Ongedaan maken" }));
  expect(announced()).toBe(
    "Ongedaan gemaakt. De cellen staan weer zoals ze stonden; wat u wilde behouden, is zo gebleven.",
  );
});

test("before anything was written there is nothing to undo", async () => {
  await openTab(renderPane(connected()), /Controle/);
  const panel = screen.getByRole("tabpanel");
  expect(panel).toHaveTextContent("Er is nog niets geschreven.");
  expect(within(panel).queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
});
