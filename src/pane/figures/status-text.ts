import type { SessionState } from "../../workbook/session/state";
import type { Texts } from "../texts/texts";

/** Whether the sheets say what the workbook's inputs say. */
export type Standing = "fresh" | "frozen" | "stale" | "open";

export function standingOf({ connection, live, stale, frozen }: SessionState): Standing {
  if (connection === null) return "open";
  if (frozen) return "frozen";
  if (stale) return "stale";
  return live ? "fresh" : "open";
}

/** What of that asks for something to be done, in words. */
export function standingText(state: SessionState, { status }: Texts): string {
  const { connection, older, frozenSince } = state;
  switch (standingOf(state)) {
    case "fresh":
      return status.fresh(null);
    case "frozen":
      return frozenText(frozenSince, status);
    case "stale":
      return olderText(older, status);
    case "open":
      return connection === null ? status.notConnected : status.notCalculated;
  }
}

function frozenText(since: SessionState["frozenSince"], status: Texts["status"]): string {
  if (!since?.changed) return status.frozenUnknown;
  if (since.changed.length > 0) return status.frozenSince(since.changed);
  return since.older.length > 0 ? status.frozenOlder(since.older.map(withoutPrefix)) : status.frozen;
}

/** What calculates along is told apart from what was written down: only the first would be wrong without a word. */
function olderText(older: SessionState["older"], status: Texts["status"]): string {
  if (older.length === 0) return status.unseen;
  const wrong = older.filter(({ what }) => what !== "tables");
  const names = (of: SessionState["older"]) => of.map(({ sheet }) => withoutPrefix(sheet));
  return wrong.length > 0 ? status.olderFormulas(names(wrong)) : status.olderTables(names(older));
}

/** In a line as narrow as this one. */
function withoutPrefix(sheet: string): string {
  return sheet.replace(/^MGN /, "");
}
