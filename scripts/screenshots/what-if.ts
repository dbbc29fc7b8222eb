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

/** What an expert group asks: the adoption half, and no more consultations than the milestones ask; a picture a click. */
export async function shootExpertQuestion(desk: Desk, suffix: string, shoot: Shoot): Promise<void> {
  const open = desk.panel;
  const part = open.getByRole("heading", { name: "Combineer" });
  const shown = async (name: string) => {
    await desk.still();
    await part.evaluate((heading) => heading.scrollIntoView({ block: "start" }));
    await desk.page.mouse.wheel(0, -120);
    await shoot(`${name}-${suffix}`);
  };
  await desk.tab(/Wat-als/);
  await desk.still();
  await shoot(`vraag-1-wat-als-${suffix}`);
  await open.getByRole("checkbox", { name: "Trage adoptie" }).check();
  await shown("vraag-2-uitrol-half");
  await open.getByRole("checkbox", { name: "Consultvragen op het minimum" }).check();
  await open.getByText(/^Samen:/).waitFor();
  await shown("vraag-3-antwoord");
  await open.getByRole("button", { name: "Bewaar als scenario" }).click();
  const kept = open.getByRole("heading", { name: /^U kijkt naar “Trage adoptie en/ });
  await kept.waitFor();
  await kept.evaluate((heading) => heading.scrollIntoView({ block: "center" }));
  await shoot(`vraag-4-bewaard-${suffix}`);
}
