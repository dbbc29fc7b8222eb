/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { evaluate } from "../../src/model/businesscase/evaluate";
import { euros, number } from "../../src/model/text/dutch";
import { twente } from "../../src/plans";
import { twenteFigures } from "../support/twente-figures";
import { openTab, renderPane } from "./support/render";
import { connection, doubtful, written } from "./support/states";

const payout = evaluate(twente, twenteFigures()).payout;
if (!payout) throw new Error("the plan pays out");

const rows = () => within(screen.getByRole("table")).getAllByRole("row");
const cells = (row: HTMLElement | undefined) =>
  within(row ?? document.body)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

test("every municipality with inhabitants, share, local part, repayment and risk, and totals beneath", async () => {
  await openTab(renderPane(written()), /Uitkering/);
  expect(rows()).toHaveLength(1 + 14 + 1);
  const [almelo] = payout.municipalities;
  expect(within(rows()[1] ?? document.body).getByRole("rowheader")).toHaveTextContent("Almelo");
  expect(cells(rows()[1])).toEqual([
    "74.776",
    "11,63%",
    almelo && number(almelo.local),
    "0",
    almelo?.risk && number(almelo.risk),
  ]);
  expect(cells(rows().at(-1))).toEqual(["643.153", "100,00%", number(payout.local), "0", "11.991.000"]);
});

test("the pots, the rule, and the word for what is assumed", async () => {
  await openTab(renderPane(written()), /Uitkering/);
  const panel = screen.getByRole("tabpanel");
  expect(panel).toHaveTextContent(`IZAbetaald nadat een mijlpaal is gehaald${euros(payout.iza)}`);
  expect(panel).toHaveTextContent(`SPUK lokaalaannameverdeeld over de gemeenten${euros(payout.local)}`);
  expect(panel).toHaveTextContent(`SPUK regionaalaannameéén pot voor de regio${euros(payout.regional)}`);
  expect(panel).toHaveTextContent("Voor 47 mijlpalen is dat een aanname.");
  expect(panel).toHaveTextContent("Verdeeld naar inwoners per 1-1-2025, afgerond op hele euro's");
});

test("a confirmed split is no assumption any more", async () => {
  const figures = twenteFigures();
  const milestones = figures.milestones.map((milestone) => ({ ...milestone, scopeAssumed: false }));
  await openTab(renderPane(written(connection({ ...figures, milestones }))), /Uitkering/);
  expect(screen.getByRole("tabpanel")).not.toHaveTextContent("aanname");
});

test("the milestones say why they are thought local or regional", async () => {
  const pane = renderPane(written());
  await openTab(pane, /Uitkering/);
  await pane.user.click(screen.getByRole("button", { name: "Mijlpalen (47)" }));
  const first = screen.getAllByRole("listitem")[0];
  expect(first).toHaveTextContent("1. Transformatieplan opgeleverd");
  expect(first).toHaveTextContent("regionaalaannameregionaal kader, plan, campagne, systeem of meting");
});

test("an unknown risk is n.b.; the rest of the payout stands", async () => {
  const of = doubtful();
  const inputs = new Map([...of.figures.inputs].filter(([id]) => id !== "cost.6.material"));
  await openTab(renderPane(written({ ...of, figures: { ...of.figures, inputs } })), /Uitkering/);
  expect(cells(rows()[1])).toEqual(["74.776", "11,63%", expect.stringMatching(/^\d/), "0", "n.b."]);
});

test("without municipalities it says what is needed", async () => {
  await openTab(renderPane(written(connection({ ...twenteFigures(), municipalities: [] }))), /Uitkering/);
  expect(screen.getByRole("tabpanel")).toHaveTextContent("Nodig zijn een tabel met gemeenten en inwoners");
});
