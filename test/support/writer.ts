import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { LIBREOFFICE_TIMEOUT_MS, findOnPath } from "./libreoffice";

const run = promisify(execFile);

type Input = "letter.docx" | "letter.html";
type Output = "pdf" | "odt";

/** An HTML page opens in Writer's own way, as a page that is pasted does, not as a web page. */
const FILTERS: Readonly<Record<Input, readonly string[]>> = {
  "letter.docx": [],
  "letter.html": ["--infilter=HTML (StarWriter)"],
};

/**
 * A document as LibreOffice Writer takes it over. Null where Writer is not installed; then the console says so.
 */
export async function throughWriter(bytes: string | Uint8Array, input: Input, output: Output): Promise<Buffer | null> {
  const soffice = findOnPath("soffice");
  if (!soffice) return notRun("LibreOffice (soffice) is not on the PATH");
  const folder = await mkdtemp(join(tmpdir(), "writer-"));
  try {
    await writeFile(join(folder, input), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { stderr } = await run(
      soffice,
      [
        profile,
        "--headless",
        "--norestore",
        ...FILTERS[input],
        "--convert-to",
        output,
        "--outdir",
        folder,
        join(folder, input),
      ],
      { timeout: LIBREOFFICE_TIMEOUT_MS },
    );
    const converted = join(folder, `letter.${output}`);
    // What LibreOffice says when it has no program for such a document; a document that it refuses is a fault of ours.
    if (!existsSync(converted) && stderr.includes("source file could not be loaded")) {
      return notRun("LibreOffice has no Writer (package libreoffice-writer)");
    }
    return await readFile(converted);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function notRun(why: string): null {
  console.warn(`NOT RUN: ${why}, so no letter was opened in it.`);
  return null;
}
