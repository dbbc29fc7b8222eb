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

describe("what was said of findings", () => {
  const heading = () => screen.getByRole("heading", { level: 2 });
  const card = (): HTMLElement => {
    const { parentElement } = screen.getByText(/^Het totaal/, { selector: "div" });
    if (!parentElement) throw new Error("a finding stands in a card");
    return parentElement;
  };

  /** With both tables that the plan needs: nothing is unknown. */
  const whole = () => {
    const { tables } = connection();
    return written(
      connection(undefined, { tables: tables.flatMap((each) => [each, { ...each, table: "milestones" }]) }),
    );
  };

  test("seen: the count goes down, the error stays counted, and it can be taken back", async () => {
    const pane = renderPane(written());
    await openTab(pane, /Controle/);
    await pane.user.click(within(card()).getByRole("button", { name: /^Gezien/ }));
    expect(pane.session.calls).toEqual(["setMarks"]);
    expect(card()).toHaveTextContent("Gezien op 22-11-2026.");
    expect(screen.getByRole("tab", { name: "Controle (7)" })).toBeVisible();
    expect(heading()).toHaveTextContent("1 fout en 7 aandachtspunten gevonden");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("7 open, 1 gezien");
    await pane.user.click(within(card()).getByRole("button", { name: /^Markering weghalen/ }));
    expect(screen.getByRole("tab", { name: "Controle (8)" })).toBeVisible();
    expect(screen.getByRole("tabpanel")).not.toHaveTextContent("7 open");
  });

  test("agreed asks for a reason, and does without an empty one nothing", async () => {
    const pane = renderPane(written());
    await openTab(pane, /Controle/);
    await pane.user.click(within(card()).getByRole("button", { name: /^Akkoord, want/ }));
    const field = within(card()).getByRole("textbox", { name: "Akkoord, want" });
    expect(field).toHaveFocus();
    await pane.user.type(field, "  {Enter}");
    expect(pane.session.calls).toEqual([]);
    await pane.user.type(field, "zo staat het in het plan.{Enter}");
    expect(card()).toHaveTextContent("Akkoord op 22-11-2026, want zo staat het in het plan.");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("7 open, 1 akkoord");
  });

  test("what tells another amount by now is open, with what was said and what it told then", async () => {
    const pane = renderPane(whole());
    await openTab(pane, /Controle/);
    await pane.user.click(within(card()).getByRole("button", { name: /^Gezien/ }));
    const { connection: before } = pane.session.state();
    if (!before) throw new Error("connected");
    const first = before.readingFindings.find(({ severity }) => severity === "error");
    if (!first) throw new Error("one error");
    const others = before.readingFindings.filter((each) => each !== first);
    const now = { ...first, message: "Het totaal klopt nu op een andere manier niet." };
    pane.session.set({ connection: { ...before, readingFindings: [now, ...others] } });
    expect(card()).toHaveTextContent(
      "Eerder gezien op 22-11-2026. Sindsdien is de bevinding veranderd. Toen stond er:",
    );
    expect(card()).toHaveTextContent(first.message);
    expect(screen.getByRole("tab", { name: "Controle (8)" })).toBeVisible();
    pane.session.set({ connection: { ...before, readingFindings: others } });
    expect(screen.getByRole("heading", { name: "Gemarkeerd en nu niet gevonden (1)" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Haal deze markering weg" }));
    expect(pane.session.state().marks).toEqual([]);
  });

  test("while something is unknown a mark of what is not found cannot be thrown away", async () => {
    const pane = renderPane(whole());
    await openTab(pane, /Controle/);
    await pane.user.click(within(card()).getByRole("button", { name: /^Gezien/ }));
    const { connection: before } = pane.session.state();
    if (!before) throw new Error("connected");
    const readingFindings = before.readingFindings.filter(({ severity }) => severity !== "error");
    const missing = [{ input: "inflation", label: "Inflatie", message: "Gezocht is naar Inflatie." }];
    pane.session.set({ connection: { ...before, readingFindings, missing } });
    expect(screen.getByRole("heading", { name: "Gemarkeerd en nu niet gevonden (1)" })).toBeVisible();
    expect(screen.getByText(/^Deze bevindingen worden nu niet gevonden\. Dat kan ook komen doordat/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Haal deze markering weg" })).toBeNull();
    pane.session.set({ connection: { ...before, readingFindings } });
    expect(screen.getByRole("button", { name: "Haal deze markering weg" })).toBeVisible();
  });

  test("the list can be kept to errors or points, and to what is open or done", async () => {
    const pane = renderPane(written());
    await openTab(pane, /Controle/);
    const groups = () =>
      screen
        .queryAllByRole("button", { name: /^(Fouten|Aandachtspunten|Verschillen)/ })
        .map((each) => each.textContent);
    await pane.user.click(within(card()).getByRole("button", { name: /^Gezien/ }));
    const choose = (label: string, choice: string) =>
      pane.user.selectOptions(screen.getByRole("combobox", { name: label }), choice);
    await choose("Stand", "Open");
    expect(groups()).toEqual(["Aandachtspunten (7)"]);
    await choose("Soort", "Fouten");
    expect(groups()).toEqual([]);
    expect(screen.getByText("Met dit filter is er geen bevinding.")).toBeVisible();
    await choose("Stand", "Afgehandeld");
    expect(groups()).toEqual(["Fouten (1)"]);
  });

  test("under a scenario nothing is marked", async () => {
    const pane = renderPane({ ...written(), scenario: "x" });
    await openTab(pane, /Controle/);
    expect(screen.getByText("U kijkt naar een scenario. Markeren kan bij het plan zelf.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Gezien/ })).toBeNull();
  });
});
