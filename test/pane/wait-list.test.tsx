/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { twenteFigures } from "../support/twente-figures";
import { openTab, renderPane } from "./support/render";
import { connection, without, written } from "./support/states";

async function waitList(figures = twenteFigures()): Promise<HTMLElement> {
  await openTab(renderPane(written(connection(figures))), /Wachtlijst/);
  return screen.getByRole("tabpanel");
}

const rowTexts = (table: HTMLElement | undefined) =>
  within(table ?? document.body)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

test("per year off the list, in all, and the weeks of waiting", async () => {
  await waitList();
  expect(rowTexts(screen.getByRole("table"))).toEqual([
    ["2025", "50,2", "50,2", "17"],
    ["2026", "209,9", "260,0", "15"],
    ["2027", "354,7", "614,7", "13"],
    ["2028", "542,6", "1.157,3", "11"],
    ["2029", "590,8", "1.748,1", "9"],
  ]);
});

test("both targets met: the title says it and each target shows what it needs", async () => {
  const panel = await waitList();
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Beide streefwaarden worden gehaald");
  expect(panel).toHaveTextContent("Mijlpaal 4 · 1-7-2026gehaald155 mensen nodig155,1 berekend");
  expect(panel).toHaveTextContent("Mijlpaal 5 · 1-7-2027gehaald437 mensen nodig437,4 berekend");
});

test("a missed target is named in the title", async () => {
  await waitList(twenteFigures({ adoption: ["0.1", "0.3", "0.5", "1", "1"] }));
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("De streefwaarde 437 wordt niet gehaald");
});

test("an unknown figure leaves the targets unknown, not missed", async () => {
  const panel = await waitList(without("doco-cases"));
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("nog niet bekend");
  expect(panel).not.toHaveTextContent("niet gehaald");
  expect(rowTexts(screen.getByRole("table"))[0]).toEqual(["2025", "n.b.", "n.b.", "17"]);
});

test("the list itself is shown only where a starting position is known", async () => {
  const panel = await waitList();
  expect(panel).toHaveTextContent("Een beginstand van de wachtlijst is niet bekend");
  expect(screen.getAllByRole("table")).toHaveLength(1);
});

test("with a starting position, the list at the start of each year", async () => {
  await waitList(twenteFigures({ "wait-list-start": [2000] }));
  expect(rowTexts(screen.getAllByRole("table")[1])[1]).toEqual(["2026", "1.949,8", "15"]);
});
