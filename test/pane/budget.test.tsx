/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { twenteFigures } from "../support/twente-figures";
import { openTab, renderPane } from "./support/render";
import { connection, written } from "./support/states";

async function openBudget() {
  const pane = renderPane(written(connection(twenteFigures())));
  await openTab(pane, /Uitkering/);
  await pane.user.click(screen.getByRole("button", { name: "Meerjarenraming" }));
  return pane;
}

function table() {
  const found = screen.getAllByRole("table").find((each) => within(each).queryByText(/per jaar, in euro$/));
  if (!found) throw new Error("no budget");
  return found;
}

/** The lines with this label, each with its cells. */
function lines(label: string): readonly (readonly (string | null)[])[] {
  return within(table())
    .getAllByRole("row")
    .filter((row) => within(row).queryByRole("rowheader", { name: label }))
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );
}

test("all municipalities first, then the one that is picked, with dashes where there is nothing", async () => {
  const pane = await openBudget();
  expect(lines("Uitgaven voor eigen rekening")).toEqual([
    ["–", "–", "–", "1.389.749", "1.462.615", "1.462.615", "2.852.364"],
  ]);
  await pane.user.selectOptions(screen.getByLabelText("Begroting van"), "Tubbergen");
  // By hand: 1.389.748,91 and 1.462.615,26 × 21.507 / 643.153.
  expect(lines("Uitgaven voor eigen rekening")).toEqual([["–", "–", "–", "46.473", "48.910", "48.910", "95.383"]]);
  expect(screen.getByText(/Vanaf 2030: het structurele bedrag van 2029/)).toBeInTheDocument();
});
