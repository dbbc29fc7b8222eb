import type { Book } from "../book";
import { itemNotFound } from "../protocol/errors";
import { define } from "./define";

/** The engine knows no tables: the collection is there, and always empty. */
export const tables = define<Book>({
  name: "TableCollection",
  properties: { Count: { get: () => 0 } },
  methods: { GetCount: () => 0 },
  objects: { GetItemOrNullObject: () => null },
  items: () => [],
  item(_, key) {
    throw itemNotFound(`table ${String(key)}`);
  },
});
