/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { Decimal } from "../../src/model/money/decimal";
import { breakeven } from "../../src/model/whatif/breakeven";
import { breakevenText } from "../../src/model/whatif/breakeven-text";
import type { Outcome } from "../../src/model/whatif/outcome";
import { outcomeKinds, outcomeOf } from "../../src/model/whatif/outcomes";
import { answerQuestions } from "../../src/model/whatif/questions";
import { emptyScenario } from "../../src/model/whatif/scenario";
import type { Scenario } from "../../src/model/whatif/scenario";
import { tornado } from "../../src/model/whatif/tornado";
import { twente } from "../../src/plans";
import { IDLE } from "../../src/workbook/session";
import { twenteFigures } from "../support/twente-figures";
import { fakePerson, openTab, renderPane } from "./support/render";
import type { Pane } from "./support/render";
import { connected, written } from "./support/states";

const DOUBLE_INFLATION: Scenario = {
  ...emptyScenario("s1", "Dubbele inflatie"),
  remark: "Zoals in 2022",
  inputs: { inflation: { kind: "percent", percent: "100" } },
};

function outcomeNamed(id: string): Outcome {
  const kind = outcomeKinds(twente, twenteFigures().milestones).find((known) => known.id === id);
  const outcome = kind && outcomeOf(twente, kind, "all");
  if (!outcome) throw new Error(`no outcome ${id}`);
  return outcome;
}

const RESULT = outcomeNamed("result");

const kept = (...scenarios: readonly Scenario[]) => written(undefined, { scenarios: { scenarios } });
/** What is open on the tab: the views stand in a panel of their own. */
const panel = () => screen.getByRole("tabpanel", { name: /Scenario's|Vergelijken|Wat telt|Omslag|Simulatie/ });

async function opened(state = written(), view?: RegExp): Promise<Pane> {
  const pane = renderPane(state);
  await openTab(pane, /Wat-als/);
  if (view) await pane.user.click(screen.getByRole("tab", { name: view }));
  return pane;
}

test("before connecting it says what to do", async () => {
  await opened(IDLE);
  expect(screen.getByRole("tabpanel")).toHaveTextContent("Koppel eerst het werkboek");
});

test("the view that was last open is there the next time, in another pane too", async () => {
  const person = fakePerson();
  const first = renderPane(connected(), person);
  await openTab(first, /Wat-als/);
  await first.user.click(screen.getByRole("tab", { name: "Omslag" }));
  expect(person.lastView()).toBe("turning");
});

describe("scenarios", () => {
  test("a workbook without any shows the ready-made ones with what they change", async () => {
    await opened();
    expect(panel()).toHaveTextContent("Dit werkboek heeft nog geen eigen scenario's");
    expect(screen.getByRole("radio", { name: "Plan" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Trage adoptie" })).not.toBeChecked();
    expect(panel()).toHaveTextContent("Inflatie (NZa): wordt 4%");
  });

  test("one press shows the plan under it, in the header too; the sheets stay", async () => {
    const { user, session } = await opened();
    await user.click(screen.getByRole("radio", { name: "Trage adoptie" }));
    expect(session.state().scenario).toMatch(/^ready:/);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("U kijkt naar “Trage adoptie”");
    expect(screen.getByLabelText("Scenario")).toHaveDisplayValue("Trage adoptie");
    expect(screen.getByRole("banner")).toHaveTextContent("De bladen tonen het plan.");
    expect(panel()).toHaveTextContent(/plan: −\d/);
    await user.selectOptions(screen.getByLabelText("Scenario"), "Plan");
    expect(session.state().result).toBe(session.state().planResult);
  });

  test("the volumes at their least miss both targets of the wait list", async () => {
    const { user } = await opened();
    await user.selectOptions(screen.getByLabelText("Scenario"), "Ondergrens KPI's");
    expect(panel()).toHaveTextContent("de streefwaarde 155 en 437 wordt niet gehaald");
  });

  test("a new one is made by a percentage, with its effect at once, and chosen when it is kept", async () => {
    const { user, session } = await opened();
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

  test("a value a year, a formula, and a milestone that is missed", async () => {
    const { user, session } = await opened();
    await user.click(screen.getByRole("button", { name: "Leeg scenario" }));
    await user.selectOptions(screen.getByLabelText("Aanname wijzigen"), "wait-weeks");
    await user.selectOptions(screen.getByLabelText("Hoe"), "Naar een waarde");
    await user.click(screen.getByRole("checkbox", { name: /Per jaar/ }));
    await user.type(screen.getByLabelText(/^2027/), "14,5");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    await user.selectOptions(screen.getByLabelText("Aanname wijzigen"), "share-mono");
    await user.selectOptions(screen.getByLabelText("Hoe"), "Met een formule");
    await user.type(screen.getByLabelText("Formule"), "[[share-sd] * 0,5");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    await user.selectOptions(screen.getByLabelText("Mijlpaal wijzigen"), "4");
    await user.selectOptions(screen.getByLabelText(/status/), "Gemist");
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
    const { user } = await opened();
    await user.click(screen.getByRole("button", { name: "Leeg scenario" }));
    await user.selectOptions(screen.getByLabelText("Aanname wijzigen"), "inflation");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(panel()).toHaveTextContent("Vul een getal in");
    await user.type(screen.getByLabelText(/^Verandering in %/), "100000");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(panel()).toHaveTextContent("Dit deel van het scenario kan niet worden gebruikt");
  });

  test("no two share a name", async () => {
    const { user, session } = await opened(kept(DOUBLE_INFLATION));
    await user.click(screen.getByRole("button", { name: "Leeg scenario" }));
    await user.clear(screen.getByLabelText(/^Naam/));
    await user.type(screen.getByLabelText(/^Naam/), "dubbele INFLATIE");
    await user.click(screen.getByRole("button", { name: "Bewaar scenario" }));
    expect(panel()).toHaveTextContent("Er is al een scenario met deze naam");
    expect(session.calls).not.toContain("setScenarios");
  });

  test("copied, locked and deleted; what is locked can only be copied and unlocked", async () => {
    const { user, session } = await opened(kept(DOUBLE_INFLATION));
    await user.click(screen.getByRole("button", { name: "Vergrendel “Dubbele inflatie”" }));
    expect(screen.queryByRole("button", { name: /^Wijzig “Dubbele/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Verwijder “Dubbele/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Kopieer “Dubbele inflatie”" }));
    await user.click(screen.getByRole("button", { name: "Bewaar scenario" }));
    const names = () => session.state().scenarios.scenarios.map(({ name }) => name);
    expect(names()).toEqual(["Dubbele inflatie", "Dubbele inflatie (kopie)"]);
    await user.click(screen.getByRole("button", { name: "Verwijder “Dubbele inflatie (kopie)”" }));
    expect(names()).toEqual(["Dubbele inflatie"]);
    await user.click(within(panel()).getByRole("button", { name: "Ongedaan maken" }));
    expect(session.calls).toContain("undo");
  });

  test("a file of a colleague becomes a scenario; one that is none is told why", async () => {
    const { user, session } = await opened(kept(DOUBLE_INFLATION));
    const file = (text: string) =>
      Object.assign(new File([text], "trager.json", { type: "application/json" }), { text: async () => text });
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
    const { user, session } = await opened(kept(DOUBLE_INFLATION), /Vergelijken/);
    expect(screen.getByRole("checkbox", { name: "Dubbele inflatie" })).toBeChecked();
    const inputs = screen.getByRole("table", { name: /cel voor cel/ });
    const [row] = within(inputs).getAllByRole("row").slice(1);
    await user.click(within(row!).getByRole("button"));
    expect(session.shown).toHaveLength(1);
  });
});

describe("what matters", () => {
  test("a tornado, widest first, with the same figures in a table and where they come from behind each bar", async () => {
    const { user } = await opened(written(), /Wat telt/);
    const all = tornado(twente, twenteFigures(), RESULT)!;
    const [widest] = all.bars;
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(widest!.range.input.label);
    const table = screen.getByRole("table", { name: /lage en hoge waarde/ });
    const names = within(table)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
    expect(names).toEqual(all.bars.slice(0, 10).map(({ range }) => range.input.label));
    const bar = screen.getByRole("button", { name: widest!.range.input.label });
    await user.click(bar);
    expect(bar).toHaveAttribute("aria-expanded", "true");
    expect(panel()).toHaveTextContent(`Bron: ${(widest!.range.source ?? widest!.range.input.source).document}`);
  });

  test("another percentage where nothing was published; what is no number is told", async () => {
    const { user } = await opened(written(), /Wat telt/);
    const percent = screen.getByLabelText(/zonder gepubliceerde bandbreedte/);
    await user.clear(percent);
    await user.type(percent, "20");
    expect(panel()).toHaveTextContent("geen bandbreedte gepubliceerd; ±20%");
    await user.type(percent, "x");
    expect(panel()).toHaveTextContent("Vul een getal in");
  });

  test("lines, two together and per unit look at the same outcome", async () => {
    const { user } = await opened(written(), /Wat telt/);
    await user.selectOptions(screen.getByLabelText("Uitkomst"), "row vg.prevented");
    await user.selectOptions(screen.getByLabelText("Soort"), "Lijnen");
    expect(screen.getByRole("img", { name: /procent verandert/ })).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Soort"), "Twee samen");
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(1 + 5);
    await user.selectOptions(screen.getByLabelText("Soort"), "Per eenheid");
    const inflow = within(screen.getByRole("table")).getByRole("row", { name: /Instroom/ });
    expect(within(inflow).getAllByRole("cell")[1]).toHaveTextContent("1,00");
  });
});

describe("where it turns", () => {
  test("the plan's own questions are answered, in its own words", async () => {
    await opened(written(), /Omslag/);
    for (const { question, text } of answerQuestions(twente, twenteFigures())) {
      expect(panel()).toHaveTextContent(question.question);
      expect(panel()).toHaveTextContent(text);
    }
  });

  test("a question of one's own: what a milestone asks is its limit", async () => {
    const { user } = await opened(written(), /Omslag/);
    await user.selectOptions(screen.getByLabelText("Uitkomst"), "wait-list milestone 5");
    expect(screen.getByLabelText(/^Grens/)).toHaveValue("437");
    await user.selectOptions(screen.getByLabelText("Aanname"), "adoption");
    expect(screen.getByLabelText("Hoe de aanname verandert")).toHaveDisplayValue("Alle jaren met dezelfde factor");
    const answer = breakeven(twente, twenteFigures(), {
      input: "adoption",
      varying: { by: "factor" },
      outcome: outcomeNamed("wait-list milestone 5"),
      threshold: new Decimal(437),
    });
    expect(panel()).toHaveTextContent(breakevenText(answer, twente.years));
  });

  test("two assumptions at once are a line, and a table", async () => {
    const { user } = await opened(written(), /Omslag/);
    await user.selectOptions(screen.getByLabelText("Aanname"), "inflow");
    await user.selectOptions(screen.getByLabelText("Twee aannames samen"), "price-multi");
    expect(screen.getByRole("img", { name: /die nodig is/ })).toBeInTheDocument();
    expect(screen.getByRole("table", { name: /die nodig is/ })).toBeInTheDocument();
  });

  test("what could make milestone 5 fail, least change first", async () => {
    await opened(written(), /Omslag/);
    const table = screen.getByRole("table", { name: /kleinste verandering/ });
    expect(within(table).getAllByRole("row").length).toBeGreaterThan(2);
    expect(panel()).toHaveTextContent(/gevraagd is 437: dat wordt gehaald/);
  });
});

describe("simulation", () => {
  test("draws, and tells chance, percentiles, milestones and drivers", async () => {
    const { user } = await opened(written(), /Simulatie/);
    await user.click(screen.getByRole("button", { name: "Simuleer" }));
    expect(await screen.findByRole("heading", { name: /kans op een baat/ }, { timeout: 20_000 })).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /Hoe vaak welke uitkomst.*P50/ })).toBeInTheDocument();
    const percentiles = screen.getByRole("table", { name: /Percentielen/ });
    expect(
      within(percentiles)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toContain("P95");
    expect(screen.getByRole("table", { name: "Kans per mijlpaal" })).toBeInTheDocument();
    expect(screen.getByRole("table", { name: /Rangcorrelatie/ })).toBeInTheDocument();
    expect(panel()).toHaveTextContent("10.000 trekkingen, startgetal 1234567");
  });

  test("an answer that no longer holds says so", async () => {
    const { user } = await opened(written(), /Simulatie/);
    await user.click(screen.getByRole("button", { name: "Simuleer" }));
    await screen.findByRole("heading", { name: /kans op een baat/ }, { timeout: 20_000 });
    await user.click(screen.getAllByRole("button", { name: /^Haal weg/ })[0]!);
    expect(panel()).toHaveTextContent("Simuleer opnieuw");
  });

  test("another distribution, refused while it cannot be meant", async () => {
    const { user } = await opened(written(), /Simulatie/);
    await user.click(screen.getAllByRole("button", { name: /^Verdeling van/ })[0]!);
    await user.selectOptions(screen.getByLabelText("Verdeling"), "Gelijkmatig");
    const low = screen.getByLabelText("Laagste");
    await user.clear(low);
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(panel()).toHaveTextContent("ontbreekt of is geen getal");
    await user.type(low, "0,5");
    await user.clear(screen.getByLabelText("Hoogste"));
    await user.type(screen.getByLabelText("Hoogste"), "0,75");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(panel()).toHaveTextContent(/Gelijkmatig: 0,5.* – 0,75/);
  });

  test("a correlation between two that vary, and none between one and itself", async () => {
    const { user } = await opened(written(), /Simulatie/);
    await user.click(screen.getByRole("button", { name: "Samenhang" }));
    await user.clear(screen.getByLabelText("Correlatie"));
    await user.type(screen.getByLabelText("Correlatie"), "2");
    await user.click(screen.getByRole("button", { name: "Samenhang toevoegen" }));
    expect(panel()).toHaveTextContent("Vul een getal in tussen −1 en 1");
    await user.clear(screen.getByLabelText("Correlatie"));
    await user.type(screen.getByLabelText("Correlatie"), "-0,8");
    await user.click(screen.getByRole("button", { name: "Samenhang toevoegen" }));
    expect(panel()).toHaveTextContent(": −0,8");
  });
});
