import { screen } from "@testing-library/react";
import { openTab, renderPane, type Pane } from "./render";
import { written } from "./states";

/** What is open on the tab Wat-als: its views stand in a panel of their own. */
export const view = () =>
  screen.getByRole("tabpanel", { name: /Scenario's|Vergelijken|Gevoeligheid|Omslag|Simulatie/ });

/** The pane at the tab Wat-als, in one of its views. */
export async function openWhatIf(state = written(), name?: RegExp): Promise<Pane> {
  const pane = renderPane(state);
  await openTab(pane, /Wat-als/);
  if (name) await pane.user.click(screen.getByRole("tab", { name }));
  return pane;
}
