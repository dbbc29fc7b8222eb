import { associateFunctions } from "../../src/functions/associate";
import functionsMetadata from "../../src/functions/metadata.json";
import { openHeadless } from "../../src/workbench/node/open";
import { measure } from "./measure";
import type { Measured } from "./measure";
import type { Sheet } from "./sheet";

/** How the answers are asked for: a formula a cell, or one that spills over the whole column. */
export type Form = "single" | "spilled" | "plain";

/** Recalculates a sheet in the host after its one changing cell; functions go through office.js' own proxy and back. */
export async function inHost(sheet: Sheet, form: Form): Promise<Measured> {
  const office = await openHeadless();
  try {
    office.useGlobally();
    associateFunctions();
    office.host.registerFunctions(functionsMetadata, "MGN");
    const { engine } = office;
    const id = engine.sheets()[0]?.id ?? "";
    const rows = Array.from({ length: sheet.cells }, (_, row) => row + 1);
    const column = (index: number, count: number) => ({ row: 0, column: index, rows: count, columns: 1 });
    engine.write(
      id,
      column(0, sheet.cells),
      rows.map((row) => [sheet.number(row)]),
    );
    engine.write(id, column(3, 1), [[sheet.changing(0)]]);
    const formulas =
      form === "spilled" ? [sheet.call(`A1:A${sheet.cells}`)] : rows.map((row) => formulaOf(sheet, form, row));
    engine.write(
      id,
      column(1, formulas.length),
      formulas.map((formula) => [`=${formula}`]),
    );
    await office.settled();
    const measured = await measure(`${sheet.name}: ${LABELS[form]}`, sheet.cells, async (run) => {
      engine.write(id, column(3, 1), [[sheet.changing(run + 1)]]);
      await office.settled();
    });
    const last = engine.read(id, { row: sheet.cells - 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
    if (typeof last?.value !== "number")
      throw new Error(`${measured.what}: the last cell shows ${String(last?.value)}`);
    return measured;
  } finally {
    office.close();
  }
}

const LABELS: Readonly<Record<Form, string>> = {
  single: "functie per cel, via de proxy van office.js",
  spilled: "één overlopende functie, via de proxy",
  plain: "gewone formules in de rekenkern van de host",
};

function formulaOf(sheet: Sheet, form: "single" | "plain", row: number): string {
  return form === "single" ? sheet.call(`A${row}`) : sheet.plain(`A${row}`);
}
