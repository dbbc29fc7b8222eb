import { existsSync } from "node:fs";
import { findChromium, launchBrowser } from "../support/browser";

test("a Chromium is found or unpacked, and it renders a page", async () => {
  expect(existsSync(findChromium().path)).toBe(true);

  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 480 } });
    await page.setContent("<p style='display:grid;width:50%;margin:0'>Wachttijd</p>");
    expect(await page.locator("p").boundingBox()).toMatchObject({ x: 8, width: 152 });
    // Text was drawn with a real font: an unfound font gives a line without width.
    const drawn = await page.evaluate(() => document.createElement("canvas").getContext("2d")?.measureText("mm").width);
    expect(drawn).toBeGreaterThan(10);
  } finally {
    await browser.close();
  }
}, 60_000);
