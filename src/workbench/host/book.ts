import type { DocumentParts, Engine } from "../engine/engine";
import { accessDenied, itemNotFound } from "./protocol/errors";
import { Subscriptions } from "./subscriptions";
import type { Variation } from "./variations";

/** How a sheet looks beyond what the engine knows. Lives as long as the host: it is not written to the file. */
export interface SheetLooks {
  showGridlines: boolean;
  /** "#RRGGBB"; "" for none. */
  tabColor: string;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** The open workbook: what every object of the host works on. */
export class Book {
  readonly subscriptions = new Subscriptions();
  calculationMode: CalculationMode = "Automatic";
  /** As Excel says it; here a reading waits for the calculation, unless a test wants one that does not. */
  calculationState: () => "Done" | "Calculating" | "Pending" = () => "Done";
  /** As an Excel without a printer may: nothing of how a sheet is printed is taken. For tests of what an add-in does then. */
  refusesPages = false;
  /** The same of what may be typed in cells. */
  refusesValidations = false;
  /** Opened to look at only. */
  readOnly = false;
  /** No sheet may be added, deleted, renamed, moved or hidden. */
  structureLocked = false;
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  private readonly looks = new Map<string, SheetLooks>();
  private calculating: Promise<unknown> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    readonly parts: DocumentParts,
    readonly fileName: string,
    readonly varies: ReadonlySet<Variation> = new Set(),
  ) {
    const { manual = false, structureLocked = false } = parts.conditions ?? {};
    if (manual) this.calculationMode = "Manual";
    this.structureLocked = structureLocked;
  }

  looksOf(sheetId: string): SheetLooks {
    const known = this.looks.get(sheetId) ?? { showGridlines: true, tabColor: "" };
    this.looks.set(sheetId, known);
    return known;
  }

  /** Starts a full calculation; `settled` waits for it. */
  recalculate(): void {
    const started = this.engine.recalculate();
    this.calculating = Promise.all([this.calculating, started]);
  }

  async settled(): Promise<void> {
    await this.calculating;
    await this.engine.settled();
  }

  /** Throws `ItemNotFound` for a sheet that was deleted since the object was made. */
  sheetInfo(sheetId: string) {
    const info = this.engine.sheets().find((sheet) => sheet.id === sheetId);
    if (!info) throw itemNotFound(`worksheet ${sheetId}`);
    return info;
  }

  /** Throws `AccessDenied` where the list of sheets is protected. */
  assertStructureOpen(member: string): void {
    if (this.structureLocked) throw accessDenied(member);
  }

  /** Throws `AccessDenied` on a protected sheet. Every cell counts as locked, as Excel's default is. */
  assertWritable(sheetId: string, member: string): void {
    this.sheetInfo(sheetId);
    if (this.engine.isProtected(sheetId)) throw accessDenied(member);
  }
}
