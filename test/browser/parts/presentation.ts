import type { Page } from "playwright-core";
import type { Desk } from "../support/desk";
import { violationsIn } from "../support/violations";

const SLIDES = 4;
/** Projectors that show few pixels and many, and the first of them at 200%: a page that is enlarged is half as large. */
const SCREENS = [
  { width: 1280, height: 720, fits: true },
  { width: 1920, height: 1080, fits: true },
  { width: 640, height: 360, fits: false },
];

export function presentation(desk: () => Desk): void {
  let opened: Page | undefined;
  const room = (): Page => {
    if (!opened) throw new Error("the window is not open");
    return opened;
  };
  const place = () => room().getByRole("status").textContent();

  beforeAll(async () => {
    await desk().fresh();
    await desk().connect();
    await desk().recalculate();
    await desk().tab(/Uitkomst/);
    opened = await desk().present();
  });

  afterAll(async () => {
    await opened?.close();
    await desk().look("light");
  });

  test("opens through office.js, and walks its slides by keyboard alone", async () => {
    expect(await place()).toMatch(/^Dia 1 van 4: Mentaal Gezond Twente: resultaat 2025–2029$/);
    for (const [key, expected] of [
      ["PageDown", 2],
      ["ArrowRight", 3],
      ["End", 4],
      ["PageUp", 3],
      ["Home", 1],
    ] as const) {
      await room().keyboard.press(key);
      expect(await place()).toMatch(new RegExp(`^Dia ${expected} van 4`));
    }
    await room().keyboard.press("Tab");
    await room().keyboard.press("Tab");
    await room().keyboard.press("Enter");
    expect(await place()).toMatch(/^Dia 2 van 4/);
  });

  test("follows the workbook: what is typed there stands here, under the same slide", async () => {
    const before = await place();
    const [sheet, cell] = ["Algemene input", await inflationCell(desk())];
    await desk().type(sheet, cell, "4%");
    await room().waitForFunction((text) => document.querySelector("[role=status]")?.textContent !== text, before);
    const after = await place();
    expect(after).toMatch(/^Dia 2 van 4: Baten en kosten: het plan levert €/);
    await desk().type(sheet, cell, "2,8%");
    await room().waitForFunction((text) => document.querySelector("[role=status]")?.textContent === text, before);
  });

  describe.each(SCREENS)("$width × $height", ({ width, height, fits }) => {
    test("nothing lies over anything else, is cut off sideways, or falls below unless it can be scrolled to", async () => {
      await room().setViewportSize({ width, height });
      await room().keyboard.press("Home");
      for (let slide = 1; slide <= SLIDES; slide += 1) {
        // What scrolls is known once it was measured.
        await room().waitForTimeout(200);
        const trouble = await room().evaluate(troubleOnSlide);
        expect({ slide, ...trouble }).toEqual({
          slide,
          overlapping: [],
          cut: [],
          unreachable: [],
          scrolls: expect.any(Boolean),
        });
        if (fits) expect({ slide, scrolls: trouble.scrolls }).toEqual({ slide, scrolls: false });
        expect(await violationsIn(room().mainFrame())).toEqual([]);
        await room().keyboard.press("PageDown");
      }
    });
  });

  test("type for a back row: on a projector of 720 lines no figure of a slide is smaller than a fortieth of its height", async () => {
    await room().setViewportSize({ width: 1280, height: 720 });
    const sizes = await room()
      .locator("td, th[scope=row], dd, li")
      .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(720 / 40);
  });

  test("on paper every slide is there, a page each, and the buttons are not", async () => {
    await room().emulateMedia({ media: "print" });
    const shown = await room()
      .locator("section")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const buttons = await room()
      .locator("button")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const pdf = await room().pdf({ preferCSSPageSize: true });
    await room().emulateMedia({ media: null });
    expect([shown, buttons]).toEqual([SLIDES, 0]);
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(SLIDES);
  });

  test("a second one is refused in a sentence; Escape closes the window, and then it opens again", async () => {
    await desk().panel.getByRole("button", { name: "Presenteren" }).click();
    await desk().panel.getByText("De presentatie staat al open in een ander venster.").waitFor();
    const gone = room().waitForEvent("close");
    // The page may be gone before the key is up again.
    await room()
      .keyboard.press("Escape")
      .catch(() => undefined);
    await gone;
    opened = await desk().present();
    expect(await place()).toMatch(/^Dia 1 van 4/);
  });

  test("when the window is closed by its user the pane knows", async () => {
    await room().close();
    // The workbench looks five times a second.
    await desk().page.waitForTimeout(600);
    opened = await desk().present();
    expect(await place()).toMatch(/^Dia 1 van 4/);
  });

  test("refused by the browser: a sentence, and the same slides in the pane, which Escape closes", async () => {
    await room().close();
    await desk().page.waitForTimeout(600);
    await desk().page.evaluate(() => Object.assign(window, { kept: window.open.bind(window), open: () => null }));
    await desk().panel.getByRole("button", { name: "Presenteren" }).click();
    await desk()
      .panel.getByText(/niet toegestaan of weggeklikt/)
      .waitFor();
    await desk()
      .pane.getByRole("heading", { name: /resultaat 2025–2029/ })
      .waitFor();
    const [inside, outside] = await desk()
      .pane.locator("dialog section")
      .first()
      .evaluate((slide) => [slide.scrollWidth, slide.clientWidth]);
    expect(inside).toBe(outside);
    await desk().page.keyboard.press("Escape");
    await desk().pane.getByRole("dialog").waitFor({ state: "detached" });
    await desk().page.evaluate(() => Reflect.set(window, "open", Reflect.get(window, "kept")));
  });

  test.each(["dark", "contrast"] as const)("%s: readable, as the pane looks", async (look) => {
    await desk().look(look);
    await desk().connect();
    await desk().tab(/Uitkomst/);
    opened = await desk().present();
    await opened.setViewportSize({ width: 1280, height: 720 });
    for (let slide = 1; slide <= SLIDES; slide += 1) {
      expect(await violationsIn(opened.mainFrame())).toEqual([]);
      await opened.keyboard.press("PageDown");
    }
    await opened.close();
  });
}

async function inflationCell(desk: Desk): Promise<string> {
  const labels = await desk.read("Algemene input", "A1:A60");
  return `B${labels.findIndex(([cell]) => cell?.value === "Inflatie (NZa)") + 1}`;
}

/** Runs in the window: what of the slide that is shown shares room, is cut, or cannot be reached. */
function troubleOnSlide() {
  const slide = [...document.querySelectorAll("section")].find((one) => one.checkVisibility());
  if (!slide) throw new Error("a slide is shown");
  const name = (element: Element) => element.textContent.trim().slice(0, 40) || element.tagName;
  const blocks = [...slide.children].map((element) => ({ element, box: element.getBoundingClientRect() }));
  const cells = [...slide.querySelectorAll("td, th")].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }));
  // A hair's breadth is rounding.
  const share = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const overlapping = [blocks, cells].flatMap((all) =>
    all.flatMap(({ element, box }, index) =>
      all
        .slice(index + 1)
        .flatMap((other) => (share(box, other.box) ? [`${name(element)} / ${name(other.element)}`] : [])),
    ),
  );
  const inside = slide.getBoundingClientRect();
  const cut = [...slide.querySelectorAll("h1, p, li, dt, dd, td, th")]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const text = element as HTMLElement;
      return left < inside.left - 1 || right > inside.right + 1 || text.scrollWidth > text.clientWidth + 1;
    })
    .map(name);
  const scrolls = slide.scrollHeight > slide.clientHeight;
  const unreachable = scrolls && slide.tabIndex !== 0 ? [name(slide)] : [];
  return { overlapping, cut, unreachable, scrolls };
}
