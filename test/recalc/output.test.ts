import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { canBeWritten, writeWhole } from "../../src/recalc/output";

let folder: string;
let source: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "output-"));
  source = join(folder, "in.xlsx");
  await writeFile(source, "de werkmap");
});
afterEach(() => rm(folder, { recursive: true }));

test("a folder that is not there, a folder as a file, and the workbook itself under any name are refused beforehand", async () => {
  await symlink(source, join(folder, "link.xlsx"));
  await mkdir(join(folder, "map.xlsx"));
  await expect(canBeWritten(join(folder, "uit.xlsm"), source)).rejects.toThrow("laat de naam daarop eindigen");
  await expect(canBeWritten(join(folder, "nergens", "uit.xlsx"), source)).rejects.toThrow("is er niet");
  await expect(canBeWritten(join(folder, "map.xlsx"), source)).rejects.toThrow("het is geen bestand");
  for (const own of ["in.xlsx", `map.xlsx/../in.xlsx`, "link.xlsx"])
    await expect(canBeWritten(join(folder, own), source)).rejects.toThrow("is de werkmap die wordt gelezen");
  await expect(canBeWritten(join(folder, "uit.xlsx"), source)).resolves.toBeUndefined();
});

// Excel opens no workbook whose name says another kind than its content type (Microsoft's "file format or file extension is
// not valid"); the types are those of ECMA-376 part 1, 12.3.19, and of [MS-OFFMACRO2].
test("a workbook is written under a name of its own kind only", async () => {
  // A published case: called .xlsm, and inside an .xlsx.
  const basis = "test/material/cases/42-basis.xlsm";
  await expect(canBeWritten(join(folder, "uit.xlsm"), basis)).rejects.toThrow("er wordt een .xlsx geschreven");
  await expect(canBeWritten(join(folder, "uit.xlsx"), basis)).resolves.toBeUndefined();
  const zip = await JSZip.loadAsync(await readFile(basis));
  const types = (await zip.file("[Content_Types].xml")?.async("string")) ?? "";
  const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  zip.file("[Content_Types].xml", types.replace(plain, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
  const macros = join(folder, "macros.xlsm");
  await writeFile(macros, await zip.generateAsync({ type: "uint8array" }));
  await expect(canBeWritten(join(folder, "uit.xlsm"), macros)).resolves.toBeUndefined();
  await expect(canBeWritten(join(folder, "uit.xlsx"), macros)).rejects.toThrow("met macro's en blijft een .xlsm");
});

test("a file that is there stays as it was where the new one cannot be written, and nothing lies about", async () => {
  const out = join(folder, "uit.xlsx");
  await writeWhole(out, "eerst");
  await mkdir(join(folder, "map"));
  await expect(writeWhole(join(folder, "map"), "later")).rejects.toThrow("kan niet worden geschreven");
  await writeWhole(out, "daarna");
  expect(await readFile(out, "utf8")).toBe("daarna");
  expect((await readdir(folder)).sort()).toEqual(["in.xlsx", "map", "uit.xlsx"]);
});
