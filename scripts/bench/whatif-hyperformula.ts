import type { FormulaSheet } from "./whatif-formulas";
import { loadHyperFormula } from "./hyperformula";

/** A model in formulas that is calculated once for each set of factors; null where HyperFormula is not installed. */
export interface FormulaModel {
  /** @returns the outcomes */
  run(factors: readonly number[]): readonly number[];
  close(): void;
}

export async function inHyperFormula({ rows, factorRows, outcomeRows }: FormulaSheet): Promise<FormulaModel | null> {
  const peer = await loadHyperFormula();
  if (!peer) return null;
  const engine = peer.HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
  return {
    run: (factors) => {
      engine.batch(() => {
        factorRows.forEach((row, at) => engine.setCellContents({ sheet: 0, row, col: 0 }, factors[at] ?? 1));
      });
      return outcomeRows.map((row) => Number(engine.getCellValue({ sheet: 0, row, col: 0 })));
    },
    close: () => engine.destroy(),
  };
}
