import { isAddress, isRecord, isCellWrite, parsed } from "./checks";
import { choicesFromJson } from "./choices-json";
import { linksBeforeFromJson, tablesFromJson } from "./links-json";
import { marksFromJson } from "./marks-json";
import { isShallow } from "./part-text";
import { MOST_UNPACKED, pack, unpack, unpackedSize } from "./packing";
import { scenariosFromJson } from "./scenarios-json";
import { settlementFromJson } from "./settlement-json";
import { squeezed, unsqueezed } from "./squeezed";
import { roomy, type Written, type Decisions, type Undo } from "./store";

/**
 * In characters: ten steps of the largest example, of any kind. Excel keeps the part with every save, and sends it along
 * with every write.
 */
const BUDGET = 800_000;

/** What the steps are in the file. A history is what it is: it is packed once. */
const texts = new WeakMap<readonly Undo[], string | null>();

/** The writes that can be taken back, as the file keeps them: as many of the newest as fit. */
export function historyToJson(history: readonly Undo[]): string {
  return textOf(fitting(history)) ?? "";
}

/**
 * As many of the newest as the file can hold: what is shown is what can be taken back. The last write comes in as long as it
 * can be read again.
 */
export function fitting(history: readonly Undo[], budget = BUDGET): readonly Undo[] {
  const fits = (some: readonly Undo[]) => {
    const text = textOf(some);
    return text !== null && (some.length === 1 || text.length <= budget);
  };
  if (history.length === 0 || fits(history)) return history;
  let most = history.slice(0, 0);
  let tooMany = history.length;
  while (tooMany - most.length > 1) {
    const some = history.slice(0, Math.floor((most.length + tooMany) / 2));
    if (fits(some)) most = some;
    else tooMany = some.length;
  }
  return most;
}

/** Of each step what differs from the others, deflated; null where it could not be read again. */
function textOf(history: readonly Undo[]): string | null {
  const known = texts.get(history);
  if (known !== undefined) return known;
  const packed = pack(history, Infinity);
  const text = unpackedSize(packed) > MOST_UNPACKED ? null : squeezed(JSON.stringify(packed));
  texts.set(history, text);
  return text;
}

/** What a file keeps of the writes that can be taken back, in the forms that there have been. */
export interface HistoryFields {
  readonly steps?: unknown;
  /** From before it was deflated. */
  readonly history?: unknown;
  /** From before that: the last write only, or the note that there is none. */
  readonly undo?: unknown;
}

/**
 * The writes that can be taken back, read with suspicion. Where an older form is there, an older version of the add-in wrote
 * last, and what a newer one kept before no longer fits on it.
 */
export function historyFromJson({ steps, history, undo }: HistoryFields): readonly Undo[] {
  if (undo !== undefined) return isUndo(undo) ? [undoFrom(undo)] : [];
  const list = unpack(history ?? packedIn(steps)) ?? [];
  // Each leads to the next: behind one that cannot be read none can be trusted.
  const broken = list.findIndex((entry) => !isUndo(entry));
  return roomy(
    list
      .slice(0, broken < 0 ? undefined : broken)
      .filter(isUndo)
      .map(undoFrom),
  );
}

/** Whether all of it that is there can be read. */
export function hasWholeHistory({ steps, history, undo }: HistoryFields): boolean {
  if (undo !== undefined) return undo === null || isUndo(undo);
  if (history === undefined && steps === undefined) return true;
  return unpack(history ?? packedIn(steps))?.every(isUndo) ?? false;
}

function packedIn(steps: unknown): unknown {
  const json = typeof steps === "string" ? unsqueezed(steps, MOST_UNPACKED) : null;
  return json !== null && isShallow(json) ? parsed(json) : null;
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
  const { payout, settlement, scenarios, marks, tables, plan, ownPlan } = kept;
  return {
    ...(payout !== undefined && { payout: choicesFromJson(payout) }),
    ...(settlement !== undefined && { settlement: settlementFromJson(settlement) }),
    ...(scenarios !== undefined && { scenarios: scenariosFromJson(scenarios) }),
    ...(marks !== undefined && { marks: marksFromJson(marks) }),
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
