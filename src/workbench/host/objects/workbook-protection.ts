import type { Book } from "../book";
import { accessDenied } from "../protocol/errors";
import { define } from "../protocol/define";

/** Protects the list of sheets. Passwords are not kept; nor is it written to the file. */
export const workbookProtection = define<Book>({
  name: "WorkbookProtection",
  properties: { Protected: { get: (book) => book.structureLocked } },
  methods: {
    Protect(book) {
      if (book.structureLocked) throw accessDenied("WorkbookProtection.protect");
      book.structureLocked = true;
    },
    Unprotect(book) {
      book.structureLocked = false;
    },
  },
});
