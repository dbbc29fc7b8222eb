import type { Desk } from "../../test/browser/support/desk";

/** Takes a picture of the pane under a name. */
export type Shoot = (name: string) => Promise<void>;

/** Every view of the tab Wat-als; the example is connected and calculated, and no scenario is chosen. */
export async function shootWhatIf(desk: Desk, suffix: string, shoot: Shoot): Promise<void> {
  await desk.tab(/Wat-als/);
  const view = async (name: RegExp) => {
    await desk.panel.getByRole("tab", { name }).click();
    await desk.still();
  };
  const open = desk.panel;

  await view(/Scenario's/);
  await open.getByRole("radio", { name: "Trage adoptie" }).check();
  await shoot(`wat-als-scenarios-${suffix}`);
  await open.getByRole("button", { name: "Leeg scenario" }).click();
  await open.getByLabel(/^Naam/).fill("Half zo veel instroom");
  await open.getByLabel("Aanname wijzigen").selectOption("inflow");
  await open.getByLabel(/^Verandering in %/).fill("-50");
  await open.getByRole("button", { name: "Pas toe" }).click();
  await shoot(`wat-als-wijzigen-${suffix}`);
  await open.getByRole("button", { name: "Annuleer" }).click();
  await open.getByRole("radio", { name: "Plan", exact: true }).check();

  await view(/Vergelijken/);
  await shoot(`wat-als-vergelijken-${suffix}`);
  await view(/Gevoeligheid/);
  await shoot(`wat-als-tornado-${suffix}`);
  await open.getByLabel("Soort").selectOption("spider");
  await shoot(`wat-als-lijnen-${suffix}`);
  await open.getByLabel("Soort").selectOption("twoWay");
  await shoot(`wat-als-twee-samen-${suffix}`);
  await view(/Omslag/);
  await shoot(`wat-als-omslag-${suffix}`);
  await view(/Simulatie/);
  await open.getByRole("button", { name: "Simuleer" }).click();
  await open.getByRole("heading", { name: /kans op een baat/ }).waitFor();
  await shoot(`wat-als-simulatie-${suffix}`);
}
