import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { faultsOfFile } from "../../support/open-xml-sdk";

/** The judge of all written files is itself held to what it must find, and to what it must let be. */

const root = join(__dirname, "../../..");
const EXAMPLE = join(root, "assets/voorbeeld-twente.xlsx");

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "judge-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The example with an element that no sheet may have. */
async function spoiled(): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(readFileSync(EXAMPLE));
  const path = "xl/worksheets/sheet1.xml";
  const sheet = (await zip.file(path)?.async("string")) ?? "";
  zip.file(path, sheet.replace("<sheetData>", "<wrong/><sheetData>"));
  return zip.generateAsync({ type: "uint8array" });
}

function keep(bytes: Uint8Array, from: string | null): string {
  const file = `${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.xlsx`;
  writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, `${file}.json`), JSON.stringify({ file, from, by: "suite" }));
  return file;
}

function judged(...options: readonly string[]) {
  const args = ["--import", "tsx", "test/support/judge-written.ts", folder, ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return { status, stderr };
}

test("a fault of ours is told with the suite and the place, and the count of all files", async () => {
  keep(await spoiled(), keep(readFileSync(EXAMPLE), null));
  const { status, stderr } = judged();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^suite: .*\n.*sheet1\.xml .*wrong/);
  expect(stderr).toContain("2 written files judged, 1 with faults.");
});

test("a fault that the file came in with is none of ours", async () => {
  const input = await spoiled();
  writeFileSync(join(folder, "input.xlsx"), input);
  keep(input, "input.xlsx");
  expect(judged()).toEqual({ status: 0, stderr: "Open XML SDK: 1 written files judged, 0 with faults.\n" });
});

test("no file at all is wrong where all suites ran, and where some did it is not", () => {
  const stderr = "Open XML SDK: 0 written files judged, 0 with faults.\n";
  expect([judged("--whole"), judged()]).toEqual([
    { status: 1, stderr },
    { status: 0, stderr },
  ]);
});

test("what a font consists of may stand in any order (ECMA-376, CT_Font), and nothing else in it", async () => {
  const zip = await JSZip.loadAsync(readFileSync(EXAMPLE));
  const path = "xl/styles.xml";
  const styles = (await zip.file(path)?.async("string")) ?? "";
  const fonts = (...of: readonly string[]) => `<fonts>${of.map((font) => `<font>${font}</font>`).join("")}`;
  const others = /<fonts[^>]*>/;
  expect(styles).toMatch(others);
  const ordered = '<sz val="11"/><name val="Arial"/>';
  zip.file(path, styles.replace(others, fonts(`${ordered}<b/>`, `${ordered}<alignment/>`)));
  const file = join(folder, "fonts.xlsx");
  writeFileSync(file, await zip.generateAsync({ type: "uint8array" }));
  expect(await faultsOfFile(file)).toEqual([expect.stringMatching(/x:font\[2\]: .*main:alignment/)]);
});

test.each(["twente", "ijssel-vecht", "centraal-gelderland"])(
  "the example of %s, which ships, has none",
  async (name) => {
    expect(await faultsOfFile(join(root, `assets/voorbeeld-${name}.xlsx`))).toEqual([]);
  },
);
