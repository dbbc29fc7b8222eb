import { measure } from "./measure";
import type { Measured } from "./measure";
import type { Sheet } from "./sheet";

/** What of HyperFormula is used here. It is under the GPL: a peer to measure against, and nothing else. */
interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(
      rows: readonly (readonly (string | number | null)[])[],
      options: { readonly licenseKey: string; readonly maxRows: number },
    ): {
      setCellContents(address: { sheet: number; row: number; col: number }, value: number): unknown;
      destroy(): void;
    };
  };
}

/** The same sheet as plain formulas in HyperFormula; null where it is not installed. */
export async function inHyperFormula(sheet: Sheet): Promise<Measured | null> {
  const peer = await load();
  if (!peer) return null;
  const rows = Array.from({ length: sheet.cells }, (_, index) => [
    sheet.number(index + 1),
    `=${sheet.plain(`A${index + 1}`)}`,
    null,
    index === 0 ? sheet.changing(0) : null,
  ]);
  const engine = peer.HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", maxRows: sheet.cells + 1 });
  try {
    return await measure(`${sheet.name}: gewone formules in HyperFormula`, sheet.cells, (run) => {
      engine.setCellContents({ sheet: 0, row: 0, col: 3 }, sheet.changing(run + 1));
    });
  } finally {
    engine.destroy();
  }
}

async function load(): Promise<HyperFormulaModule | null> {
  // A name in a variable: the type check must pass where the package is not installed.
  const name = "hyperformula";
  try {
    return (await import(name)) as HyperFormulaModule;
  } catch {
    return null;
  }
}
