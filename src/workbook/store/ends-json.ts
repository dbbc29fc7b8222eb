import type { Ends } from "../../model/plan/ends";
import { isDate, type IsoDate } from "../../model/time/iso-date";
import { isRecord } from "./checks";

/** How the agreement ends, as the file keeps it; null where nothing of it can be read. */
export function endsFromJson(value: unknown): Ends | null {
  if (!isRecord(value)) return null;
  const { terminated, replaced, leaving } = value;
  const days = isRecord(leaving)
    ? Object.entries(leaving).filter((entry): entry is [string, IsoDate] => isDay(entry[1]))
    : [];
  const ends = {
    ...(isDay(terminated) && { terminated }),
    ...(isDay(replaced) && { replaced }),
    ...(days.length > 0 && { leaving: Object.fromEntries(days) }),
  };
  return Object.keys(ends).length > 0 ? ends : null;
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === "string" && isDate(value);
}
