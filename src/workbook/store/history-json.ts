import { isAddress, isRecord, isCellWrite } from "./checks";
import { choicesFromJson } from "./choices-json";
import { linksBeforeFromJson, tablesFromJson } from "./links-json";
import { pack, unpack } from "./packing";
import { scenariosFromJson } from "./scenarios-json";
import { settlementFromJson } from "./settlement-json";
import { MOST_UNDO, type Written, type Decisions, type Undo } from "./store";

/**
 * In characters: ten steps of the largest example, with some to spare. Excel keeps the part with every save, and sends it
 * along with every write.
 */
const BUDGET = 800_000;

/** The writes that can be taken back, as the file keeps them: as many of the newest as fit. */
export function historyToJson(history: readonly Undo[]): unknown {
  return pack(history, BUDGET);
}

/** As many of the newest as the file can hold: what is shown is what can be taken back. */
export function fitting(history: readonly Undo[]): readonly Undo[] {
  return history.slice(0, pack(history, BUDGET).values.length);
}

/**
 * The writes that can be taken back, read with suspicion.
 *
 * @param single what an older version of the add-in kept: the last write only. Where there is one, or the note that there
 *   is none, that version wrote last, and what this one kept before no longer fits on it
 */
export function historyFromJson(packed: unknown, single: unknown): readonly Undo[] {
  if (single !== undefined) return isUndo(single) ? [undoFrom(single)] : [];
  const list = unpack(packed) ?? [];
  // Each leads to the next: behind one that cannot be read none can be trusted.
  const broken = list.findIndex((entry) => !isUndo(entry));
  return list
    .slice(0, broken < 0 ? MOST_UNDO : Math.min(broken, MOST_UNDO))
    .filter(isUndo)
    .map(undoFrom);
}

/** Whether all of it that is there can be read. */
export function hasWholeHistory(packed: unknown, single: unknown): boolean {
  if (single !== undefined) return single === null || isUndo(single);
  return packed === undefined || (unpack(packed)?.every(isUndo) ?? false);
}

type Kept = Pick<Undo, "written" | "before" | "inputs"> & Readonly<Record<string, unknown>>;

function undoFrom({ written, before, inputs, ...rest }: Kept): Undo {
  const { id, what, at, cells, kept, links, payout } = rest;
  // Files from before there was more to decide keep the payout by itself.
  const decided = decisionsFrom(isRecord(kept) ? kept : { payout });
  return {
    id: typeof id === "number" ? id : 0,
    what: typeof what === "string" ? what : "Laatste wijziging",
    at: typeof at === "string" ? at : "",
    cells: typeof cells === "number" ? cells : 0,
    before,
    inputs,
    written,
    ...(Object.keys(decided).length > 0 && { kept: decided }),
    ...(links !== undefined && { links: linksBeforeFromJson(links) }),
  };
}

function decisionsFrom(kept: Readonly<Record<string, unknown>>): Partial<Decisions> {
  const { payout, settlement, scenarios, tables, plan, ownPlan } = kept;
  return {
    ...(payout !== undefined && { payout: choicesFromJson(payout) }),
    ...(settlement !== undefined && { settlement: settlementFromJson(settlement) }),
    ...(scenarios !== undefined && { scenarios: scenariosFromJson(scenarios) }),
    ...(tables !== undefined && { tables: tablesFromJson(tables) }),
    ...((typeof plan === "string" || plan === null) && { plan }),
    ...(ownPlan !== undefined && { ownPlan }),
  };
}

function isUndo(value: unknown): value is Kept {
  if (!isRecord(value)) return false;
  const { written, before, inputs } = value;
  return (
    isWritten(written) &&
    Array.isArray(before) &&
    before.every(isBefore) &&
    Array.isArray(inputs) &&
    inputs.every(isCellWrite)
  );
}

function isBefore(value: unknown): boolean {
  if (!isRecord(value) || typeof value["name"] !== "string") return false;
  const { content } = value;
  return (
    content === null ||
    (isRecord(content) &&
      Array.isArray(content["cells"]) &&
      Array.isArray(content["formats"]) &&
      Array.isArray(content["formatOf"]) &&
      isLayout(content["layout"]))
  );
}

export function isLayout(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["rows"] === "number" &&
    typeof value["columns"] === "number" &&
    Array.isArray(value["blocks"]) &&
    Array.isArray(value["columnWidths"]) &&
    isRecord(value["rowHeights"]) &&
    typeof value["frozenRows"] === "number" &&
    Array.isArray(value["spills"]) &&
    value["spills"].every(isAddress)
  );
}

export function isWritten(value: unknown): value is Written {
  if (!isRecord(value) || !Array.isArray(value["sheets"]) || typeof value["frozen"] !== "boolean") return false;
  const { lastWrite } = value;
  const sheetsFit = value["sheets"].every(
    (sheet) =>
      isRecord(sheet) &&
      typeof sheet["name"] === "string" &&
      isLayout(sheet["layout"]) &&
      (sheet["print"] === undefined || isTexts(sheet["print"])),
  );
  const writeFits = lastWrite === null || (isRecord(lastWrite) && typeof lastWrite["at"] === "string");
  return sheetsFit && writeFits && isMoment(value["calculatedAt"]) && isFrozenOn(value["frozenOn"]);
}

function isMoment(at: unknown): boolean {
  return at === undefined || (typeof at === "string" && !Number.isNaN(Date.parse(at)));
}

function isFrozenOn(frozen: unknown): boolean {
  if (frozen === undefined) return true;
  if (!isRecord(frozen) || typeof frozen["at"] !== "string" || !isMoment(frozen["at"])) return false;
  return isRecord(frozen["grounds"]) && isTexts(Object.values(frozen["grounds"])) && isTexts(frozen["older"]);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
