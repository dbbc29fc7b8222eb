import { access, constants, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fileKind, type FileKind } from "../workbench/files/kind";
import { UsageError } from "./usage-error";

/**
 * Whether a file can be written, asked before anything is calculated.
 *
 * @param source the workbook that is read: it is never written over
 * @throws UsageError where it cannot
 */
export async function canBeWritten(file: string, source: string): Promise<void> {
  const kind = (await kindOf(source)) ?? "xlsx";
  if (!file.toLowerCase().endsWith(`.${kind}`)) throw new UsageError(`${file}: ${WHY[kind]}`);
  const folder = dirname(file);
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) throw new UsageError(`${file} kan niet worden geschreven: de map ${folder} is er niet`);
  await access(folder, constants.W_OK).catch(() => {
    throw new UsageError(`${file} kan niet worden geschreven: in de map ${folder} mag niet worden geschreven`);
  });
  const [own, read] = await Promise.all([file, source].map((name) => realpath(name).catch(() => null)));
  if (own === null) return;
  if (own === read) {
    throw new UsageError(
      `${file} is de werkmap die wordt gelezen; kies een andere naam, zodat die blijft zoals zij is`,
    );
  }
  if (!(await stat(file)).isFile()) throw new UsageError(`${file} kan niet worden geschreven: het is geen bestand`);
}

/** The workbook is written as what it is. */
const WHY: Readonly<Record<FileKind, string>> = {
  xlsx: "er wordt een .xlsx geschreven; laat de naam daarop eindigen",
  xlsm: "de werkmap is er een met macro's en blijft een .xlsm; laat de naam daarop eindigen",
  xltx: "de werkmap is een sjabloon en blijft een .xltx; laat de naam daarop eindigen",
  xltm: "de werkmap is een sjabloon met macro's en blijft een .xltm; laat de naam daarop eindigen",
};

/** By what the file is inside: under another name Excel does not open it. */
async function kindOf(file: string): Promise<FileKind | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes && fileKind(bytes);
}

/**
 * Writes a file as a whole: what stood there stays until all of the new one is on the disk.
 *
 * @throws UsageError where it cannot be written
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.deel`;
  try {
    const opened = await open(beside, "w");
    try {
      await opened.writeFile(content);
      await opened.sync();
    } finally {
      await opened.close();
    }
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file} kan niet worden geschreven: ${why}`);
  }
}
