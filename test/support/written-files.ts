import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A file that a test had written, in the folder where the judge finds it. */
export interface WrittenFile {
  readonly file: string;
  /** What it was opened from; null where it is new. */
  readonly from: string | null;
  /** The suite. */
  readonly by: string;
}

/** Set by `npm test`: where files are kept for the judge. */
const FOLDER = process.env.WRITTEN_FILES;

export function keepWritten(written: Uint8Array, extension: string, from?: Uint8Array): void {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  const file = kept(written, extension);
  const by = relative(process.cwd(), expect.getState().testPath ?? "");
  const note: WrittenFile = { file, from: from === undefined ? null : kept(from, extension), by };
  writeFileSync(join(FOLDER, `${file}.json`), JSON.stringify(note));
}

/** By its content, so that what is written twice is judged once. */
function kept(bytes: Uint8Array, extension: string): string {
  const file = `${createHash("sha256").update(bytes).digest("hex").slice(0, 24)}.${extension.toLowerCase()}`;
  const path = join(FOLDER ?? "", file);
  if (!existsSync(path)) writeFileSync(path, bytes);
  return file;
}

export function writtenFiles(folder: string): readonly WrittenFile[] {
  if (!existsSync(folder)) return [];
  const notes = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return notes.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as WrittenFile);
}
