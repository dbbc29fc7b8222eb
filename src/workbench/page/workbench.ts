import { noParts, type Cell, type Engine, type OpenWorkbook, type Rect } from "../engine/engine";
import { parseRect } from "../engine/addresses";
import { readWorkbook, writeWorkbook } from "../files";
import { warningsOf } from "../files/warnings";
import type { FunctionsMetadata } from "../host/functions/metadata";
import { Host } from "../host/host";
import type { Grid } from "./grid";
import type { Look, Pane } from "./pane";

/** The manifest's namespace of custom functions. */
const NAMESPACE = "MGN";

/** Excel's place in the browser: a workbook in the grid, and the add-in beside it. `window.workbench` for tests. */
export class Workbench {
  private opened: OpenWorkbook;
  private current: Host;
  private look: Look = "light";

  constructor(
    private readonly grid: Grid,
    private readonly pane: Pane,
    private readonly functions: FunctionsMetadata,
  ) {
    this.opened = { engine: grid.engine, parts: noParts(), fileName: "Map1.xlsx" };
    this.current = this.newHost();
  }

  get engine(): Engine {
    return this.grid.engine;
  }

  get host(): Host {
    return this.current;
  }

  get fileName(): string {
    return this.opened.fileName;
  }

  /** Opens a file in the place of what was open, and starts the add-in anew. @throws UnreadableWorkbook */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    this.opened = await readWorkbook(bytes, fileName, this.engine);
    // In time for the calculation, which then waits for the new host's functions and not for the old one's.
    this.current.dispose();
    this.current = this.newHost();
    this.pane.start(this.current, this.look);
  }

  /** Dutch: what of the file is not calculated here. */
  async warnings(): Promise<readonly string[]> {
    await this.settled();
    return warningsOf(this.opened);
  }

  /** The workbook as .xlsx. @throws LossyWorkbook where that would lose something, unless accepted */
  async save(how?: { readonly acceptLoss?: boolean }): Promise<Uint8Array> {
    await this.settled();
    return writeWorkbook(this.opened, how);
  }

  settled(): Promise<void> {
    return this.current.settled();
  }

  /** Called by the pane's page before office.js loads. */
  attach(window: Window): void {
    this.pane.attach(window);
  }

  /** Cells with their texts as shown, by the name of the sheet and an address such as "B2:C4". */
  read(sheet: string, address: string): (Cell & { readonly text: string })[][] {
    const [id, rect] = [this.sheetId(sheet), parseRect(address)];
    const texts = this.engine.texts(id, rect);
    return this.engine.read(id, rect).map((row, r) => row.map((cell, c) => ({ ...cell, text: texts[r]?.[c] ?? "" })));
  }

  /** Types in a cell as a Dutch user does: `1.234,56`, `2,8%`, `31-12-2027`, `=MGN.INDEX(2027;2025;2,8%)`. */
  type(sheet: string, address: string, text: string): void {
    const rect: Rect = parseRect(address);
    this.grid.type(this.sheetId(sheet), rect, text);
  }

  async setLook(look: Look): Promise<void> {
    // The pane loads anew: calls of functions on their way to it would stay without an answer.
    await this.settled();
    this.look = look;
    this.grid.setDark(look !== "light");
    document.body.dataset.look = look;
    this.pane.start(this.current, look);
  }

  private newHost(): Host {
    const { parts, fileName } = this.opened;
    const host = new Host(this.engine, parts, { fileName });
    host.registerFunctions(this.functions, NAMESPACE);
    return host;
  }

  private sheetId(name: string): string {
    const sheet = this.engine.sheets().find((found) => found.name === name);
    if (!sheet) throw new Error(`No sheet is called ${name}`);
    return sheet.id;
  }
}
