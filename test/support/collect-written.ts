import type { toDocx } from "../../src/letter/output/docx";
import type * as filesRoom from "../../src/workbench/files";
import { keepWritten } from "./written-files";

/**
 * A setup file of jest, by `npm test`: each workbook and letter that our code writes in a test is kept for the judge, with
 * the workbook that it was opened from.
 */
jest.mock("../../src/workbench/files", () => {
  const files = jest.requireActual<typeof filesRoom>("../../src/workbench/files");
  const opened = new WeakMap<object, Uint8Array>();
  const room: typeof filesRoom = {
    ...files,
    async readWorkbook(bytes, fileName, engine) {
      const open = await files.readWorkbook(bytes, fileName, engine);
      opened.set(open, bytes);
      return open;
    },
    async writeWorkbook(open, how) {
      const written = await files.writeWorkbook(open, how);
      keepWritten(written, /\.(\w+)$/.exec(open.fileName)?.[1] ?? "xlsx", opened.get(open));
      return written;
    },
  };
  return room;
});

jest.mock("../../src/letter/output/docx", () => {
  const output = jest.requireActual<{ readonly toDocx: typeof toDocx }>("../../src/letter/output/docx");
  return {
    ...output,
    async toDocx(...given: Parameters<typeof toDocx>) {
      const written = await output.toDocx(...given);
      keepWritten(written, "docx");
      return written;
    },
  };
});
