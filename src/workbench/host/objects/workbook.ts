import type { Book } from "../book";
import { application, runtime } from "./application";
import { customXmlParts } from "./custom-xml";
import { define, type HostType } from "../protocol/define";
import { namedItems } from "./named-items";
import { eventRange, range } from "./range";
import { settings } from "./settings";
import { tables } from "./tables";
import { workbookProtection } from "./workbook-protection";
import { worksheets } from "./worksheets";

export const workbook: HostType<Book> = define<Book>({
  name: "Workbook",
  properties: {
    Name: { get: (book) => book.fileName },
    ReadOnly: { get: (book) => book.readOnly },
  },
  navigation: {
    Application: (book) => application(book),
    CustomXmlParts: (book) => customXmlParts({ book }),
    Protection: (book) => workbookProtection(book),
    Names: (book) => namedItems({ book, scope: undefined }),
    Settings: (book) => settings(book),
    Tables: (book) => tables({ book }),
    Worksheets: (book) => worksheets(book),
    _Runtime: (book) => runtime(book),
  },
  objects: {
    GetSelectedRange: (book) => range({ book, ...book.engine.selection() }),
    GetActiveCell(book) {
      const { sheetId, rect } = book.engine.selection();
      return range({ book, sheetId, rect: { ...rect, rows: 1, columns: 1 } });
    },
    _GetRangeForEventByReferenceId: (book, [id]) => eventRange(book, String(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [id]) => eventRange(book, String(id)),
  },
});
