import { loadHyperFormula } from "./hyperformula";
import { measure, type Measured } from "./measure";
import { cellsOf, changingPlace, formulasOf, numbersOf, type Sheet } from "./sheet";

/** The same sheet as plain formulas in HyperFormula; null where it is not installed. */
export async function inHyperFormula(sheet: Sheet): Promise<Measured | null> {
  const peer = await loadHyperFormula();
  if (!peer) return null;
  const formulas = formulasOf(sheet, sheet.plain);
  const rows = numbersOf(sheet).map((numbers, row) => [
    ...(formulas[row] ?? []),
    row === 0 ? sheet.changing(0) : null,
    ...numbers,
  ]);
  const engine = peer.HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
  const { row, column: col } = changingPlace(sheet);
  try {
    return await measure(`${sheet.name}: gewone formules in HyperFormula`, cellsOf(sheet), (run) => {
      engine.setCellContents({ sheet: 0, row, col }, sheet.changing(run + 1));
    });
  } finally {
    engine.destroy();
  }
}
