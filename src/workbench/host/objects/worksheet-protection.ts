import { define, type HostType } from "../protocol/define";
import type { WorksheetState } from "./states";

/** Options and passwords are not kept: a sheet is protected or not. */
export const protection: HostType<WorksheetState> = define<WorksheetState>({
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ book, id }) => book.engine.isProtected(id) } },
  methods: {
    Protect({ book, id }) {
      book.assertWritable(id, "WorksheetProtection.protect");
      book.engine.setProtected(id, true);
    },
    Unprotect: ({ book, id }) => book.engine.setProtected(id, false),
  },
});
