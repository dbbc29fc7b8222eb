import { type Headless, openHeadless, type OpenOptions } from "../../../src/workbench/node/open";

export type Context = Excel.RequestContext;

/** One host for the tests of a file, opened before the first and closed after the last. */
export function useOffice(options: OpenOptions = {}): () => Headless {
  let office: Headless | undefined;
  beforeAll(async () => {
    office = await openHeadless(options);
  });
  afterAll(() => office?.close());
  return () => {
    if (!office) throw new Error("The host is not open yet.");
    return office;
  };
}

/** The error that a batch ends with, as an add-in sees it. */
export async function errorOf(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  return promise.then(
    () => {
      throw new Error("An error was expected, and none came.");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );
}

/** A new sheet of the workbook, so that tests do not meet in one. */
export function freshSheet(context: Context): Excel.Worksheet {
  return context.workbook.worksheets.add();
}
