import { Decimal } from "../../model/money/decimal";
import type {
  DeterminationEntries,
  EnteredSpending,
  EnteredVat,
  MunicipalEntry,
  PassedOn,
} from "../../model/plan/determination-entries";
import type { SplitKey } from "../../model/plan/split-key";
import { isRecord } from "./checks";

/**
 * What was entered for the determination, as the file keeps it; null where nothing of it can be read.
 *
 * @param keyFrom reads a split key
 */
export function determinationFromJson(
  value: unknown,
  keyFrom: (value: unknown) => SplitKey,
): DeterminationEntries | null {
  if (!isRecord(value)) return null;
  const municipalities = isRecord(value["municipalities"])
    ? Object.entries(value["municipalities"]).flatMap(([code, entry]) => {
        const read = municipalFrom(entry);
        return read === null ? [] : [[code, read] as const];
      })
    : [];
  const pot = spendingFrom(value["pot"]);
  const passedOn = passedOnFrom(value["passedOn"], keyFrom);
  return filled({
    ...(municipalities.length > 0 && { municipalities: Object.fromEntries(municipalities) }),
    ...(pot && { pot }),
    ...(passedOn && { passedOn }),
  });
}

function municipalFrom(value: unknown): MunicipalEntry | null {
  if (!isRecord(value)) return null;
  const regional = spendingFrom(value["regional"]);
  return filled({ ...spendingFrom(value), ...(regional && { regional }) });
}

function spendingFrom(value: unknown): EnteredSpending | null {
  if (!isRecord(value)) return null;
  const spent = amountFrom(value["spent"]);
  const vat = vatFrom(value["vat"]);
  return filled({ ...(spent && { spent }), ...(vat && { vat }) });
}

function vatFrom(value: unknown): EnteredVat | null {
  if (!isRecord(value)) return null;
  const amount = amountFrom(value["amount"]);
  const as = value["as"];
  return amount && (as === "cost" || as === "compensated") ? { amount, as } : null;
}

function passedOnFrom(value: unknown, keyFrom: (value: unknown) => SplitKey): PassedOn | null {
  if (!isRecord(value)) return null;
  const [work, audit] = [amountFrom(value["work"]), amountFrom(value["audit"])];
  const key = value["key"];
  return filled({
    ...(work && { work }),
    ...(audit && { audit }),
    ...(isRecord(key) && { key: keyFrom(key) }),
  });
}

/** Nothing read is nothing entered. */
function filled<T extends object>(entries: T): T | null {
  return Object.keys(entries).length > 0 ? entries : null;
}

/** A decimal text, nil or more. */
function amountFrom(value: unknown): Decimal | null {
  return typeof value === "string" && /^\d{1,15}(\.\d{1,20})?$/.test(value) ? new Decimal(value) : null;
}
