import { availableParallelism } from "node:os";
import { join } from "node:path";
import { faultsOfFile } from "./open-xml-sdk";
import { writtenFiles, type WrittenFile } from "./written-files";

/**
 * Microsoft's Open XML SDK over all that the tests had written: `judge-written.ts FOLDER [--whole]`. A fault that the file
 * came in with is not one of ours. Ends with 1 where something is wrong.
 *
 * @param isWhole all suites ran: where nothing was written then, nothing was collected
 */
async function main(folder: string, isWhole: boolean): Promise<void> {
  const files = writtenFiles(folder);
  const waiting = [...files];
  const wrong: string[] = [];
  const judge = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const faults = await faultsOfWritten(folder, next);
      if (faults.length > 0) wrong.push([`${next.by}: ${join(folder, next.file)}`, ...faults].join("\n  "));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, judge));
  console.error(
    [...wrong, `Open XML SDK: ${files.length} written files judged, ${wrong.length} with faults.`].join("\n"),
  );
  process.exitCode = wrong.length > 0 || (isWhole && files.length === 0) ? 1 : 0;
}

async function faultsOfWritten(folder: string, { file, from }: WrittenFile): Promise<readonly string[]> {
  const faults = await answer(join(folder, file));
  if (faults.length === 0 || from === null) return faults;
  const before = await answer(join(folder, from));
  return faults.filter((fault) => !before.includes(fault));
}

/** A file that cannot be opened at all has that as its fault. */
async function answer(path: string): Promise<readonly string[]> {
  return faultsOfFile(path).catch((error: unknown) => [String(error)]);
}

void main(process.argv[2] ?? "", process.argv.includes("--whole"));
