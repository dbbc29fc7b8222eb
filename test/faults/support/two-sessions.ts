import type { Engine } from "../../../src/workbench/engine/engine";
import { isCounted } from "../../../src/workbench/host/host";
import { parseAddress } from "../../../src/workbook/cells/address";
import { cellsOfLink } from "../../../src/workbook/links/link";
import type { Session } from "../../../src/workbook/session/session";
import { NAMESPACE, type Store } from "../../../src/workbook/store/store";
import { storeFromXml } from "../../../src/workbook/store/store-xml";
import { beforeBatches } from "./between-batches";
import { sessionOfExample, type ExampleBench } from "./example-bench";
import { KnownInputs, type Anchor } from "./known-inputs";
import { entriesOn, withoutEntries } from "./sisa-entries";

/** What a user, or another window, does: by itself, or while a task goes on. */
export interface Act {
  readonly what: string;
  /** Only the other window writes in it; and then it says so by itself. */
  readonly byAddIn?: true;
  do(world: TwoSessions): unknown;
}

/** Something that is asked of a window. */
export interface Task {
  readonly what: string;
  run(session: Session): Promise<unknown>;
  /** Whether what the window was told is in the file; absent where that is to be seen otherwise. */
  isKept?(store: Store): boolean;
  /** An input that the user changes on purpose, with what comes in its cells. */
  readonly input?: { readonly id: string; readonly contents: readonly number[] };
  /** Nothing stands in its way: it may not be refused. */
  readonly mustSucceed?: true;
  /** The reference of a letter that it keeps: of the list of writes it says nothing then. */
  readonly letter?: string;
  /** How many writes it takes back, and whether what the user typed since is to stay. */
  readonly undo?: { readonly count: number; readonly keepMine: boolean };
}

type Sheets = Readonly<Record<string, unknown>>;

/** All that undo must bring back. */
interface Picture {
  readonly sheets: Sheets;
  readonly decided: string;
}

interface ChangedCell {
  readonly anchor: Anchor;
  readonly before: ReturnType<KnownInputs["read"]>;
  readonly after: number;
}

/** A write that can be taken back. */
interface Step {
  readonly before: Picture;
  /** Nobody touched our sheets, or moved what they refer to, since. */
  untouched: boolean;
  readonly cells: readonly ChangedCell[];
}

/** A task that goes on. */
interface Going {
  readonly task: Task;
  /** How many writes it did. */
  wrote: number;
  /** Someone acted meanwhile. */
  disturbed: boolean;
}

/** What must hold, whatever two windows and their user do; the name of each is in what a failing test prints. */
export class TwoSessions {
  readonly inputs: KnownInputs;
  private readonly windows: (Session | null)[] = [null, null];
  private readonly steps = new Map<number, Step>();
  private now: Picture;
  private entries: readonly string[];
  /** Ids of what can be taken back, newest first. */
  private history: readonly number[];
  private readonly letters = new Set<string>();
  /** Tasks that go on: what comes in the file meanwhile is of the last of them. */
  private readonly going: Going[] = [];

  constructor(readonly bench: ExampleBench) {
    const { links, history } = this.store();
    this.inputs = new KnownInputs(
      new Map(
        links.map((link) => [
          link.input,
          {
            sheet: link.sheet,
            cells: cellsOfLink(link).map((cell): [number, number] => {
              const { row, column } = parseAddress(cell);
              return [row, column];
            }),
          },
        ]),
      ),
    );
    this.history = history.map(({ id }) => id);
    this.now = this.picture();
    this.entries = entriesOn(this.engine);
  }

  get engine(): Engine {
    return this.bench.office.engine;
  }

  /** The workbook, and the same one in which no add-in is. */
  get engines(): readonly Engine[] {
    return [this.engine, this.bench.twin];
  }

  store(): Store {
    const parts = [...this.bench.office.parts.customXml.values()].filter((xml) => xml.includes(`${NAMESPACE}"`));
    const [xml] = parts;
    if (xml === undefined || parts.length > 1) throw new Error(`what is kept stands in ${parts.length} parts`);
    return storeFromXml(xml);
  }

  /** Someone acts: what the add-in did until now is looked at first. */
  async act(act: Act): Promise<void> {
    this.look();
    await act.do(this);
    if (act.byAddIn !== true) for (const step of this.steps.values()) step.untouched = false;
    for (const going of this.going) going.disturbed = true;
    this.history = this.store().history.map(({ id }) => id);
    this.now = this.picture();
    this.entries = entriesOn(this.engine);
  }

  /**
   * A window does a task.
   * @param inside by the number of the batch that they come before
   * @param closed from this batch on nothing of the window comes through
   */
  async task(which: number, task: Task, inside: ReadonlyMap<number, Act> = new Map(), closed = Infinity) {
    const session = await this.window(which);
    const { connection } = session.state();
    const [before, shown] = [this.store(), session.state().history.map(({ id }) => id)];
    const going: Going = { task, wrote: 0, disturbed: false };
    this.going.push(going);
    const off = beforeBatches(
      this.bench.office,
      new Map([...inside].map(([batch, act]) => [batch, () => this.act(act)])),
    );
    const stop = this.closing(closed);
    await task.run(session);
    const isClosed = stop();
    off();
    this.look();
    this.going.pop();
    const { problem } = session.state();
    const now = this.store();
    if (task.mustSucceed) this.hold("refused", problem, null);
    if (isClosed) this.windows[which] = null;
    else if (problem === null) this.told(session, going, before, now, shown);
    else this.hold("told that nothing was written, and something was", going.wrote, 0);
    if (now.borrowed.length === 0) this.foreignCells();
    // What is shown of the links is renewed by a task that looks at them.
    const looked = session.state().connection !== connection;
    if (looked && !going.disturbed && !isClosed && problem === null) this.certainLinks(session);
  }

  /** A window takes up what the file keeps when it opens. */
  private async window(which: number): Promise<Session> {
    const open = this.windows[which];
    if (open) return open;
    const session = sessionOfExample();
    this.windows[which] = session;
    await this.task(which, { what: "resume", run: () => session.resume() });
    return session;
  }

  closeWindow(which: number): void {
    this.windows[which] = null;
  }

  /** A window that is opened anew finds all in order. */
  async end(): Promise<void> {
    this.closeWindow(0);
    const { problem } = (await this.window(0)).state();
    this.hold("a window that is opened anew has a problem", problem, null);
    this.hold("cells are still lent", this.store().borrowed, []);
  }

  async reopen(): Promise<void> {
    await this.bench.reopen();
    this.windows.fill(null);
    for (const step of this.steps.values()) step.untouched = false;
    this.now = this.picture();
    this.look();
    if (this.store().borrowed.length === 0) this.foreignCells();
  }

  /** The user's own cells are those of the workbook in which no add-in is. */
  private foreignCells(): void {
    this.hold("a cell of the user changed", ofTheUser(this.engine), ofTheUser(this.bench.twin));
  }

  private certainLinks(session: Session): void {
    const wrong = (session.state().connection?.links ?? [])
      .filter(({ doubtful }) => !doubtful)
      .flatMap((link) => {
        const fault = this.inputs.faultOf(link.input, link.sheet, cellsOfLink(link).map(parseAddress));
        return fault === null ? [] : [`${fault}, at ${link.address}`];
      });
    this.hold("a certain link reads what is not its own", wrong, []);
  }

  private told(
    session: Session,
    { task, disturbed }: Going,
    before: Store,
    now: Store,
    shown: readonly number[],
  ): void {
    if (task.isKept && !disturbed) this.hold("told as kept, and not in the file", task.isKept(now), true);
    if (task.undo) {
      if (shown.length >= task.undo.count && !disturbed)
        this.hold(
          "undo took back another number than it said",
          now.history.map(({ id }) => id),
          before.history.slice(task.undo.count).map(({ id }) => id),
        );
    }
    if (task.letter !== undefined) this.letters.add(task.letter);
    else if (!disturbed) {
      const listed = session.state().history.map(({ id }) => id);
      this.hold(
        "the list is not the file's",
        listed,
        now.history.map(({ id }) => id),
      );
    }
  }

  /** What the add-in did since the last look, and whether that may be. */
  private look(): void {
    const store = this.store();
    const after = store.history.map(({ id }) => id);
    const going = this.going.at(-1);
    const task = going?.task;
    const fresh = after.filter((id) => !this.history.includes(id));
    const gone = this.history.filter((id) => id > (after[0] ?? 0) && !after.includes(id));
    const picture = this.picture();
    this.hold("more than one write at once", fresh.length <= 1, true);
    if (going && fresh.length + gone.length > 0) going.wrote += 1;
    if (fresh[0] !== undefined) {
      const cells = this.changedCells(task);
      this.steps.set(fresh[0], { before: this.now, untouched: true, cells });
    } else if (gone.length > 0) {
      this.takenBack(gone, picture, task);
    } else {
      this.hold("without a write our sheets or decisions changed", picture, this.now);
    }
    const references = new Set(store.letters.printed.map(({ reference }) => reference));
    const missing = [...this.letters].filter((reference) => !references.has(reference));
    this.hold("a letter's reference is gone", missing, []);
    this.hold("what a municipality filled in changed", entriesOn(this.engine), this.entries);
    this.history = after;
    this.now = picture;
  }

  /** The input's own cells get what was asked for, in the workbook without the add-in as well. */
  private changedCells(task: Task | undefined): readonly ChangedCell[] {
    if (!task?.input) return [];
    const { id, contents } = task.input;
    return (this.inputs.cellsOf(id) ?? []).map((at, index) => {
      const after = contents[index] ?? contents[0] ?? 0;
      const before = this.inputs.read(this.bench.twin, at);
      this.inputs.write(this.bench.twin, at, after);
      return { anchor: this.inputs.anchor(at), before, after };
    });
  }

  /** Exactly what the list said, newest first. */
  private takenBack(ids: readonly number[], picture: Picture, task: Task | undefined): void {
    this.hold("taken back without being asked", task?.undo?.count ?? 0, ids.length);
    const steps = ids.flatMap((id) => this.steps.get(id) ?? []);
    const oldest = steps.at(-1);
    if (steps.length === ids.length && oldest && steps.every(({ untouched }) => untouched))
      this.hold("undo gave something else than what was there", picture, oldest.before);
    const cells = steps.flatMap((step) => step.cells);
    const seen = new Map<string, boolean>();
    for (const { anchor, before, after } of cells) {
      if (anchor.at === null) continue;
      const key = JSON.stringify(anchor.at);
      const there = this.inputs.read(this.bench.twin, anchor.at);
      const isOurs = seen.get(key) ?? (there === after || there === before);
      seen.set(key, isOurs);
      if (isOurs) this.inputs.write(this.bench.twin, anchor.at, before);
      else this.hold("undo took what a user typed since", task?.undo?.keepMine, true);
    }
  }

  /** @returns ends it, and tells whether the window was closed */
  private closing(from: number): () => boolean {
    const { host } = this.bench.office;
    const handle = host.handle.bind(host);
    const start = host.batches();
    let isClosed = false;
    host.handle = (client, request) => {
      if (isCounted(request.message) && host.batches() - start + 1 >= from) {
        isClosed = true;
        host.faults.inject({ nth: 1, moment: "before" });
      }
      return handle(client, request);
    };
    return () => {
      host.handle = handle;
      return isClosed;
    };
  }

  private picture(): Picture {
    const { plan, payout, scenarios, settlement, marks } = this.store();
    return {
      sheets: ownSheets(this.engine),
      decided: JSON.stringify({ plan, payout, scenarios, settlement, marks }),
    };
  }

  private hold(what: string, is: unknown, must: unknown): void {
    expect({ [what]: is }).toEqual({ [what]: must });
  }
}

function contents(engine: Engine, id: string): readonly (readonly unknown[])[] {
  const rect = engine.usedRect(id, true);
  if (rect === null) return [];
  return engine
    .read(id, { row: 0, column: 0, rows: rect.row + rect.rows, columns: rect.column + rect.columns })
    .map((line) => line.map(({ formula, value }) => formula ?? value));
}

/** What is written, and no looks; the log tells of every write and is never taken back. */
function ownSheets(engine: Engine): Sheets {
  const own = engine.sheets().filter(({ name }) => name.startsWith("MGN ") && name !== "MGN Logboek");
  return Object.fromEntries(
    own.map(({ id, name }) => {
      const cells = contents(engine, id);
      return [name, name === "MGN SiSa" ? withoutEntries(cells) : cells];
    }),
  );
}

/** Formulas, constants, number formats and looks. */
function ofTheUser(engine: Engine): Sheets {
  const own = engine.sheets().filter(({ name }) => !name.startsWith("MGN "));
  return Object.fromEntries(
    own.map(({ id, name }) => {
      const rect = engine.usedRect(id, false);
      const cells = rect === null ? [] : engine.read(id, rect);
      return [
        name,
        cells.map((line, row) =>
          line.map(({ formula, value, numberFormat }, column) => [
            formula ?? value,
            numberFormat,
            engine.format(id, (rect?.row ?? 0) + row, (rect?.column ?? 0) + column),
          ]),
        ),
      ];
    }),
  );
}
