import type { CellInput, Engine, Rect } from "../engine/engine";

interface SheetBefore {
  readonly rect: Rect | null;
  readonly cells: readonly (readonly CellInput[])[];
}

type Before = ReadonlyMap<string, SheetBefore>;

/** What Ctrl+Z takes back: the cells and sheets of the last batches, and neither custom XML parts nor names. */
export class UserUndo {
  private readonly stack: Before[] = [];

  constructor(private readonly engine: Engine) {}

  /** Before a batch that may write. */
  note(): void {
    const before = this.before();
    const last = this.stack.at(-1);
    if (last === undefined || !isSame(last, before)) this.stack.push(before);
  }

  /** @returns whether there was anything to take back */
  undo(): boolean {
    const now = this.before();
    let before = this.stack.pop();
    while (before !== undefined && isSame(before, now)) before = this.stack.pop();
    if (before === undefined) return false;
    for (const { id } of this.engine.sheets()) {
      const sheet = before.get(id);
      if (sheet === undefined) this.engine.deleteSheet(id);
      else this.putBack(id, sheet);
    }
    return true;
  }

  private before(): Before {
    return new Map(
      this.engine.sheets().map(({ id }) => {
        const rect = this.engine.usedRect(id, true);
        const cells = rect === null ? [] : this.engine.read(id, rect);
        return [
          id,
          { rect, cells: cells.map((row) => row.map(({ formula, value, kind }) => formula ?? put(value, kind))) },
        ];
      }),
    );
  }

  private putBack(id: string, { rect, cells }: SheetBefore): void {
    const now = this.engine.usedRect(id, true);
    if (now !== null) this.engine.clear(id, now, "Contents");
    if (rect !== null) this.engine.write(id, rect, cells);
  }
}

function isSame(one: Before, other: Before): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}

function put(value: CellInput, kind: string): CellInput {
  return kind === "string" ? `'${String(value)}` : kind === "error" ? null : value;
}
