import type { DocumentParts, Engine } from "../engine/engine";
import { Book } from "./book";
import { pushEvents } from "./events";
import { CustomFunctions } from "./functions/custom-functions";
import type { FunctionsMetadata } from "./functions/metadata";
import { followShifts } from "./objects/data-validation";
import { service, ServiceName } from "./objects/services";
import { workbook } from "./objects/workbook";
import { type BatchWorld, isHousekeeping, runBatch, withinLimit } from "./protocol/batch";
import { Faults } from "./protocol/faults";
import {
  type BatchRequest,
  PathType,
  type PushEntry,
  type PushMessage,
  type RequestMessage,
} from "./protocol/messages";
import { References } from "./protocol/references";
import { UserUndo } from "./user-undo";
import type { Variation } from "./variations";

export interface HostOptions {
  /** `workbook.name`. */
  readonly fileName?: string;
  /** Modes for tests. */
  readonly varies?: readonly Variation[];
}

/** A window with office.js in it, as the host sees it. */
export interface Client {
  /** Hands a message to office.js. */
  receive(message: object): void;
  /** Runs an action of the ribbon; resolves when the add-in calls `event.completed()`. */
  runAction(actionId: string): Promise<void>;
}

/**
 * Excel's side of office.js: takes its batches, answers them from the engine, pushes events and function calls.
 * Several windows may be attached; the one that said last that it is ready runs the functions and the ribbon's actions.
 */
export class Host {
  readonly book: Book;
  readonly references = new References();
  /** For tests of what an add-in does when Excel fails. */
  readonly faults = new Faults(() => this.counted);
  /** The most bytes that one answer may hold: 5 MB in Excel on the web, as much as there is elsewhere. */
  responseLimit = Infinity;
  private readonly userUndo: UserUndo;
  /** Events that are held back until the next batch was answered. */
  private late: readonly PushEntry[] = [];
  private readonly clients = new Set<Client>();
  private readonly functions: CustomFunctions;
  private readonly stopEvents: () => void;
  private readonly world: BatchWorld;
  private readonly paneListeners = new Set<(visible: boolean) => void>();
  /** Windows whose handlers are there, the last one in front. */
  private ready: Client[] = [];
  private paneVisible = true;
  private counted = 0;

  constructor(engine: Engine, parts: DocumentParts, { fileName = "Map1.xlsx", varies = [] }: HostOptions = {}) {
    this.book = new Book(engine, parts, fileName, new Set(varies));
    this.userUndo = new UserUndo(engine);
    this.functions = new CustomFunctions(engine, (entries) => this.pushCalls(entries));
    const stops = [pushEvents(this.book, (entries) => this.tell(entries)), followShifts(this.book)];
    this.stopEvents = () => stops.forEach((stop) => stop());
    this.world = {
      root: workbook(this.book),
      references: this.references,
      service: (className) => service(this, className),
      settled: () => this.book.settled(),
    };
  }

  /** How many batches came that speak to the workbook: one for each `context.sync()` that had something to do. */
  batches(): number {
    return this.counted;
  }

  connect(client: Client): () => void {
    this.clients.add(client);
    return () => {
      this.clients.delete(client);
      const ranFunctions = this.ready[0] === client;
      this.ready = this.ready.filter((other) => other !== client);
      if (ranFunctions) this.functions.askAgain();
    };
  }

  /** Answers one message of a window. */
  async handle(client: Client, { id, message }: RequestMessage): Promise<void> {
    const request = requestIn(message);
    if (isFromRuntime(request)) this.ready = [client, ...this.ready.filter((other) => other !== client)];
    const counts = speaksForAddIn(request);
    if (counts) this.counted += 1;
    if (counts && this.book.varies.has("user-undo")) this.userUndo.note();
    const answer = await runBatch(request, this.world, counts ? this.faults.strike(this.counted) : null);
    const body = Number.isFinite(this.responseLimit) ? withinLimit(answer, this.responseLimit) : answer;
    const late = this.late;
    client.receive({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    if (late.length > 0) {
      this.late = this.late.slice(late.length);
      this.broadcast(late);
    }
  }

  /**
   * The user presses Ctrl+Z; only in the mode "user-undo".
   * @returns whether there was anything to take back
   */
  undoAsUser(): boolean {
    if (!this.book.varies.has("user-undo")) throw new Error('The host keeps nothing to take back without "user-undo".');
    return this.userUndo.undo();
  }

  /** Makes the add-in's functions known to the calculation as `NAMESPACE.NAME`, and calculates. */
  registerFunctions(metadata: FunctionsMetadata, namespace: string): void {
    this.functions.register(metadata, namespace);
    this.book.recalculate();
  }

  /** What a custom function said about the error in a cell; null where it said nothing. Counts from 0. */
  errorMessage(sheetId: string, row: number, column: number): string | null {
    return this.book.engine.errorMessage(sheetId, row, column);
  }

  /** A button of the ribbon. Resolves when the action is completed. */
  async runRibbonAction(actionId: string): Promise<void> {
    const [client] = this.ready;
    if (!client) throw new Error("No window with office.js is ready.");
    await client.runAction(actionId);
  }

  /** Resolves when no calculation, custom functions included, is under way. */
  settled(): Promise<void> {
    return this.book.settled();
  }

  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  onPane(listener: (visible: boolean) => void): () => void {
    this.paneListeners.add(listener);
    return () => void this.paneListeners.delete(listener);
  }

  isPaneVisible(): boolean {
    return this.paneVisible;
  }

  showPane(visible: boolean): void {
    this.paneVisible = visible;
    for (const listener of this.paneListeners) listener(visible);
  }

  runtimeReady(): void {
    this.functions.askAgain();
  }

  functionResults(results: unknown): void {
    this.functions.receive(results);
  }

  dispose(): void {
    this.stopEvents();
    this.clients.clear();
    this.ready = [];
    this.functions.abandon();
  }

  /** Without a window that is ready the calls wait: a workbook may calculate before the add-in has loaded. */
  private pushCalls(entries: readonly PushEntry[]): void {
    this.ready[0]?.receive(pushMessage(entries));
  }

  private tell(entries: readonly PushEntry[]): void {
    const { varies } = this.book;
    const all = varies.has("double-events") ? [...entries, ...entries] : entries;
    if (varies.has("late-events")) this.late = [...this.late, ...all];
    else this.broadcast(all);
  }

  private broadcast(entries: readonly PushEntry[]): void {
    for (const client of this.clients) client.receive(pushMessage(entries));
  }
}

const pushMessage = (entries: readonly PushEntry[]): PushMessage => ({ type: 3, message: { entries } });

const paths = (request: BatchRequest) => Object.values(request.ObjectPaths);

/** Batches to services of Office itself, such as the functions' answers, are no `context.sync()` of the add-in. */
const speaksToWorkbook = (request: BatchRequest): boolean =>
  paths(request).every(({ ObjectPathType }) => ObjectPathType !== PathType.newObject);

/** office.js says by itself that its handlers of actions and functions are ready. */
const isFromRuntime = (request: BatchRequest): boolean =>
  paths(request).some(({ Name }) => Name === ServiceName.functions || Name === ServiceName.addin);

/** Whether a message is one of the batches that are counted: not an answer of a custom function, or office.js tidying up. */
export function isCounted(message: RequestMessage["message"]): boolean {
  return speaksForAddIn(requestIn(message));
}

function speaksForAddIn(request: BatchRequest): boolean {
  return speaksToWorkbook(request) && !isHousekeeping(request);
}

function requestIn({ body }: RequestMessage["message"]): BatchRequest {
  return typeof body === "string" ? (JSON.parse(body) as BatchRequest) : body;
}
