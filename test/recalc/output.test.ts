import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("a file that is there stays as it was where the new one cannot be written, and nothing lies about", async () => {
  const out = join(folder, "uit.xlsx");
  await writeWhole(out, "eerst");
  await mkdir(join(folder, "map"));
  await expect(writeWhole(join(folder, "map"), "later")).rejects.toThrow("kan niet worden geschreven");
  await writeWhole(out, "daarna");
  expect(await readFile(out, "utf8")).toBe("daarna");
  expect((await readdir(folder)).sort()).toEqual(["in.xlsx", "map", "uit.xlsx"]);
});
