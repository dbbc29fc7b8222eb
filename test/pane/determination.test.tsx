/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { Decimal } from "../../src/model/money/decimal";
import { euros } from "../../src/model/text/dutch";
import { openTab, renderPane, type Pane } from "./support/render";
import { written } from "./support/states";

async function open(button: string): Promise<Pane> {
  const pane = renderPane(written());
  await openTab(pane, /Uitkering/);
  await pane.user.click(screen.getByRole("button", { name: button }));
  return pane;
}

test("what is unknown reads n.b., with what is missing; what is typed is used at once", async () => {
  const { user } = await open("Vaststelling");
  await user.click(screen.getByRole("button", { name: "Tubbergen: vaststelling" }));
  const card = screen.getByRole("dialog", { name: "Tubbergen: vaststelling" });
  expect(card).toHaveTextContent("Vaststellingn.b.");
  expect(card).toHaveTextContent("op MGN SiSa zijn 0 van de 66 regels ingevuld");
  expect(card).toHaveTextContent("Aan mijlpalen die nog open staan, hangt € 92.562.");

  await user.type(within(card).getByLabelText("Besteed in totaal (€)"), "veel");
  await user.click(within(card).getByRole("button", { name: "Bewaar" }));
  expect(card).toHaveTextContent("Vul een bedrag van 0 of meer in");
  await user.clear(within(card).getByLabelText("Besteed in totaal (€)"));
  await user.type(within(card).getByLabelText("Besteed in totaal (€)"), "80.000,50");
  await user.click(within(card).getByRole("button", { name: "Bewaar" }));
  expect(card).toHaveTextContent("Besteed€ 80.000,50");
  expect(card).not.toHaveTextContent("De besteding is onbekend");
});

test("what is typed from the regional pot divides it, and its share stands beside the own part", async () => {
  const { user } = await open("Vaststelling");
  expect(screen.getByRole("tabpanel")).toHaveTextContent("De regionale pot is niet over de gemeenten verdeeld");
  await user.click(screen.getByRole("button", { name: "Tubbergen: vaststelling" }));
  const card = screen.getByRole("dialog", { name: "Tubbergen: vaststelling" });
  await user.type(within(card).getByLabelText("Besteed uit de regionale pot (€)"), "190.000");
  await user.click(within(card).getByRole("button", { name: "Bewaar besteding uit de pot" }));
  expect(card).toHaveTextContent("Aandeel in de regionale pot");
  // All of it is open yet: nothing is met, and the advance of 194.135 would go back.
  expect(card).toHaveTextContent("Te verrekenen uit de regionale pot€ 194.135,00");
  expect(screen.getByRole("tabpanel")).toHaveTextContent("De regionale pot is naar inwoners verdeeld");
});

test("the agreement ends: what is due later goes back, on Uitkering", async () => {
  const { user } = await open("Verdeling en telling");
  await user.type(screen.getByLabelText("Beëindigd op (dd-mm-jjjj)"), "31-12-2026");
  await user.click(screen.getByRole("button", { name: "Toepassen" }));
  // 1.398.500 local, and what is due in 2027 of the regional pot: 1.252.000.
  expect(screen.getByRole("tabpanel")).toHaveTextContent(euros(new Decimal(2_650_500)));
});
