import { invalidArgument, itemNotFound } from "../protocol/errors";
import { whole } from "./arguments";
import { define, type HostObject, type HostType } from "../protocol/define";
import { range } from "./range";
import type { WorksheetState } from "./states";

export const freezePanes: HostType<WorksheetState> = define<WorksheetState>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ book, id }, [count]) => book.engine.freeze(id, whole(count, "WorksheetFreezePanes.freezeRows"), 0),
    FreezeColumns: ({ book, id }, [count]) =>
      book.engine.freeze(id, 0, whole(count, "WorksheetFreezePanes.freezeColumns")),
    /** Freezes everything from the top left up to and with the range. */
    FreezeAt({ book, id }, [area]) {
      const location = "WorksheetFreezePanes.freezeAt";
      const { rect } = range.stateOf(area) ?? fail(location);
      book.engine.freeze(id, rect.row + rect.rows, rect.column + rect.columns);
    },
    Unfreeze: ({ book, id }) => book.engine.freeze(id, 0, 0),
  },
  objects: {
    GetLocation(state) {
      const location = frozen(state);
      if (!location) throw itemNotFound("a frozen pane");
      return location;
    },
    GetLocationOrNullObject: frozen,
  },
});

function frozen({ book, id }: WorksheetState): HostObject | null {
  const { rows, columns } = book.engine.frozen(id);
  if (rows === 0 && columns === 0) return null;
  return range({
    book,
    sheetId: id,
    rect: { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) },
  });
}

function fail(location: string): never {
  throw invalidArgument(location, "a range is expected");
}
