import { counted, list } from "../model/text/dutch";
import type { SessionState } from "../workbook/session/state";

/** What the result sheets in the opened workbook tell, against what its cells and choices tell. */
export interface ReportedSheets {
  /** older: something on them is of before. frozen: values stand there, and do not follow. unknown: nobody could tell. */
  readonly state: "none" | "current" | "older" | "frozen" | "unknown";
  /** Sheet by sheet; formulas: what calculates along is wrong there. tables: only what was written is of before. */
  readonly older: readonly {
    readonly sheet: string;
    readonly what: "missing" | "formulas" | "tables";
    readonly cells: number;
  }[];
  /** Of frozen sheets, Dutch: what changed since. Null where that was not kept, and where nothing is frozen. */
  readonly changedSince: readonly string[] | null;
}

type Known = Pick<SessionState, "live" | "stale" | "older" | "frozen" | "frozenSince">;

export function reportedSheets({ live, stale, older, frozen, frozenSince }: Known): ReportedSheets {
  const changedSince = frozenSince?.changed ?? null;
  if (frozen) {
    const then = (frozenSince?.older ?? []).map((sheet) => ({ sheet, what: "tables" as const, cells: 0 }));
    return { state: "frozen", older: then, changedSince };
  }
  if (!stale) return { state: live ? "current" : "none", older: [], changedSince };
  return { state: older.length > 0 ? "older" : "unknown", older, changedSince };
}

const OLDER = {
  missing: () => "is er niet meer",
  formulas: (cells: number) => `heeft andere formules dan nodig (${counted(cells, "cel", "cellen")})`,
  tables: (cells: number) =>
    `is ouder waar het geschreven is (${counted(cells, "cel", "cellen")}); de formules rekenen mee`,
} as const;

/** Dutch; none where there are no sheets, or where they are as they must be. */
export function sheetLines({ state, older, changedSince }: ReportedSheets): readonly string[] {
  switch (state) {
    case "none":
    case "current":
      return [];
    case "unknown":
      return ["De MGN-tabbladen staan deels vast: of zij kloppen, is niet bekend. Kies Herbereken."];
    case "older":
      return older.map(({ sheet, what, cells }) => `${sheet} ${OLDER[what](cells)}.`);
    case "frozen":
      return [
        `De MGN-tabbladen staan vast: zij rekenen niet mee. ${sinceText(changedSince)}`,
        ...(older.length === 0 ? [] : [`Toen al ouder: ${list(older.map(({ sheet }) => sheet))}.`]),
      ];
  }
}

function sinceText(changed: readonly string[] | null): string {
  if (changed === null) return "Wat sindsdien veranderde, is niet bewaard.";
  return changed.length === 0 ? "Sindsdien is niets veranderd." : `Sindsdien veranderd: ${list(changed)}.`;
}
