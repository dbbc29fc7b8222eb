import { join } from "node:path";
import type { Desk } from "../../test/browser/support/desk";

/** As on a projector that shows few pixels: what is readable there is readable everywhere. */
const SCREEN = { width: 1280, height: 720 };
const SLIDES = ["resultaat", "waterval", "jaren", "vooruit"];

/** The window for a room, slide by slide. */
export async function shootPresentation(desk: Desk, folder: string, suffix: string): Promise<void> {
  await desk.tab(/Uitkomst/);
  const window = await desk.present();
  await window.setViewportSize(SCREEN);
  for (const name of SLIDES) {
    await window.screenshot({ path: join(folder, `presentatie-${name}-${suffix}.png`) });
    await window.keyboard.press("PageDown");
  }
  await window.close();
}
