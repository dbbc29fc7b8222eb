import { createHeadlessEngine } from "../engine/univer/headless";
import { noParts, type DocumentParts, type Engine, type OpenWorkbook } from "../engine/engine";
import type { AttachOptions } from "../host/attach";
import { Host } from "../host/host";
import type { Variation } from "../host/variations";
import { useGlobally } from "./globals";
import { openOfficeWindow, type OfficeGlobals } from "./office-window";

export interface OpenOptions extends AttachOptions {
  /** An .xlsx; without it, a new workbook with one empty sheet. */
  readonly file?: Uint8Array;
  readonly fileName?: string;
  /** Modes of the host, for tests. */
  readonly varies?: readonly Variation[];
  /** Another engine than Univer. */
  readonly engine?: Engine;
}

/** Excel without a screen: a workbook, the host, and office.js over it. */
export interface Headless extends OfficeGlobals {
  readonly host: Host;
  readonly engine: Engine;
  readonly parts: DocumentParts;
  /** How many `context.sync()` reached the workbook. */
  readonly batches: () => number;
  /** Resolves when no calculation, custom functions included, is under way. */
  readonly settled: () => Promise<void>;
  /** The workbook as .xlsx, once it is calculated. @throws LossyWorkbook where that would lose something, unless accepted */
  readonly save: (how?: { readonly acceptLoss?: boolean }) => Promise<Uint8Array>;
  /** Sets `Excel`, `Office`, `CustomFunctions` and `OfficeExtension` for every module, until `close`. */
  readonly useGlobally: () => void;
  readonly close: () => void;
}

/**
 * Opens a workbook in a host without a screen. Close it, or its window keeps the process alive.
 *
 * @throws UnreadableWorkbook where the bytes are no .xlsx
 */
export async function openHeadless(options: OpenOptions = {}): Promise<Headless> {
  const { fileName = "Map1.xlsx", varies = [] } = options;
  const opened = await openWorkbook(options, fileName);
  const { engine, parts } = opened;
  const host = new Host(engine, parts, { fileName, varies });
  const window = await openOfficeWindow(host, options);
  let takeGlobalsOff = (): void => undefined;
  return {
    ...window.globals,
    host,
    engine,
    parts,
    batches: () => host.batches(),
    settled: () => host.settled(),
    async save(how) {
      await host.settled();
      const { writeWorkbook } = await filesRoom();
      return writeWorkbook(opened, how);
    },
    useGlobally() {
      takeGlobalsOff = useGlobally(window.globals);
    },
    close() {
      takeGlobalsOff();
      window.close();
      host.dispose();
      engine.dispose();
    },
  };
}

async function openWorkbook({ file, engine: given }: OpenOptions, fileName: string): Promise<OpenWorkbook> {
  const engine = given ?? (await createHeadlessEngine());
  if (!file) return { engine, parts: noParts(), fileName };
  const { readWorkbook } = await filesRoom();
  try {
    return await readWorkbook(file, fileName, engine);
  } catch (error) {
    engine.dispose();
    throw error;
  }
}

/** Loaded late: a workbook that is neither read nor saved needs no reader of .xlsx. */
const filesRoom = () => import("../files");
