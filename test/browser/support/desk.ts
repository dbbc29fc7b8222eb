import { join } from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { Cell } from "../../../src/workbench/engine/engine";
import type { Look } from "../../../src/workbench/page/pane";
import { serve, type Served } from "../../../src/workbench/server/serve";
import { launchBrowser } from "../../support/browser";

const ROOT = join(__dirname, "../../..");
export const EXAMPLE = "voorbeeld-twente.xlsx";

/** Milliseconds, on a slow and busy machine. */
const STARTS_WITHIN = 40_000;
const ANSWERS_WITHIN = 30_000;

type ReadCell = Cell & { readonly text: string };

/** The production build in the workbench, in a real browser: grid and pane, and everything they asked or complained of. */
export class Desk {
  /** Address of every request. */
  readonly requests: string[] = [];
  /** What the pages complained of: errors, and what the content security policy refused. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly served: Served,
  ) {
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  static async open(): Promise<Desk> {
    const served = await serve({ dist: join(ROOT, "dist"), open: join(ROOT, "assets", EXAMPLE) });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(ANSWERS_WITHIN);
    const desk = new Desk(page, browser, served);
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} refused ${blockedURI}`),
      );
    });
    try {
      await page.goto(served.url);
      await page.waitForSelector("body[data-ready=true]", { timeout: STARTS_WITHIN });
    } catch (error) {
      await desk.close();
      throw new Error(`the workbench did not start: ${desk.complaints.join("; ")}`, { cause: error });
    }
    return desk;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  get url(): string {
    return this.served.url;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#frame");
  }

  /** What is open on the pane's current tab. */
  get panel() {
    return this.pane.locator("#panel");
  }

  /** Opens the example as it was, with the add-in started anew. */
  async fresh(example = EXAMPLE): Promise<void> {
    await this.page.evaluate(async (name) => {
      const file = await fetch(`/files/${name}`);
      await window.workbench?.open(new Uint8Array(await file.arrayBuffer()), name);
    }, example);
    await this.panel.getByRole("button", { name: "Koppelen" }).waitFor();
  }

  async connect(): Promise<void> {
    await this.panel.getByRole("button", { name: "Koppelen" }).click();
    await this.pane.getByRole("heading", { name: /gegevens gevonden/ }).waitFor();
  }

  async recalculate(): Promise<void> {
    await this.pane.getByRole("button", { name: "Herbereken", exact: true }).click();
    await this.pane.getByText(/cellen bijgewerkt/).waitFor();
    await this.settled();
  }

  async tab(name: RegExp): Promise<void> {
    const more = this.pane.getByRole("combobox", { name: "Meer onderdelen" });
    const others = (await more.count()) === 0 ? [] : await more.locator("option").allTextContents();
    const other = others.find((label) => name.test(label));
    if (other === undefined) await this.pane.getByRole("tab", { name }).click();
    else await more.selectOption({ label: other });
    // Some tabs are loaded when they are asked for.
    await this.panel.getByRole("progressbar").waitFor({ state: "detached" });
  }

  /** Shows the add-in anew in another look of Office, not connected. */
  async look(name: Look): Promise<void> {
    await this.page.evaluate((value) => window.workbench?.setLook(value), name);
    await this.panel.getByRole("button", { name: "Koppelen" }).waitFor();
  }

  /** Opens the window for a room from the tab that is open, and waits until it shows figures. */
  async present(): Promise<Page> {
    const [window] = await Promise.all([
      this.page.waitForEvent("popup"),
      this.panel.getByRole("button", { name: "Presenteren" }).click(),
    ]);
    await window.getByRole("heading", { level: 1 }).first().waitFor();
    return window;
  }

  /** Makes the pane so many pixels wide. */
  async resize(width: number): Promise<void> {
    await this.page.locator("#pane").evaluate((pane, value) => (pane.style.width = `${value}px`), width);
  }

  /** The pane's page itself, to run something in it. */
  get frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().endsWith("/pane.html"));
    if (!frame) throw new Error("the pane is not in a frame");
    return frame;
  }

  /** Waits until nothing moves in the pane: half-way, nothing can be judged. */
  async still(): Promise<void> {
    await this.settled();
    // What goes away while it moves, such as a spinner, is as still as what has finished.
    await this.frame.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.settled());
  }

  async read(sheet: string, address: string): Promise<ReadCell[][]> {
    return this.page.evaluate(([name, cells]) => window.workbench?.read(name, cells) ?? [], [sheet, address] as const);
  }

  /** Types as a Dutch user does, and waits until everything that follows from it is done. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate(([name, cell, typed]) => window.workbench?.type(name, cell, typed), [
      sheet,
      address,
      text,
    ] as const);
    await this.settled();
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench?.engine.sheets().map(({ name }) => name) ?? []);
  }

  /** Every sheet with every cell: value, formula, format and look; and the names. What a controller can lose. */
  workbook(): Promise<unknown> {
    return this.page.evaluate(() => {
      const engine = window.workbench?.engine;
      if (!engine) throw new Error("the workbench is not ready");
      return {
        // Those that a user can see.
        names: engine.names().filter(({ hidden }) => hidden !== true),
        sheets: engine.sheets().map(({ id, name, visibility }) => {
          const used = engine.usedRect(id, false);
          return {
            name,
            visibility,
            used,
            frozen: engine.frozen(id),
            merges: engine.merges(id),
            cells: used && engine.read(id, used),
            looks:
              used &&
              Array.from({ length: used.rows }, (_, row) =>
                Array.from({ length: used.columns }, (__, column) =>
                  engine.format(id, used.row + row, used.column + column),
                ),
              ),
            widths: used && Array.from({ length: used.columns }, (_, column) => engine.columnWidth(id, column)),
          };
        }),
      };
    });
  }
}
