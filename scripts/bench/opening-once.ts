/** Opens one file in one way, in a process of its own, and prints how long that took and the most memory that it had. */
import ExcelJS from "exceljs";
import { readFile } from "node:fs/promises";
import { readPackage } from "../../src/workbench/files/open";
import { Package } from "../../src/workbench/files/package-parts";

const WAYS: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  ours: async (bytes) => readPackage(await Package.open(bytes)),
  // exceljs asks for Node's Buffer in its types, and takes any bytes.
  exceljs: (bytes) => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer),
};

async function main(): Promise<void> {
  const [way = "", file = ""] = process.argv.slice(2);
  const bytes = new Uint8Array(await readFile(file));
  const start = performance.now();
  const read = await WAYS[way]?.(bytes);
  const milliseconds = performance.now() - start;
  if (read === undefined) throw new Error(`No such way: ${way}`);
  const { userCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ milliseconds, cpu: userCPUTime / 1000, megabytes: maxRSS / 1024 }));
}

void main();
