/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { centraalGelderland } from "../../src/plans";
import { publishedFigures } from "../support/published-figures";
import { twenteFigures } from "../support/twente-figures";
import { openTab, renderPane } from "./support/render";
import { connection, without, written } from "./support/states";

async function waitList(of = connection()): Promise<HTMLElement> {
  await openTab(renderPane(written(of)), /Wachtlijst/);
  return screen.getByRole("tabpanel");
}

const gelderland = (changes: Parameters<typeof publishedFigures>[1] = {}) =>
  waitList(connection(publishedFigures(centraalGelderland, changes), { plan: centraalGelderland }));

const view = (title: string) => within(screen.getByRole("region", { name: title }));
const PLAN = "Wat het plan van de wachtlijst haalt";
const STOCK = "Hoe de wachtlijst beweegt";
const HEALTH = "Wat de wachtlijst nodig heeft";

const rowTexts = (title: string) =>
  within(view(title).getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
const heading = () => screen.getByRole("heading", { level: 2 });

describe("what the plan takes off", () => {
  test("per year and in all", async () => {
    await waitList();
    expect(rowTexts(PLAN)).toEqual([
      ["2025", "50,2", "50,2"],
      ["2026", "209,9", "260,0"],
      ["2027", "354,7", "614,7"],
      ["2028", "542,6", "1.157,3"],
      ["2029", "590,8", "1.748,1"],
    ]);
  });

  test("both targets met: the title says it and each target shows what it needs", async () => {
    const panel = await waitList();
    expect(heading()).toHaveTextContent("Beide streefwaarden worden gehaald");
    expect(panel).toHaveTextContent("Mijlpaal 4 · 1-7-2026volgens het plan gehaald155 mensen nodigverwacht: 155,1");
    expect(panel).toHaveTextContent("Mijlpaal 5 · 1-7-2027volgens het plan gehaald437 mensen nodigverwacht: 437,4");
  });

  test("a milestone that was noted as missed: what the plan foresees and what was noted are both told", async () => {
    const figures = twenteFigures();
    const milestones = figures.milestones.map((milestone) =>
      milestone.nr === 5 ? { ...milestone, outcome: { status: "missed" as const } } : milestone,
    );
    const panel = await waitList(connection({ ...figures, milestones }));
    expect(heading()).toHaveTextContent(
      "Volgens het plan: beide streefwaarden worden gehaald. Genoteerd: mijlpaal 5 niet gehaald",
    );
    expect(panel).toHaveTextContent("Mijlpaal 5 · 1-7-2027volgens het plan gehaaldgenoteerd: niet gehaald437 mensen");
  });

  test("a missed target is named in the title", async () => {
    await waitList(connection(twenteFigures({ adoption: ["0.1", "0.3", "0.5", "1", "1"] })));
    expect(heading()).toHaveTextContent("De streefwaarde 437 wordt niet gehaald");
  });

  test("an unknown figure leaves the targets unknown, not missed", async () => {
    const panel = await waitList(connection(without("doco-cases")));
    expect(heading()).toHaveTextContent("nog niet bekend");
    expect(panel).not.toHaveTextContent("niet gehaald");
    expect(rowTexts(PLAN)[0]).toEqual(["2025", "n.b.", "n.b."]);
  });
});

describe("how the list moves", () => {
  test("without a starting position only the weeks are known, and when they come within the norm", async () => {
    const panel = await waitList();
    expect(panel).toHaveTextContent("Een beginstand van de wachtlijst is niet bekend");
    expect(panel).toHaveTextContent("De wachttijd komt in 2027 binnen de Treeknorm (14 weken)");
    expect(rowTexts(STOCK)[1]).toEqual(["2026", "n.b.", "15"]);
    expect(view(STOCK).queryByRole("img")).toBeNull();
  });

  test("Centraal Gelderland: the chart's title says how far it falls; the weeks after the first are an assumption", async () => {
    await gelderland();
    expect(heading()).toHaveTextContent("De wachttijd komt in 2029 binnen de Treeknorm (14 weken)");
    expect(view(STOCK).getByRole("img")).toHaveAccessibleName(
      "De wachtlijst daalt van 1.028 naar 75 mensen in 2029: 2025 1.028; 2026 1.088; 2027 959; 2028 690; 2029 75",
    );
    expect(rowTexts(STOCK)).toEqual([
      ["2025", "1.028,0", "20,9"],
      ["2026", "1.088,0", "22,1"],
      ["2027", "959,0", "19,5"],
      ["2028", "689,6", "14"],
      ["2029", "75,4", "1,5"],
    ]);
    expect(view(STOCK).getByText(/^Aanname: per week worden evenveel mensen geholpen/)).toBeTruthy();
  });

  test("a list that only grows is never within the norm", async () => {
    await gelderland({ "wait-list-growth": [2000] });
    expect(heading()).toHaveTextContent("De wachttijd komt niet binnen de looptijd onder de Treeknorm (14 weken)");
    expect(view(STOCK).getByText(/^De wachtlijst groeit van 1.028 naar 7.835 mensen in 2029$/)).toBeTruthy();
  });
});

describe("what the list needs", () => {
  test("load, pressure, healthy length and what is needed a week, until it is healthy", async () => {
    await gelderland();
    expect(rowTexts(HEALTH)).toEqual([
      ["2025", "1,02", "2,99", "176,2", "53,6"],
      ["2026", "0,95", "3,16", "176,2", "54,7"],
      ["2027", "0,91", "2,79", "176,2", "55,4"],
      ["2028", "0,81", "2,00", "176,2", "55,3"],
      ["2029", "0,70", "0,22", "176,2", "niet nodig"],
    ]);
    expect(view(HEALTH).queryByText(/^Niet te bepalen/)).toBeNull();
  });

  test("what cannot be determined is said once, with the reason", async () => {
    await waitList();
    expect(rowTexts(HEALTH)[0]).toEqual(["2025", "n.b.", "2,43", "810,8", "n.b."]);
    expect(
      view(HEALTH)
        .getAllByText(/^Niet te bepalen/)
        .map((note) => note.textContent),
    ).toEqual(["Niet te bepalen: bezetting, nodig per week. De wachtlijst bij de nulmeting is niet bekend."]);
  });
});
