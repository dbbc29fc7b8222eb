import type { FindingCode, Severity } from "../../model/plan/finding";
import type { Mark, Told } from "../../model/plan/marks";
import { isDate } from "../../model/time/iso-date";
import { isRecord } from "./checks";

const SEVERITIES: readonly string[] = ["error", "warning", "rounding"] satisfies Severity[];

/** What was said of findings, as the file keeps it; what cannot be read is left out. */
export function marksFromJson(value: unknown): readonly Mark[] {
  return Array.isArray(value) ? value.flatMap(markFrom) : [];
}

function markFrom(value: unknown): readonly Mark[] {
  if (!isRecord(value)) return [];
  const { id, plan, code, about, as, reason, day, told } = value;
  const on = typeof day === "string" && isDate(day) ? day : null;
  const then = toldFrom(told);
  if (typeof id !== "string" || typeof plan !== "string") return [];
  if (typeof code !== "string" || typeof about !== "string") return [];
  if ((as !== "seen" && as !== "agreed") || on === null || then === null) return [];
  // A code of a newer version is of a finding that this one never makes.
  return [
    {
      id,
      plan,
      code: code as FindingCode,
      about,
      as,
      reason: typeof reason === "string" ? reason : "",
      day: on,
      told: then,
    },
  ];
}

function toldFrom(value: unknown): Told | null {
  if (!isRecord(value)) return null;
  const { severity } = value;
  const text = (key: keyof Told) => (typeof value[key] === "string" ? value[key] : "");
  if (typeof severity !== "string" || !SEVERITIES.includes(severity)) return null;
  return {
    severity: severity as Severity,
    place: text("place"),
    message: text("message"),
    consequence: text("consequence"),
    printed: text("printed"),
    computed: text("computed"),
    each: text("each"),
  };
}
