/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { Decimal } from "../../src/model/money/decimal";
import { breakeven } from "../../src/model/whatif/breakeven/breakeven";
import { breakevenText } from "../../src/model/whatif/breakeven/breakeven-text";
import { answerQuestions } from "../../src/model/whatif/breakeven/questions";
import type { Outcome } from "../../src/model/whatif/outcome/outcome";
import { number } from "../../src/model/text/dutch";
import { outcomeKind, outcomeOf } from "../../src/model/whatif/outcome/outcomes";
import { tornado } from "../../src/model/whatif/sensitivity/tornado";
import { twente } from "../../src/plans";
import { twenteFigures } from "../support/twente-figures";
import { written } from "./support/states";
import { openTab } from "./support/render";
import { openWhatIf, view } from "./support/whatif";

function outcomeNamed(id: string): Outcome {
  const kind = outcomeKind(twente, twenteFigures(), id);
  const outcome = kind && outcomeOf(twente, kind, "all");
  if (!outcome) throw new Error(`no outcome ${id}`);
  return outcome;
}

const RESULT = outcomeNamed("result");

describe("what matters", () => {
  test("a tornado, widest first, with the same figures in a table and where they come from behind each bar", async () => {
    const { user } = await openWhatIf(written(), /Gevoeligheid/);
    const all = tornado(twente, twenteFigures(), RESULT, { same: true })!;
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
    expect(view()).toHaveTextContent(`Bron: ${(widest!.range.source ?? widest!.range.input.source).document}`);
  });

  test("another percentage where nothing was published; what is no number is told", async () => {
    const { user } = await openWhatIf(written(), /Gevoeligheid/);
    await user.selectOptions(screen.getByLabelText("Laag en hoog"), "Zoals gepubliceerd, anders als aanname");
    const percent = screen.getByLabelText(/zonder gepubliceerde bandbreedte/);
    await user.clear(percent);
    await user.type(percent, "20");
    expect(view()).toHaveTextContent("aanname: ±20%; geen bandbreedte gepubliceerd");
    await user.type(percent, "x");
    expect(view()).toHaveTextContent("Vul een getal in");
  });

  test("under a scenario the line is the scenario, and the plan is told beside it", async () => {
    const { session } = await openWhatIf(written(), /Gevoeligheid/);
    const caption = () => screen.getByText(/De streep is/).textContent;
    expect(caption()).toMatch(/De streep is het plan: −3,82\./);
    act(() => session.chooseScenario("ready:inflatie-4"));
    const total = session.state().result?.totals.result.total;
    expect(total?.eq(session.state().planResult?.totals.result.total ?? 0)).toBe(false);
    const now = number(total?.div(1e6) ?? new Decimal(0), 2);
    expect(caption()).toContain(`De streep is scenario “Inflatie 4%”: ${now}; het plan: −3,82.`);
  });

  test("lines, two together and per unit look at the same outcome", async () => {
    const { user } = await openWhatIf(written(), /Gevoeligheid/);
    await user.selectOptions(screen.getByLabelText("Uitkomst"), "vg.prevented");
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
    await openWhatIf(written(), /Omslag/);
    for (const { question, text } of answerQuestions(twente, twenteFigures())) {
      expect(view()).toHaveTextContent(question.question);
      expect(view()).toHaveTextContent(text);
    }
  });

  test("a question of one's own: what a milestone asks is its limit", async () => {
    const { user } = await openWhatIf(written(), /Omslag/);
    await user.selectOptions(screen.getByLabelText("Uitkomst"), "wait-list.milestone.5");
    expect(screen.getByLabelText(/^Grens/)).toHaveValue("437");
    await user.selectOptions(screen.getByLabelText("Aanname"), "adoption");
    expect(screen.getByLabelText("Hoe de aanname verandert")).toHaveDisplayValue("Alle jaren met dezelfde factor");
    const answer = breakeven(twente, twenteFigures(), {
      input: "adoption",
      varying: { by: "factor" },
      outcome: outcomeNamed("wait-list milestone 5"),
      threshold: new Decimal(437),
    });
    expect(view()).toHaveTextContent(breakevenText(answer, twente.years));
  });

  test("two assumptions at once are a line, and a table", async () => {
    const { user } = await openWhatIf(written(), /Omslag/);
    await user.selectOptions(screen.getByLabelText("Aanname"), "inflow");
    await user.selectOptions(screen.getByLabelText("Twee aannames samen"), "price-multi");
    expect(screen.getByRole("img", { name: /die nodig is/ })).toBeInTheDocument();
    expect(screen.getByRole("table", { name: /die nodig is/ })).toBeInTheDocument();
  });

  test("what could make milestone 5 fail, least change first", async () => {
    await openWhatIf(written(), /Omslag/);
    const table = screen.getByRole("table", { name: /kleinste verandering/ });
    expect(within(table).getAllByRole("row").length).toBeGreaterThan(2);
    expect(view()).toHaveTextContent(/gevraagd is 437: dat wordt gehaald/);
  });
});

describe("simulation", () => {
  test("draws, and tells chance, percentiles, milestones and drivers", async () => {
    const { user } = await openWhatIf(written(), /Simulatie/);
    await user.click(screen.getByRole("button", { name: "Simuleer" }));
    expect(await screen.findByRole("heading", { name: /kans op een baat/ })).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /Hoe vaak welke uitkomst.*P50/ })).toBeInTheDocument();
    const percentiles = screen.getByRole("table", { name: /Percentielen/ });
    expect(
      within(percentiles)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toContain("P95");
    expect(screen.getByRole("table", { name: "Kans per mijlpaal" })).toBeInTheDocument();
    expect(screen.getByRole("table", { name: /Rangcorrelatie/ })).toBeInTheDocument();
    expect(view()).toHaveTextContent("10.000 trekkingen, startgetal 1234567");
  });

  test("says on what ranges the chance rests and where the plan lies; stays for who leaves and comes back", async () => {
    const pane = await openWhatIf(written(), /Simulatie/);
    await pane.user.click(screen.getByRole("button", { name: "Simuleer" }));
    const heading = await screen.findByRole("heading", { name: /kans op een baat/ });
    expect(heading).toHaveTextContent(/aanname: \d+ van de \d+ bandbreedtes/);
    expect(view()).toHaveTextContent(/op het \d+e percentiel: \d+% van de trekkingen komt lager uit/);
    expect(screen.getByRole("img", { name: /Hoe vaak welke uitkomst.*Plan: −3,8/ })).toBeInTheDocument();
    const told = heading.textContent;
    await openTab(pane, /^Uitkomst/);
    await openTab(pane, /^Wat-als/);
    expect(await screen.findByRole("heading", { name: /kans op een baat/ })).toHaveTextContent(told);
    expect(view()).not.toHaveTextContent("Simuleer opnieuw");
  });

  test("an answer that no longer holds says so", async () => {
    const { user } = await openWhatIf(written(), /Simulatie/);
    await user.click(screen.getByRole("button", { name: "Simuleer" }));
    await screen.findByRole("heading", { name: /kans op een baat/ });
    await user.click(screen.getAllByRole("button", { name: /^Haal weg/ })[0]!);
    expect(view()).toHaveTextContent("Simuleer opnieuw");
  });

  test("another distribution, refused while it cannot be meant", async () => {
    const { user } = await openWhatIf(written(), /Simulatie/);
    await user.click(screen.getAllByRole("button", { name: /^Verdeling van/ })[0]!);
    await user.selectOptions(screen.getByLabelText("Verdeling"), "Gelijkmatig");
    const low = screen.getByLabelText("Laagste");
    await user.clear(low);
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(view()).toHaveTextContent("ontbreekt of is geen getal");
    await user.type(low, "0,5");
    await user.clear(screen.getByLabelText("Hoogste"));
    await user.type(screen.getByLabelText("Hoogste"), "0,75");
    await user.click(screen.getByRole("button", { name: "Pas toe" }));
    expect(view()).toHaveTextContent(/Gelijkmatig: 0,5.* – 0,75/);
  });

  test("a correlation between two that vary, and none between one and itself", async () => {
    const { user } = await openWhatIf(written(), /Simulatie/);
    await user.click(screen.getByRole("button", { name: "Samenhang" }));
    await user.clear(screen.getByLabelText("Correlatie"));
    await user.type(screen.getByLabelText("Correlatie"), "2");
    await user.click(screen.getByRole("button", { name: "Samenhang toevoegen" }));
    expect(view()).toHaveTextContent("Vul een getal in tussen −1 en 1");
    await user.clear(screen.getByLabelText("Correlatie"));
    await user.type(screen.getByLabelText("Correlatie"), "-0,8");
    await user.click(screen.getByRole("button", { name: "Samenhang toevoegen" }));
    expect(view()).toHaveTextContent(": −0,8");
  });
});
