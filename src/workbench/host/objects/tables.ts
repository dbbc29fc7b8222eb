import type { Book } from "../book";
import { itemNotFound } from "../protocol/errors";
import { define, type HostType } from "../protocol/define";
import { sheetObject } from "./states";

interface TableState {
  readonly book: Book;
  readonly name: string;
  readonly sheetId: string;
}

/** The tables of the workbook, or of one sheet (`sheetId`). */
interface TablesState {
  readonly book: Book;
  readonly sheetId?: string;
}

const table: HostType<TableState> = define<TableState>({
  name: "Table",
  identity: ({ name }) => ({ _Id: name }),
  properties: { Name: { get: ({ name }) => name } },
  navigation: { Worksheet: ({ book, sheetId }) => sheetObject({ book, id: sheetId }) },
});

/** The tables that the file came with: the engine knows none, so that they can be named and no more. */
export const tables: HostType<TablesState> = define<TablesState>({
  name: "TableCollection",
  properties: { Count: { get: (state) => all(state).length } },
  methods: { GetCount: (state) => all(state).length },
  objects: {
    GetItemOrNullObject: (state, [key]) => byName(state, key),
  },
  items: (state) => all(state).map((found) => table(found)),
  item(state, key) {
    const found = byName(state, key);
    if (found === null) throw itemNotFound(`table ${String(key)}`);
    return found;
  },
});

function all({ book, sheetId }: TablesState): readonly TableState[] {
  const present = new Set(book.engine.sheets().map(({ id }) => id));
  return (book.parts.conditions?.tables ?? [])
    .filter((found) => present.has(found.sheetId) && (sheetId === undefined || found.sheetId === sheetId))
    .map((found) => ({ book, ...found }));
}

function byName(state: TablesState, key: unknown) {
  const found = all(state).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return found ? table(found) : null;
}
