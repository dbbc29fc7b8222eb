import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { associateFunctions } from "../../../src/functions/associate";
import functionsMetadata from "../../../src/functions/metadata.json";
import { serialOfDate } from "../../../src/model/time/serial-day";
import { openHeadless } from "../../../src/workbench/node/open";
import { createSession } from "../../../src/workbook/tasks/create-session";
import { localDay } from "../../../src/workbook/session/moment";
import { UNTIL_ROW } from "../../../src/workbook/sheets/realisation-rows";
import { REALISATION_SHEET } from "../../../src/workbook/sheets/sheet-names";
import { exampleExport } from "../registration/example";

/** The last day of the example: everything up to it was counted. */
const DAY = new Date(2026, 9, 31, 12);

/**
 * What is counted by hand beside the registration of talks, as a table that someone may have: fictional, and round
 * enough to be reckoned after. The wait list is that of the plan's first measurement.
 */
const TABLE = [
  "Tellingen Mentaal Gezond Twente (verzonnen voorbeeld)",
  [
    "Periode",
    "Casussen in het domeinoverstijgend casusoverleg",
    "Casussen met aanbod buiten de ggz",
    "Consultvragen vanuit het sociaal domein",
    "Professionals geschoold in groepsgericht werken",
  ].join(";"),
  ...["1;38;5;205;30", "2;41;6;222;35", "3;36;5;214;25"].map((line) => `K${line.replace(";", " 2026;")}`),
  "oktober 2026;14;2;76;10",
].join("\n");

const WAIT_LIST = ["Periode;Oorspronkelijke ggz-wachtlijst", "K2 2025;1200", "K4 2025;1140", "K2 2026;1044"].join("\n");

/** Twente with what was counted: made by the add-in itself, as a user would, from an export and two tables. */
export async function realisationExample(): Promise<Uint8Array> {
  countedIds();
  const file = await readFile(join("assets", "voorbeeld-twente.xlsx"));
  const headless = await openHeadless({ file, fileName: "voorbeeld-realisatie.xlsx" });
  try {
    headless.useGlobally();
    associateFunctions();
    headless.host.registerFunctions(functionsMetadata, "MGN");
    const session = createSession({ now: () => DAY });
    await session.connect();
    for (const [name, text] of [
      ["registratie.csv", exampleExport()],
      ["tellingen.csv", TABLE],
      ["wachtlijst.csv", WAIT_LIST],
    ] as const) {
      const found = (await session.findActuals({ name, text })) ?? [];
      const asked = found.flatMap(({ questions }) => questions.map((question) => question.text));
      if (asked.length > 0) throw new Error(`${name}: ${asked.join(" ")}`);
      const taken = await session.importActuals(found);
      if (taken === null) throw new Error(`${name}: ${session.state().problem?.message ?? "nothing was taken over"}`);
    }
    const sheet = headless.engine.sheets().find(({ name }) => name === REALISATION_SHEET);
    if (sheet === undefined) throw new Error("there is no sheet with counts");
    // The last talk was some days before; whoever counts says up to when.
    headless.engine.write(sheet.id, { row: UNTIL_ROW, column: 1, rows: 1, columns: 1 }, [
      [serialOfDate(localDay(DAY))],
    ]);
    await headless.settled();
    return await headless.save();
  } finally {
    headless.close();
  }
}

/** Ids that are told apart by their number, so that the same workbook gives the same bytes. */
function countedIds(): void {
  let number = 0;
  const next = () => `${String((number += 1)).padStart(8, "0")}-0000-4000-8000-000000000000` as const;
  Object.defineProperty(globalThis.crypto, "randomUUID", { value: next, configurable: true });
}
