/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { emptyScenario, type Scenario } from "../../src/model/plan/scenario";
import { IDLE } from "../../src/workbook/session/state";
import { fileOf } from "./support/file-of";
import { fakePerson, openTab, renderPane } from "./support/render";
import { connected, written } from "./support/states";
import { openWhatIf, view } from "./support/whatif";

const DOUBLE_INFLATION: Scenario = {
  ...emptyScenario("s1", "Dubbele inflatie"),
  remark: "Zoals in 2022",
  inputs: { inflation: { kind: "percent", percent: "100" } },
};

const kept = (...scenarios: readonly Scenario[]) => written(undefined, { scenarios: { scenarios } });

test("before connecting it says what to do", async () => {
  await openWhatIf(IDLE);
  expect(screen.getByRole("tabpanel")).toHaveTextContent("Koppel eerst de werkmap");
});

test("the view that was last open is there the next time, in another pane too", async () => {
  const person = fakePerson();
  const first = renderPane(connected(), person);
  await openTab(first, /Wat-als/);
  await first.user.click(screen.getByRole("tab", { name: "Omslagpunt" }));
  expect(person.lastView()).toBe("turning");
});

test("amounts that move along are told with their evidence, and switched off one by one or all at once", async () => {
  const { user, session } = await openWhatIf();
  const all = screen.getByRole("switch", { name: "Laat bedragen meebewegen" });
  expect(all).toBeChecked();
  expect(view()).toHaveTextContent("28 van de 28 bewegen mee");
  expect(view()).toHaveTextContent("Beweegt mee met aantal verkennende gesprekken en prijsindex.");
  expect(view()).toHaveTextContent("Beweegt mee met prijsindex (aanname).");
  await user.click(screen.getByText("28 van de 28 bewegen mee"));
  await user.click(screen.getByRole("switch", { name: "0. Inzet kernteam" }));
  expect(session.calls).toContain("setStill cost.0.core-team");
  expect(view()).toHaveTextContent("27 van de 28 bewegen mee");
  expect(view()).toHaveTextContent("Beweegt niet mee (uitgezet).");
  await user.click(all);
  expect(session.calls).toContain("setStill all");
  expect(all).not.toBeChecked();
});

describe("scenarios", () => {
  test("a workbook without any shows the ready-made ones with what they change", async () => {
    await openWhatIf();
    expect(view()).toHaveTextContent("Deze werkmap heeft nog geen eigen scenario's");
    expect(screen.getByRole("radio", { name: "Plan" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Trage adoptie" })).not.toBeChecked();
    expect(view()).toHaveTextContent("Inflatie (NZa): wordt 4%");
  });

  test("one press shows the plan under it, in the header too; the sheets stay", async () => {
    const { user, session } = await openWhatIf();
    await user.click(screen.getByRole("radio", { name: "Trage adoptie" }));
    expect(session.state().scenario).toMatch(/^ready:/);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("U kijkt naar “Trage adoptie”");
    expect(screen.getByLabelText("Scenario")).toHaveDisplayValue("Trage adoptie");
    expect(screen.getByRole("banner")).toHaveTextContent("De MGN-tabbladen tonen het plan.");
    expect(view()).toHaveTextContent(/plan: −\d/);
    await user.selectOptions(screen.getByLabelText("Scenario"), "Plan zelf");
    expect(session.state().result).toBe(session.state().planResult);
  });

  test("the volumes at their least miss both targets of the wait list", async () => {
    const { user } = await openWhatIf();
    await user.selectOptions(screen.getByLabelText("Scenario"), "Ondergrens KPI's");
    expect(view()).toHaveTextContent("de streefwaarden 155 en 437 worden niet gehaald");
  });

  test("a new one is made by a percentage, with its effect at once, and chosen when it is kept", async () => {
    const { user, session } = await openWhatIf();
    await user.click(screen.getByRole("button", { name: "Leeg scenario" }));
    await user.clear(screen.getByLabelText(/^Naam/));
    await user.type(screen.getByLabelText(/^Naam/), "Halve uitrol");
    const effect = screen.getByRole("group", { name: "Effect op het resultaat" });
    expect(effect).toHaveTextContent("gelijk aan het plan");
    await user.selectOptions(screen.getByLabelText("Aanname wijzigen"), "inflow");
    await user.type(screen.getByLabelText(/^Verandering in %/), "-50");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(effect).toHaveTextContent("verschil:");
    await user.click(screen.getByRole("button", { name: "Bewaar scenario" }));
    const [made] = session.state().scenarios.scenarios;
    expect(made).toMatchObject({ name: "Halve uitrol", inputs: { inflow: { kind: "percent", percent: "-50" } } });
    expect(session.state().scenario).toBe(made?.id);
  });

  test("scenarios are combined by ticking, with what each adds, and kept as one", async () => {
    const { user, session } = await openWhatIf();
    await user.click(screen.getByRole("checkbox", { name: "Trage adoptie" }));
    await user.click(screen.getByRole("checkbox", { name: "Inflatie 4%" }));
    // As the command line gives them: +6.985.973 and +121.046 on −3.822.060.
    expect(view()).toHaveTextContent(/Trage adoptie: 7,0 mln.*, slechter/);
    expect(view()).toHaveTextContent(/Samen: 3,3 mln/);
    await user.click(screen.getByRole("button", { name: "Bewaar als scenario" }));
    const [made] = session.state().scenarios.scenarios;
    expect(made?.name).toBe("Trage adoptie en Inflatie 4% samen");
    expect(Object.keys(made?.inputs ?? {})).toEqual(expect.arrayContaining(["adoption", "inflation"]));
  });

  test("the list of assumptions is searched, and one button takes the milestones' least volumes", async () => {
    const { user, session } = await openWhatIf();
    await user.click(screen.getByRole("button", { name: "Leeg scenario" }));
    const list = screen.getByLabelText("Aanname wijzigen");
    const all = within(list).getAllByRole("option").length;
    await user.type(screen.getByRole("searchbox", { name: "Zoek in de aannames" }), "inflatie");
    expect(within(list).getAllByRole("option").length).toBeLessThan(all);
    expect(within(list).getByRole("option", { name: /Inflatie/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Minimum volgens de mijlpalen" }));
    await user.click(screen.getByRole("button", { name: "Bewaar scenario" }));
    const [made] = session.state().scenarios.scenarios;
    // The milestones ask 400, 850 and 900 consultations.
    expect(made?.inputs["consults"]).toMatchObject({
      values: expect.arrayContaining(["400", "850", "900"]) as unknown,
    });
  });

  test("a value a year, a formula, and a milestone that is missed", async () => {
    const { user, session } = await openWhatIf();
    await user.click(screen.getByRole("button", { name: "Leeg scenario" }));
    await user.selectOptions(screen.getByLabelText("Aanname wijzigen"), "wait-weeks");
    await user.selectOptions(screen.getByLabelText("Soort wijziging"), "Naar een waarde");
    // The plan's own values stand in the fields, a year each.
    expect(screen.getByRole("checkbox", { name: /Per jaar/ })).toBeChecked();
    expect(screen.getByLabelText(/^2027/)).toHaveDisplayValue("13");
    await user.clear(screen.getByLabelText(/^2027/));
    await user.type(screen.getByLabelText(/^2027/), "14,5");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    await user.selectOptions(screen.getByLabelText("Aanname wijzigen"), "share-mono");
    await user.selectOptions(screen.getByLabelText("Soort wijziging"), "Met een formule");
    await user.type(screen.getByLabelText("Formule"), "[[share-sd] * 0,5");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    await user.selectOptions(screen.getByLabelText("Mijlpaal wijzigen"), "4");
    await user.selectOptions(screen.getByLabelText(/status/), "Niet gehaald");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    await user.click(screen.getByRole("button", { name: "Bewaar scenario" }));
    expect(session.state().scenarios.scenarios[0]).toMatchObject({
      inputs: {
        "wait-weeks": { kind: "value", values: [null, null, "14.5", null, null] },
        "share-mono": { kind: "formula", formula: "[share-sd] * 0,5" },
      },
      milestones: { 4: { status: "missed" } },
    });
    expect(session.state().scenarioFaults).toEqual([]);
  });

  test("a change beyond the limits of an input is told, and one that is no number is not taken", async () => {
    const { user } = await openWhatIf();
    await user.click(screen.getByRole("button", { name: "Leeg scenario" }));
    await user.selectOptions(screen.getByLabelText("Aanname wijzigen"), "inflation");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(view()).toHaveTextContent("Vul een getal in");
    await user.type(screen.getByLabelText(/^Verandering in %/), "100000");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(view()).toHaveTextContent("Dit deel van het scenario kan niet worden gebruikt");
  });

  test("no two share a name", async () => {
    const { user, session } = await openWhatIf(kept(DOUBLE_INFLATION));
    await user.click(screen.getByRole("button", { name: "Leeg scenario" }));
    await user.clear(screen.getByLabelText(/^Naam/));
    await user.type(screen.getByLabelText(/^Naam/), "dubbele INFLATIE");
    await user.click(screen.getByRole("button", { name: "Bewaar scenario" }));
    expect(view()).toHaveTextContent("Er is al een scenario met deze naam");
    expect(session.calls).not.toContain("setScenarios");
  });

  test("copied, locked and deleted; what is locked can only be copied and unlocked", async () => {
    const { user, session } = await openWhatIf(kept(DOUBLE_INFLATION));
    await user.click(screen.getByRole("button", { name: "Vergrendel “Dubbele inflatie”" }));
    expect(screen.queryByRole("button", { name: /^Wijzig “Dubbele/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Verwijder “Dubbele/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Kopieer “Dubbele inflatie”" }));
    await user.click(screen.getByRole("button", { name: "Bewaar scenario" }));
    const names = () => session.state().scenarios.scenarios.map(({ name }) => name);
    expect(names()).toEqual(["Dubbele inflatie", "Dubbele inflatie (kopie)"]);
    await user.click(screen.getByRole("button", { name: "Verwijder “Dubbele inflatie (kopie)”" }));
    expect(names()).toEqual(["Dubbele inflatie"]);
    await user.click(within(view()).getByRole("button", { name: "Ongedaan maken" }));
    expect(session.calls).toContain("undo");
  });

  test("a file of a colleague becomes a scenario; one that is none is told why", async () => {
    const { user, session } = await openWhatIf(kept(DOUBLE_INFLATION));
    const file = (text: string) => fileOf(text, "trager.json");
    const picker = screen.getByLabelText("Open bestand", { selector: "input" });
    await user.upload(picker, file('{ "name": "Trager", "inputs": { "adoption": { "percent": -20 } } }'));
    expect(await screen.findByRole("radio", { name: "Trager" })).toBeChecked();
    await user.upload(picker, file('{ "inputs": { "geen": 1 } }'));
    expect(await screen.findByText(/geen: deze invoer kent het plan/)).toBeInTheDocument();
    expect(session.state().scenarios.scenarios).toHaveLength(2);
  });
});

describe("side by side", () => {
  test("plan and scenarios in a table, with the cells that make the difference", async () => {
    const { user, session } = await openWhatIf(kept(DOUBLE_INFLATION), /Vergelijken/);
    expect(screen.getByRole("checkbox", { name: "Dubbele inflatie" })).toBeChecked();
    const inputs = screen.getByRole("table", { name: /Waarde van elke cel/ });
    const [row] = within(inputs).getAllByRole("row").slice(1);
    await user.click(within(row!).getByRole("button"));
    expect(session.shown).toHaveLength(1);
  });

  test("differences leave out what is the same, and the comparison goes on a sheet of its own", async () => {
    const { user, session } = await openWhatIf(kept(DOUBLE_INFLATION), /Vergelijken/);
    await user.selectOptions(screen.getByLabelText("Toon"), "Verschillen");
    const totals = screen.getByRole("table", { name: /^Verschillen/ });
    expect(within(totals).queryByRole("columnheader", { name: "Plan" })).not.toBeInTheDocument();
    expect(within(totals).getByRole("row", { name: /Resultaat/ })).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Met grafieken" }));
    await user.click(screen.getByRole("button", { name: "Zet op een tabblad" }));
    expect(session.comparisons).toEqual([
      { scenarios: [null, "s1", expect.stringMatching(/^ready:/)], base: null, charts: true },
    ]);
    expect(view()).toHaveTextContent("De vergelijking staat op MGN Vergelijking");
  });

  test("with fewer than two there is nothing to compare", async () => {
    const { user } = await openWhatIf(kept(), /Vergelijken/);
    for (const box of screen.getAllByRole("checkbox", { checked: true })) await user.click(box);
    expect(view()).toHaveTextContent("Kies ten minste twee scenario's");
  });
});
