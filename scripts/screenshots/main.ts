/**
 * `npm run screenshots`: photographs the workbench and the pane into docs/images, as the manual shows them. The
 * add-in must be built. Nothing in it depends on the day: the moment of writing is covered by a fixed clock.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cellBehind } from "../../test/browser/support/cells";
import { Desk } from "../../test/browser/support/desk";
import { shootPresentation } from "./presentation";
import { shootExpertQuestion, shootWhatIf } from "./what-if";

const IMAGES = join(__dirname, "../../docs/images");
const TABS = {
  koppelen: /Koppelen/,
  uitkomst: /Uitkomst/,
  uitkering: /Uitkering/,
  wachtlijst: /Wachtlijst/,
  brief: /Brief/,
  controle: /Controle/,
};
const INPUT = "Algemene input";
const MOMENT = new Date("2026-03-02T13:32:00Z");
const WIDTHS = [450, 320];
const LOOKS = { licht: "light", donker: "dark" } as const;

async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const desk = await Desk.open();
  try {
    await desk.page.clock.setFixedTime(MOMENT);
    // First: the pane remembers which part of Wat-als stood open.
    await shootQuestion(desk);
    for (const [suffix, look] of Object.entries(LOOKS)) {
      await desk.fresh();
      await desk.look(look);
      await shootPane(desk, `eerste-stap-${suffix}`);
      await desk.connect();
      await shootPane(desk, `gekoppeld-${suffix}`);
      await desk.recalculate();
      await showResultSheet(desk);
      await shootDesk(desk, `werkbank-${suffix}`);
      for (const width of WIDTHS) {
        await desk.resize(width);
        for (const [name, tab] of Object.entries(TABS)) {
          await desk.tab(tab);
          await shootPane(desk, `${name}-${width}-${suffix}`);
        }
        await shootPayoutParts(desk, `${width}-${suffix}`);
        await shootWhatIf(desk, `${width}-${suffix}`, (name) => shootPane(desk, name));
      }
      await desk.resize(WIDTHS[0] ?? 0);
      await shootExplanation(desk, `uitleg-${suffix}`);
      await shootFunctions(desk, suffix);
      await shootPresentation(desk, IMAGES, suffix);
    }
    await shootRealisation(desk);
    await shootBadInput(desk);
    await shootDoubt(desk);
    await shootContrast(desk);
  } finally {
    await desk.close();
  }
}

/** From the outcome of the plan to the answer, as the manual counts the clicks. */
async function shootQuestion(desk: Desk): Promise<void> {
  await desk.fresh();
  await desk.look("light");
  await desk.connect();
  await desk.recalculate();
  await shootExpertQuestion(desk, "licht", (name) => shootPane(desk, name));
}

/** Where the plan stands, on the example with counts. */
async function shootRealisation(desk: Desk): Promise<void> {
  await desk.page.clock.setFixedTime(new Date("2026-11-02T13:32:00Z"));
  for (const [suffix, look] of Object.entries(LOOKS)) {
    await desk.fresh("voorbeeld-realisatie.xlsx");
    await desk.look(look);
    await desk.connect();
    for (const width of WIDTHS) {
      await desk.resize(width);
      await desk.tab(/Realisatie/);
      await shootPane(desk, `realisatie-${width}-${suffix}`);
    }
  }
  await desk.resize(WIDTHS[0] ?? 0);
  await desk.page.clock.setFixedTime(MOMENT);
}

/** What stands folded below the payout. */
async function shootPayoutParts(desk: Desk, suffix: string): Promise<void> {
  await desk.tab(TABS.uitkering);
  for (const [name, title] of [
    ["vaststelling", "Vaststelling"],
    ["meerjarenraming", "Meerjarenraming"],
  ] as const) {
    const header = desk.panel.getByRole("button", { name: title, exact: true });
    await header.click();
    await desk.still();
    await header.evaluate((button) => button.scrollIntoView({ block: "start" }));
    await desk.page.mouse.wheel(0, -180);
    await shootPane(desk, `${name}-${suffix}`);
    await header.click();
  }
}

/** The written sheet in the grid, the outcome in the pane. */
async function showResultSheet(desk: Desk): Promise<void> {
  await desk.tab(TABS.controle);
  await desk.panel.getByRole("button", { name: /^MGN Businesscase/ }).click();
  await desk.tab(TABS.uitkomst);
}

/** A connection that is in doubt, and every way to settle it. */
async function shootDoubt(desk: Desk): Promise<void> {
  await desk.look("light");
  await desk.fresh();
  const label = "Inflatie (NZa)";
  const cell = await cellBehind(desk, INPUT, label);
  await desk.connect();
  await desk.type(INPUT, cell.replace("B", "A"), "Prijsstijging volgens ons");
  await desk.panel.getByRole("heading", { name: "Kijk hier even naar" }).waitFor();
  await shootPane(desk, "twijfel-licht");
  await desk.panel.getByRole("button", { name: `Iets anders dan deze cel: ${label}` }).click();
  await desk.panel.getByRole("button", { name: "Laat weg" }).click();
  await desk.panel.getByRole("button", { name: "Laat weg en ga verder" }).waitFor();
  await shootPane(desk, "twijfel-keuzes-licht");
}

async function shootExplanation(desk: Desk, name: string): Promise<void> {
  await desk.tab(TABS.uitkomst);
  await desk.panel.getByRole("button", { name: /^2\. Verkennend gesprek −/ }).click();
  await desk.panel.getByRole("button", { name: /^Voorkomen ggz: inwoner/ }).click();
  await desk.pane.getByRole("radio", { name: /2027/ }).check({ force: true });
  await shootPane(desk, name);
  await desk.page.keyboard.press("Escape");
}

/** The list of functions, and the form of one with cells of the example filled in. */
async function shootFunctions(desk: Desk, suffix: string): Promise<void> {
  await desk.pane.getByRole("button", { name: "Functies" }).click();
  await desk.pane.getByRole("heading", { name: "Functies" }).waitFor();
  await shootPane(desk, `functies-lijst-${suffix}`);
  await desk.pane.getByRole("button", { name: "MGN.VERDEEL" }).click();
  await desk.pane.getByRole("textbox", { name: "bedrag", exact: true }).fill("2.767.000");
  await desk.pane.getByRole("textbox", { name: "gewichten", exact: true }).fill("Gemeenten!B4:B17");
  await shootPane(desk, `functies-450-${suffix}`);
  await desk.pane.getByRole("button", { name: "Alle functies" }).click();
  await desk.pane.getByRole("button", { name: "Terug", exact: true }).click();
}

async function shootBadInput(desk: Desk): Promise<void> {
  await desk.fresh();
  await desk.look("light");
  await desk.connect();
  await desk.recalculate();
  await desk.type(INPUT, await cellBehind(desk, INPUT, "Inflatie (NZa)"), "onbekend");
  await desk.tab(TABS.controle);
  await desk.pane.getByRole("heading", { name: /^\d+ fouten/ }).waitFor();
  await shootDesk(desk, "fout-in-invoer");
}

async function shootContrast(desk: Desk): Promise<void> {
  await desk.fresh();
  await desk.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await desk.connect();
  await desk.recalculate();
  for (const name of ["uitkomst", "controle"] as const) {
    await desk.tab(TABS[name]);
    await shootPane(desk, `${name}-contrast`);
  }
  await shootWhatIf(desk, "contrast", (name) => shootPane(desk, name));
}

/** The pane alone. */
async function shootPane(desk: Desk, name: string): Promise<void> {
  await desk.page.mouse.move(0, 0);
  await desk.still();
  await desk.page.locator("#frame").screenshot({ path: join(IMAGES, `${name}.png`) });
}

/** Grid and pane together. */
async function shootDesk(desk: Desk, name: string): Promise<void> {
  await desk.still();
  await desk.page.screenshot({ path: join(IMAGES, `${name}.png`) });
}

void main();
