import type { Ends } from "../../plan/ends";
import { isDate, type IsoDate } from "../../time/iso-date";
import type { ScenarioFault } from "./fault";

const FIELDS = ["terminated", "replaced", "leaving"] as const;
const EXAMPLE =
  'schrijf bijvoorbeeld { "terminated": "2026-12-31" }, { "replaced": … } of { "leaving": { "GM0183": … } }';

/** The ends in a scenario file, with everything that is wrong with them. */
export function readEnds(value: unknown): { readonly ends: Ends; readonly faults: readonly ScenarioFault[] } {
  const faults: ScenarioFault[] = [];
  const fault = (message: string): void => void faults.push({ subject: "einde", message });
  if (!isRecord(value)) {
    fault(`Het veld “ends”: ${EXAMPLE}.`);
    return { ends: {}, faults };
  }
  const unknown = Object.keys(value).filter((key) => !FIELDS.some((field) => field === key));
  for (const key of unknown) fault(`Het veld “ends” kent geen “${key}”; ${EXAMPLE}.`);
  const day = (what: string, text: unknown): IsoDate | null => {
    if (typeof text === "string" && isDate(text)) return text;
    fault(`Het veld “ends”, ${what}: schrijf een bestaande dag, zoals "2026-12-31".`);
    return null;
  };
  const dayOf = (field: "terminated" | "replaced") => {
    const known = value[field] === undefined ? null : day(field, value[field]);
    return known === null ? {} : { [field]: known };
  };
  const { leaving } = value;
  if (leaving !== undefined && !isRecord(leaving)) fault(`Het veld “ends”, leaving: ${EXAMPLE}.`);
  const days = Object.entries(isRecord(leaving) ? leaving : {}).flatMap(([code, text]) => {
    const known = day(code, text);
    return known === null ? [] : [[code, known] as const];
  });
  return {
    ends: {
      ...dayOf("terminated"),
      ...dayOf("replaced"),
      ...(days.length > 0 && { leaving: Object.fromEntries(days) }),
    },
    faults,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
