import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Workbook } from "exceljs";

const run = promisify(execFile);

/** How long LibreOffice may take, its first start included. */
export const LIBREOFFICE_TIMEOUT_MS = 120_000;

// Without this, LibreOffice trusts the results that a file from Excel carries. 0 means: always recalculate.
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * The workbook as LibreOffice calculates it: an answer that owes nothing to our own code. Every formula is calculated
 * anew, whatever result the file holds. Null where LibreOffice (`soffice`) is not on the PATH; then the console says so.
 */
export async function recalculateWithLibreOffice(bytes: Uint8Array): Promise<Workbook | null> {
  const [workbook] = (await recalculateAllWithLibreOffice([bytes])) ?? [];
  return workbook ?? null;
}

/** Several workbooks at once, in their order: LibreOffice takes longer to start than to calculate. */
export async function recalculateAllWithLibreOffice(
  workbooks: readonly Uint8Array[],
): Promise<readonly Workbook[] | null> {
  const soffice = findOnPath("soffice");
  if (!soffice) {
    console.warn("NOT RUN: LibreOffice (soffice) is not on the PATH, so nothing was compared with it.");
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), "recalculate-"));
  try {
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    const files = workbooks.map((bytes, index) => [`${index}.xlsx`, bytes] as const);
    await convert(soffice, folder, "xlsx:Calc MS Excel 2007 XML", files);
    return await Promise.all(names.map((name) => load(join(folder, "out", name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Each page of a workbook on paper, as text, after every formula was calculated anew. Null where LibreOffice or `pdftotext` is
 * not on the PATH; then the console says so.
 */
export async function pagesOnPaper(bytes: Uint8Array): Promise<readonly string[] | null> {
  const [soffice, pdftotext] = [findOnPath("soffice"), findOnPath("pdftotext")];
  if (!soffice || !pdftotext) {
    console.warn("NOT RUN: LibreOffice (soffice) or pdftotext is not on the PATH, so no page was looked at.");
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), "paper-"));
  try {
    await convert(soffice, folder, "pdf", [["boek.xlsx", bytes]]);
    const { stdout } = await run(pdftotext, ["-layout", join(folder, "out", "boek.pdf"), "-"], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.split("\f").slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(
  soffice: string,
  folder: string,
  to: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<void> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  await Promise.all(files.map(([name, bytes]) => writeFile(join(folder, name), bytes)));
  await run(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      to,
      "--outdir",
      join(folder, "out"),
      ...files.map(([name]) => join(folder, name)),
    ],
    { timeout: LIBREOFFICE_TIMEOUT_MS },
  );
}

async function load(file: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(toArrayBuffer(await readFile(file)));
  return workbook;
}

export function findOnPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function toArrayBuffer(buffer: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(buffer.byteLength);
  new Uint8Array(copy).set(buffer);
  return copy;
}
