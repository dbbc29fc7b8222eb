import type { Desk } from "../support/desk";
import { TABS } from "../support/tabs";

const USUAL = 450;
/** The pane as it is, at its narrowest, and at 200%: a page that is enlarged is half as wide. */
const WIDTHS = [USUAL, 320, 225];

export function overlap(desk: () => Desk): void {
  beforeAll(async () => {
    await desk().fresh();
    await desk().connect();
    await desk().recalculate();
  });

  afterAll(() => desk().resize(USUAL));

  const trouble = () => desk().pane.locator("body").evaluate(controlsInTrouble);

  test("what lies over a control is found", async () => {
    await desk().tab(/Uitkomst/);
    await desk().panel.evaluate((panel) => {
      const cover = panel.ownerDocument.createElement("button");
      cover.id = "cover";
      cover.textContent = "Deksel";
      cover.style.cssText = "position: absolute; inset: 0; width: 100%; height: 100vh";
      panel.append(cover);
    });
    const { overlapping, covered } = await trouble();
    await desk().panel.evaluate((panel) => panel.querySelector("#cover")?.remove());
    expect(overlapping.some((pair) => pair.includes("Deksel"))).toBe(true);
    expect(covered.length).toBeGreaterThan(0);
  });

  describe.each(WIDTHS)("%i px", (width) => {
    beforeAll(() => desk().resize(width));

    test.each(TABS)(
      "%s: no control lies over another, and each can be brought to where nothing covers it",
      async (tab) => {
        await desk().tab(tab);
        const views = await viewsOf(desk());
        for (const view of views) {
          if (view !== null) await desk().panel.getByRole("tab", { name: view, exact: true }).click();
          await desk().still();
          expect({ view, ...(await trouble()) }).toEqual({
            view,
            overlapping: [],
            covered: [],
          });
        }
      },
    );

    test("a scenario that is being made, with a field for each year", async () => {
      await desk().tab(/Wat-als/);
      await desk().panel.getByRole("tab", { name: "Scenario's" }).click();
      await desk().panel.getByRole("button", { name: "Leeg scenario" }).click();
      await desk().panel.getByLabel("Aanname wijzigen").selectOption("adoption");
      await desk().panel.getByLabel("Soort wijziging").selectOption({ label: "Naar een waarde" });
      await desk().panel.getByLabel("Per jaar een eigen waarde").check({ force: true });
      await desk().still();
      expect(await trouble()).toEqual({ overlapping: [], covered: [] });
      // The last one is the scenario's own.
      await desk().panel.getByRole("button", { name: "Annuleer" }).last().click();
    });
  });
}

/** The views of a tab that has some of its own; only itself where it has none. */
async function viewsOf(desk: Desk): Promise<readonly (string | null)[]> {
  const names = await desk.panel.getByRole("tab").allTextContents();
  return names.length === 0 ? [null] : names;
}

interface Trouble {
  readonly overlapping: readonly string[];
  readonly covered: readonly string[];
}

/** Runs in the pane: which controls share room, and which stay under something else wherever the page is scrolled to. */
function controlsInTrouble(body: HTMLElement): Trouble {
  const nameOf = (element: Element) =>
    (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40) || element.tagName;
  const controls = [
    ...body.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, [role=tab]"),
  ].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // A switch is drawn by its label; the box itself lies over it, unseen.
    return isSeen && width > 1 && height > 1;
  });
  const boxes = controls.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const stays = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (["sticky", "fixed"].includes(getComputedStyle(at).position)) return at;
    return null;
  };
  // A hair's breadth is rounding.
  const share = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const overlapping = boxes.flatMap(({ element, box }, index) =>
    boxes.slice(index + 1).flatMap(({ element: other, box: its }) => {
      if (!share(box, its) || element.contains(other) || other.contains(element)) return [];
      // What stays in sight lies over what scrolls under it; that is looked at below.
      return stays(element) === stays(other) ? [`${nameOf(element)} / ${nameOf(other)}`] : [];
    }),
  );
  const covered = controls.filter((element) => {
    element.scrollIntoView({ block: "center", inline: "nearest" });
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isLabel = hit?.closest("label")?.control === element;
    return !hit || !(element.contains(hit) || hit.contains(element) || isLabel);
  });
  body.ownerDocument.documentElement.scrollTop = 0;
  return { overlapping, covered: covered.map(nameOf) };
}
