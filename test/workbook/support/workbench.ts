import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { associateFunctions } from "../../../src/functions/associate";
import functionsMetadata from "../../../src/functions/metadata.json";
import type { Plan } from "../../../src/model/plan/plan";
import type { CellInput, Engine } from "../../../src/workbench/engine/engine";
import { openHeadless, type Headless } from "../../../src/workbench/node/open";
import { parseAddress } from "../../../src/workbook/cells/address";
import type { CellValue } from "../../../src/workbook/cells/grid";
import type { Session } from "../../../src/workbook/session/session";
import { createSession } from "../../../src/workbook/tasks/create-session";

const EXAMPLE = join(__dirname, "../../../assets/voorbeeld-twente.xlsx");

/** A workbook in the host, with a session on it whose clock and timers the test holds. */
export interface Workbench {
  readonly office: Headless;
  readonly session: Session;
  /** Types in a cell as a user does, and waits for the calculation. */
  type(sheet: string, address: string, input: CellInput): Promise<void>;
  value(sheet: string, address: string): CellValue;
  /** Lets the time of a burst of edits pass, and waits for what follows. */
  passTime(): Promise<void>;
  sheetNames(): readonly string[];
  close(): void;
}

export const CLOCK = new Date(2026, 10, 22, 14, 5);

export async function openExample(): Promise<Workbench> {
  return openWorkbook(await readFile(EXAMPLE));
}

/** @param plans that the workbook may be about; absent: all that the add-in knows */
export async function openWorkbook(file: Uint8Array, plans?: readonly Plan[]): Promise<Workbench> {
  const office = await openHeadless({ file, fileName: "voorbeeld-twente.xlsx" });
  office.useGlobally();
  associateFunctions();
  office.host.registerFunctions(functionsMetadata, "MGN");
  let waiting: (() => void) | null = null;
  const session = createSession({
    ...(plans && { plans }),
    now: () => CLOCK,
    schedule: (task) => {
      waiting = task;
      return () => (waiting = null);
    },
  });
  return {
    office,
    session,
    async type(sheet, address, input) {
      office.engine.write(sheetId(office.engine, sheet), parseAddress(address), [[input]]);
      await office.settled();
    },
    value: (sheet, address) => cell(office.engine, sheet, address),
    async passTime() {
      await office.settled();
      waiting?.();
      waiting = null;
      // The session does one thing after another: what is asked last is done last.
      await session.show({ sheet: "Algemene input", address: "A1" });
    },
    sheetNames: () => office.engine.sheets().map(({ name }) => name),
    close: () => office.close(),
  };
}

export function sheetId(engine: Engine, name: string): string {
  const found = engine.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found.id;
}

function cell(engine: Engine, sheet: string, address: string): CellValue {
  return engine.read(sheetId(engine, sheet), parseAddress(address))[0]?.[0]?.value ?? "";
}

/** Everything that a user can see of a workbook: sheets, cells, formulas, number formats and looks. */
export function picture({ office: { engine } }: Workbench): readonly { readonly name: string }[] {
  return engine.sheets().map(({ id, name, visibility }) => {
    const rect = engine.usedRect(id, false);
    const cells = rect === null ? [] : engine.read(id, rect);
    const looks = cells.map((row, r) =>
      row.map((_, c) => engine.format(id, (rect?.row ?? 0) + r, (rect?.column ?? 0) + c)),
    );
    return { name, visibility, rect, cells, looks, frozen: engine.frozen(id) };
  });
}
