import type { Municipality } from "../../model/plan/figures";
import { UsageError } from "../arguments";

/**
 * The codes of the municipalities that were asked for, by name or by code.
 * @throws UsageError with the list, for one that is not there
 */
export function chosenCodes(asked: readonly string[], known: readonly Municipality[]): ReadonlySet<string> {
  return new Set(
    asked.map((wanted) => {
      const found = known.find(({ name, code }) => alike(name, wanted) || alike(code, wanted));
      if (found !== undefined) return found.code;
      const names = known.map(({ name }) => `  ${name}`).join("\n");
      throw new UsageError(`${wanted}: deze gemeente staat niet in de werkmap. Kies uit:\n${names}`);
    }),
  );
}

function alike(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
