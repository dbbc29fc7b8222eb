import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { associateFunctions } from "../../../src/functions/associate";
import functionsMetadata from "../../../src/functions/metadata.json";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { Calculation } from "../../../src/workbench/engine/univer/calculation";
import { noParts, type DocumentParts, type Engine, type WorkbookContent } from "../../../src/workbench/engine/engine";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/files";
import { openHeadless, type Headless } from "../../../src/workbench/node/open";
import type { Session } from "../../../src/workbook/session/session";
import { createSession } from "../../../src/workbook/tasks/create-session";
import { runningClock } from "./small-bench";

const EXAMPLE = join(__dirname, "../../../assets/voorbeeld-twente.xlsx");
const NAME = "voorbeeld-twente.xlsx";

/** A workbook as it was when it was read, to begin with again. */
interface Start {
  readonly content: WorkbookContent;
  readonly parts: KeptParts;
}

/** What a file brings along beside its cells. */
type KeptParts = Pick<DocumentParts, "customXml" | "validations">;

/**
 * The example workbook, connected and calculated once, in a host that is started once: each sequence begins with the same
 * content. Beside it the twin: the same workbook in which no add-in ever is, where only the user acts.
 */
export class ExampleBench {
  private constructor(
    readonly office: Headless,
    readonly twin: Engine,
    private readonly start: Start,
  ) {}

  static async open(): Promise<ExampleBench> {
    calculateNothing();
    const office = await openHeadless({ file: await readFile(EXAMPLE), fileName: NAME });
    office.useGlobally();
    associateFunctions();
    office.host.registerFunctions(functionsMetadata, "MGN");
    const session = sessionOfExample();
    await session.recalculate();
    const { problem } = session.state();
    if (problem) throw new Error(problem.message);
    const start = await contentOf(await saved(office.engine, office.parts));
    return new ExampleBench(office, await createHeadlessEngine(), start);
  }

  /** As it was at first, for the next sequence. */
  async begin(): Promise<void> {
    await this.office.engine.load(this.start.content);
    replaceParts(this.office.parts, this.start.parts);
    await this.twin.load(this.start.content);
    // Where the add-in never was, there are no sheets and no names of it.
    for (const { id, name } of this.twin.sheets()) if (name.startsWith("MGN ")) this.twin.deleteSheet(id);
    for (const { name } of this.twin.names()) if (name.startsWith("_mgn.")) this.twin.deleteName(name);
  }

  /** Both workbooks are saved, closed and opened again. */
  async reopen(): Promise<void> {
    const { engine, parts } = this.office;
    const file = await saved(engine, parts);
    replaceParts(parts, (await readWorkbook(file, NAME, engine)).parts);
    await readWorkbook(await saved(this.twin, NO_PARTS), NAME, this.twin);
  }

  close(): void {
    this.twin.dispose();
    this.office.close();
  }
}

/** One more window on the workbook. */
export function sessionOfExample(): Session {
  return createSession({ now: runningClock, schedule: () => () => undefined });
}

const NO_PARTS = noParts();

/** Without the file that it came from: all that the engine knows. */
function saved(engine: Engine, parts: DocumentParts): Promise<Uint8Array> {
  return writeWorkbook({ engine, parts, fileName: NAME }, { acceptLoss: true });
}

async function contentOf(file: Uint8Array): Promise<Start> {
  const loaded: WorkbookContent[] = [];
  const engine = await createHeadlessEngine();
  const load: Engine["load"] = (given) => {
    loaded.push(given);
    return engine.load(given);
  };
  const { parts } = await readWorkbook(file, NAME, { ...engine, load });
  engine.dispose();
  const [content] = loaded;
  if (content === undefined) throw new Error("nothing was read");
  return { content, parts };
}

function replaceParts(parts: DocumentParts, kept: KeptParts): void {
  const [texts, validations] = [[...kept.customXml], [...kept.validations]];
  const { customXml, settings, pages, charts } = parts;
  for (const map of [customXml, settings, pages, charts, parts.validations]) map.clear();
  for (const [id, xml] of texts) customXml.set(id, xml);
  for (const [id, all] of validations) parts.validations.set(id, all);
}

/**
 * What is kept does not hang on what formulas come to, and to calculate the example is nine tenths of the time: here formulas
 * move with their cells, and are not calculated. The other suites calculate.
 */
function calculateNothing(): void {
  // Private to the engine: nothing else of the workbench can go without it.
  const calculation = Calculation.prototype as unknown as { run(): Promise<void>; takeDirty(): unknown };
  calculation.run = function (this: typeof calculation) {
    this.takeDirty();
    return Promise.resolve();
  };
}
