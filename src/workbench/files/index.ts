/**
 * Workbooks as files: an .xlsx into an engine and out again, in the browser and in Node.
 *
 * What is opened is read from the package itself (`open.ts`). Its parts are kept, and saving begins with them: only what
 * differs is written (`write.ts`), and all that no engine knows stays as it was, byte for byte.
 */
import { noParts, type Engine, type OpenWorkbook } from "../engine/engine";
import { blankPackage } from "./blank-package";
import { readCustomXml } from "./custom-xml";
import { LossyWorkbook } from "./losses";
import { readPackage } from "./open";
import { Package } from "./package-parts";
import { readSettings } from "./settings";
import { stateOf } from "./state";
import { unreadable } from "./unreadable";
import { readWorkbookPart } from "./workbook-part";
import { writePackage, type Original } from "./write";

export { LossyWorkbook } from "./losses";
export { UnreadableWorkbook } from "./unreadable";

const originals = new WeakMap<OpenWorkbook, Original>();

/** How to stop watching an engine for moves. */
const watched = new WeakMap<Engine, () => void>();

/**
 * Reads a file into the engine, in the place of all that it held. The calculation starts afterwards, in a later task:
 * whoever registers functions at once is in time for it.
 *
 * @throws UnreadableWorkbook, with a message in Dutch, where the bytes are no .xlsx
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string, engine: Engine): Promise<OpenWorkbook> {
  const { parts, content, workbook, conditions, customXml, settings } = await readAll(bytes).catch((cause: unknown) => {
    throw unreadable(fileName, bytes, cause);
  });
  await engine.load(content);
  const texts = new Map(customXml.map(({ id, text }) => [id, text]));
  const validations = new Map(content.sheets.map(({ id, validations: own = [] }) => [id, own]));
  const document = { ...noParts(), customXml: texts, settings, validations: new Map(validations), conditions };
  const open: OpenWorkbook = { engine, fileName, parts: document };
  const [names, active] = [engine.names(), engine.activeSheet()];
  const moved = watchMoves(engine);
  originals.set(open, { parts, workbook, customXml, state: stateOf(engine), names, active, validations, moved });
  return open;
}

/** Ids of sheets on which cells move to another place, from now until another workbook is opened. */
function watchMoves(engine: Engine): ReadonlySet<string> {
  const moved = new Set<string>();
  watched.get(engine)?.();
  watched.set(
    engine,
    engine.onCellsChanged((change) => {
      if (change.moves) moved.add(change.sheetId);
    }),
  );
  return moved;
}

async function readAll(bytes: Uint8Array) {
  const parts = await Package.open(bytes);
  const { content, workbook, conditions } = await readPackage(parts);
  return {
    parts,
    content,
    workbook,
    conditions,
    customXml: await readCustomXml(parts),
    settings: await readSettings(parts),
  };
}

/**
 * The file as it is now, with every formula's calculated value beside it. Waits for the calculation.
 *
 * @throws LossyWorkbook where something of the file as it was opened would not be in it, unless that is accepted
 */
export async function writeWorkbook(
  open: OpenWorkbook,
  { acceptLoss = false }: { readonly acceptLoss?: boolean } = {},
): Promise<Uint8Array> {
  await open.engine.settled();
  const original = originals.get(open) ?? (await blankOriginal());
  const { parts, lost } = await writePackage(original, open);
  if (lost.length > 0 && !acceptLoss) throw new LossyWorkbook(open.fileName, lost);
  return parts.bytes();
}

/** Of a workbook that never was a file: all of it is new. */
async function blankOriginal(): Promise<Original> {
  const parts = await blankPackage();
  const workbook = await readWorkbookPart(parts);
  const nothing = {
    customXml: [],
    state: new Map(),
    names: [],
    active: "",
    validations: new Map(),
    moved: new Set<string>(),
  };
  return { parts, workbook, ...nothing };
}
