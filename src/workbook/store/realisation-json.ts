import type { Decimal } from "../../model/money/decimal";
import type { NewTarget, RealisationChoices } from "../../model/plan/realisation-choices";
import { isDate } from "../../model/time/iso-date";
import { isRecord } from "./checks";

type AmountFrom = (value: unknown) => Decimal | null;

/** What was chosen about the forecast and the targets, as the file keeps it; null where nothing of it can be read. */
export function realisationFromJson(value: unknown, amountFrom: AmountFrom): RealisationChoices | null {
  if (!isRecord(value)) return null;
  const { paces, method, targets } = value;
  const read = pacesFrom(paces, amountFrom);
  const agreed = Array.isArray(targets) ? targets.flatMap((target) => targetFrom(target, amountFrom)) : [];
  const choices: RealisationChoices = {
    ...(Object.keys(read).length > 0 && { paces: read }),
    ...((method === "run-rate" || method === "plan-shape") && { method }),
    ...(agreed.length > 0 && { targets: agreed }),
  };
  return Object.keys(choices).length > 0 ? choices : null;
}

function pacesFrom(value: unknown, amountFrom: AmountFrom): Readonly<Record<string, Decimal>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([measure, pace]) => {
      const amount = amountFrom(pace);
      return amount ? [[measure, amount]] : [];
    }),
  );
}

function targetFrom(value: unknown, amountFrom: AmountFrom): readonly NewTarget[] {
  if (!isRecord(value)) return [];
  const { nr, target, on, reason } = value;
  const amount = amountFrom(target);
  if (typeof nr !== "number" || !Number.isInteger(nr) || amount === null || amount.lte(0)) return [];
  if (typeof on !== "string" || !isDate(on) || typeof reason !== "string") return [];
  return [{ nr, target: amount, on, reason }];
}
