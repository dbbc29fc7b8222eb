import type { Place } from "../../model/plan/finding";
import { NOTHING_SETTLED, type Settlement } from "../links/settlement";
import { isRecord, isAddress } from "./checks";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What a file keeps of it; what cannot be read is left out. */
export function settlementFromJson(value: unknown): Settlement {
  if (!isRecord(value)) return NOTHING_SETTLED;
  const { typed, leftOut, fromPlan, rejected, still } = value;
  const values = isRecord(typed)
    ? Object.entries(typed).filter((entry): entry is [string, string[]] => isValues(entry[1]))
    : [];
  return {
    typed: Object.fromEntries(values),
    leftOut: Array.isArray(leftOut) ? leftOut.filter((id) => typeof id === "string") : [],
    fromPlan: isRecord(fromPlan)
      ? Object.fromEntries(
          Object.entries(fromPlan).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
        )
      : {},
    rejected: isRecord(rejected)
      ? Object.fromEntries(
          Object.entries(rejected).flatMap(([id, places]) =>
            Array.isArray(places)
              ? [[id, places.filter(isPlace).map(({ sheet, address }) => ({ sheet, address }))]]
              : [],
          ),
        )
      : {},
    still: still === "all" ? still : Array.isArray(still) ? still.filter((id) => typeof id === "string") : [],
  };
}

function isPlace(value: unknown): value is Place {
  return isRecord(value) && typeof value["sheet"] === "string" && isAddress(value["address"]);
}

function isValues(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === "string" && DECIMAL.test(text))
  );
}
