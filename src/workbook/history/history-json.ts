import { choicesFromJson } from "../payout/choices-json";
import { isRecord } from "../json";
import { linksBeforeFromJson, tablesFromJson } from "../links-json";
import { scenariosFromJson } from "../scenarios/scenarios-json";
import { settlementFromJson } from "../settle/settlement-json";
import { MOST_UNDO } from "../store";
import type { Decisions, Undo } from "../store";
import { pack, unpack } from "./packing";
import { isCellWrite, isLayout, isWritten } from "../store-checks";

/** In characters. Excel keeps the part with every save, and sends it along with every write. */
const BUDGET = 400_000;

/** The writes that can be taken back, as the file keeps them: as many of the newest as fit. */
export function historyToJson(history: readonly Undo[]): unknown {
  return pack(history, BUDGET);
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
