import { associateFunctions } from "../../src/functions/associate";
import functionsMetadata from "../../src/functions/metadata.json";
import { openHeadless } from "../../src/workbench/node/open";
import { measure, type Measured } from "./measure";
import {
  cellsOf,
  changingPlace,
  FORMULA_PLACE,
  formulasOf,
  numberPlace,
  numbersOf,
  spilledFormula,
  type Sheet,
} from "./sheet";

/** How the answers are asked for: a formula a cell, or one that spills over the whole block. */
export type Form = "single" | "spilled" | "plain";

const LABELS: Readonly<Record<Form, string>> = {
  single: "functie per cel, via de proxy van office.js",
  spilled: "één overlopende functie, via de proxy",
  plain: "gewone formules in de rekenkern van de host",
};

/** Recalculates a sheet in the host after its one changing cell; functions go through office.js' own proxy and back. */
export async function inHost(sheet: Sheet, form: Form, runs?: number): Promise<Measured> {
  const office = await openHeadless();
  try {
    office.useGlobally();
    associateFunctions();
    office.host.registerFunctions(functionsMetadata, "MGN");
    const { engine } = office;
    const id = engine.sheets()[0]?.id ?? "";
    const write = (place: { readonly row: number; readonly column: number }, cells: readonly (string | number)[][]) =>
      engine.write(id, { ...place, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells);
    write(numberPlace(sheet), numbersOf(sheet));
    write(changingPlace(sheet), [[sheet.changing(0)]]);
    write(FORMULA_PLACE, formulas(sheet, form));
    await office.settled();
    const measured = await measure(
      `${sheet.name}: ${LABELS[form]}`,
      cellsOf(sheet),
      async (run) => {
        write(changingPlace(sheet), [[sheet.changing(run + 1)]]);
        await office.settled();
      },
      runs,
    );
    const last = { row: sheet.rows - 1, column: sheet.columns - 1, rows: 1, columns: 1 };
    const value = engine.read(id, last)[0]?.[0]?.value;
    if (typeof value !== "number") throw new Error(`${measured.what}: the last cell shows ${String(value)}`);
    return measured;
  } finally {
    office.close();
  }
}

function formulas(sheet: Sheet, form: Form): string[][] {
  if (form === "spilled") return [[spilledFormula(sheet)]];
  return formulasOf(sheet, form === "single" ? sheet.call : sheet.plain);
}
