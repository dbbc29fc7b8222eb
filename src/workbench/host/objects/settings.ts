import type { Book } from "../book";
import { itemNotFound } from "../protocol/errors";
import { text } from "./arguments";
import { define } from "../protocol/define";

interface SettingState {
  readonly book: Book;
  readonly key: string;
}

export const setting = define<SettingState>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.parts.settings.get(key),
      set: ({ book, key }, value) => void book.parts.settings.set(key, value),
    },
  },
  methods: { Delete: ({ book, key }) => void book.parts.settings.delete(key) },
});

/** `workbook.settings`: the same store as `Office.context.document.settings`. */
export const settings = define<Book>({
  name: "SettingCollection",
  methods: { GetCount: (book) => book.parts.settings.size },
  objects: {
    /** Adds, or replaces the value that is there. */
    Add(book, [key, value]) {
      const name = text(key, "SettingCollection.add");
      book.parts.settings.set(name, value);
      return setting({ book, key: name });
    },
    GetItemOrNullObject: (book, [key]) =>
      book.parts.settings.has(String(key)) ? setting({ book, key: String(key) }) : null,
  },
  items: (book) => [...book.parts.settings.keys()].map((key) => setting({ book, key })),
  item(book, key) {
    if (!book.parts.settings.has(String(key))) throw itemNotFound(`setting ${String(key)}`);
    return setting({ book, key: String(key) });
  },
});
