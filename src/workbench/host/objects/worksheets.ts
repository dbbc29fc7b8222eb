import type { SheetInfo } from "../../engine/engine";
import type { Book } from "../book";
import { HostError, itemNotFound } from "../protocol/errors";
import { WORKBOOK_TARGET } from "../subscriptions";
import { text } from "./arguments";
import { define, type HostObject, type HostType } from "../protocol/define";
import { eventMethods } from "./events";
import { assertSheetName, worksheet } from "./worksheet";

export const worksheets: HostType<Book> = define<Book>({
  name: "WorksheetCollection",
  methods: {
    GetCount: (book, [visibleOnly]) => listed(book, visibleOnly).length,
    ...eventMethods<Book>(
      (book) => book,
      () => WORKBOOK_TARGET,
    ),
  },
  objects: {
    /** Adds at the end, and does not activate: as Excel does. */
    Add(book, [name]) {
      book.assertStructureOpen("WorksheetCollection.add");
      const chosen = name === undefined || name === null ? freeName(book) : text(name, "WorksheetCollection.add");
      assertSheetName(chosen);
      if (find(book, chosen)) throw new HostError("ItemAlreadyExists", `A sheet "${chosen}" already exists.`);
      return worksheet({ book, id: book.engine.addSheet(chosen).id });
    },
    GetActiveWorksheet: (book) => worksheet({ book, id: book.engine.activeSheet() }),
    GetFirst: (book, [visibleOnly]) => sheetOf(book, listed(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => sheetOf(book, listed(book, visibleOnly).at(-1)),
    GetItemOrNullObject(book, [key]) {
      const found = find(book, key);
      return found ? worksheet({ book, id: found.id }) : null;
    },
  },
  items: (book) => book.engine.sheets().map(({ id }) => worksheet({ book, id })),
  item: (book, key) => sheetOf(book, find(book, key), key),
});

/** By name, whatever its capitals, or by id. */
function find(book: Book, key: unknown): SheetInfo | undefined {
  const wanted = String(key).toLowerCase();
  return book.engine.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

function listed(book: Book, visibleOnly: unknown): readonly SheetInfo[] {
  const all = book.engine.sheets();
  return visibleOnly === true ? all.filter(({ visibility }) => visibility === "Visible") : all;
}

function sheetOf(book: Book, info: SheetInfo | undefined, key: unknown = ""): HostObject {
  if (!info) throw itemNotFound(`worksheet ${String(key)}`);
  return worksheet({ book, id: info.id });
}

/** "Blad1", "Blad2": what a Dutch Excel calls a new sheet. */
function freeName(book: Book): string {
  let number = 1;
  while (find(book, `Blad${number}`)) number += 1;
  return `Blad${number}`;
}
