/** What of HyperFormula is used here. It is under the GPL: a peer to measure against, and nothing else. */
interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(
      rows: readonly (readonly (string | number | null)[])[],
      options: { readonly licenseKey: string },
    ): HyperFormulaEngine;
  };
}

interface HyperFormulaEngine {
  setCellContents(address: CellAddress, value: number): unknown;
  getCellValue(address: CellAddress): unknown;
  /** Recalculates once, after all changes. */
  batch(changes: () => void): unknown;
  destroy(): void;
}

interface CellAddress {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** Null where it is not installed. */
export async function loadHyperFormula(): Promise<HyperFormulaModule | null> {
  // A name in a variable: the type check must pass where the package is not installed.
  const name = "hyperformula";
  try {
    return (await import(name)) as HyperFormulaModule;
  } catch {
    return null;
  }
}
