import { Decimal } from "../../model/money/decimal";
import {
  NO_CHOICES,
  type InhabitantCount,
  type Instalments,
  type JoinedMunicipality,
  type MilestoneChoice,
  type PayoutChoices,
} from "../../model/plan/choices";
import type { MilestoneOutcome, OutcomeStatus } from "../../model/plan/milestone-outcome";
import type { SplitKey, Weights } from "../../model/plan/split-key";
import { isDate, type IsoDate } from "../../model/time/iso-date";
import { isRecord } from "./checks";
import { determinationFromJson } from "./determination-json";
import { endsFromJson } from "./ends-json";
import { realisationFromJson } from "./realisation-json";

const STATUSES: readonly OutcomeStatus[] = ["open", "met", "missed", "later", "partly", "deemed-met"];

/**
 * The choices as the file keeps them, read with suspicion: what cannot be is left out, and the agreement's own rule
 * stands in its place. Amounts and shares are decimal texts, as decimal.js writes them in JSON by itself.
 */
export function choicesFromJson(value: unknown): PayoutChoices {
  if (!isRecord(value)) return NO_CHOICES;
  const { milestones, key, regionalKey, costKey, riskBasis, instalments, instalmentMonth, advanceDays } = value;
  const { unit, joined, left, count } = value;
  const read = countFrom(count);
  const ending = endsFromJson(value["ends"]);
  const entries = determinationFromJson(value["determination"], keyFrom);
  const days = daysFrom(advanceDays);
  const ahead = realisationFromJson(value["realisation"], amountFrom);
  return {
    milestones: isRecord(milestones) ? milestonesFrom(milestones) : {},
    key: keyFrom(key),
    ...(isRecord(costKey) && { costKey: keyFrom(costKey) }),
    regionalKey: keyFrom(regionalKey),
    riskBasis: riskBasis === "programme" ? "programme" : NO_CHOICES.riskBasis,
    instalments: instalmentsFrom(instalments),
    instalmentMonth: isMonth(instalmentMonth) ? instalmentMonth : NO_CHOICES.instalmentMonth,
    ...(days && { advanceDays: days }),
    unit: unit === "cent" ? "cent" : "euro",
    joined: Array.isArray(joined) ? joined.flatMap(joinedFrom) : [],
    left: Array.isArray(left) ? left.filter((code): code is string => typeof code === "string") : [],
    ...(read && { count: read }),
    ...(ending && { ends: ending }),
    ...(entries && { determination: entries }),
    ...(ahead && { realisation: ahead }),
  };
}

function milestonesFrom(value: Readonly<Record<string, unknown>>): Readonly<Record<number, MilestoneChoice>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([nr, choice]) =>
      /^\d{1,4}$/.test(nr) && isRecord(choice) ? [[Number(nr), milestoneFrom(choice)]] : [],
    ),
  );
}

function milestoneFrom({ outcome, scope, chance }: Readonly<Record<string, unknown>>): MilestoneChoice {
  const noted = outcomeFromJson(outcome);
  const likely = shareFrom(chance);
  return {
    ...(noted && { outcome: noted }),
    ...((scope === "local" || scope === "regional") && { scope }),
    ...(likely && { chance: likely }),
  };
}

/** What became of a milestone; null where that cannot be read. */
export function outcomeFromJson(value: unknown): MilestoneOutcome | null {
  if (!isRecord(value)) return null;
  const { status, on, granted, evidence } = value;
  const known = STATUSES.find((candidate) => candidate === status);
  if (known === undefined) return null;
  const part = shareFrom(granted);
  return {
    status: known,
    ...(isDay(on) && { on }),
    ...(part && { granted: part }),
    ...(typeof evidence === "string" && { evidence }),
  };
}

function keyFrom(value: unknown): SplitKey {
  if (!isRecord(value)) return NO_CHOICES.key;
  switch (value["kind"]) {
    case "equal":
      return { kind: "equal" };
    case "percentages":
    case "hours":
      return { kind: value["kind"], of: weightsFrom(value["of"]) };
    default:
      return NO_CHOICES.key;
  }
}

function instalmentsFrom(value: unknown): Instalments {
  if (!isRecord(value)) return NO_CHOICES.instalments;
  if (value["kind"] === "own") return { kind: "own", of: weightsFrom(value["of"]) };
  return value["kind"] === "equal" ? { kind: "equal" } : NO_CHOICES.instalments;
}

function joinedFrom(value: unknown): readonly JoinedMunicipality[] {
  if (!isRecord(value)) return [];
  const { code, name } = value;
  const inhabitants = amountFrom(value["inhabitants"]);
  return typeof code === "string" && typeof name === "string" && inhabitants ? [{ code, name, inhabitants }] : [];
}

function countFrom(value: unknown): InhabitantCount | null {
  if (!isRecord(value)) return null;
  const { on, status, source, file, of } = value;
  if (!isDay(on) || typeof source !== "string" || (status !== "provisional" && status !== "definitive")) return null;
  return { on, status, source, ...(typeof file === "string" && { file }), of: weightsFrom(of) };
}

/** The day of the advance by year; null where none is kept, as in files from before it could be entered. */
function daysFrom(value: unknown): Readonly<Record<number, IsoDate>> | null {
  if (!isRecord(value)) return null;
  const days = Object.entries(value).flatMap(([year, day]): readonly (readonly [string, IsoDate])[] =>
    /^\d{4}$/.test(year) && isDay(day) ? [[year, day]] : [],
  );
  return days.length === 0 ? null : Object.fromEntries(days);
}

function weightsFrom(value: unknown): Weights {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, weight]) => {
      const amount = amountFrom(weight);
      return amount ? [[name, amount]] : [];
    }),
  );
}

/** A decimal text, nil or more. */
function amountFrom(value: unknown): Decimal | null {
  return typeof value === "string" && /^\d{1,15}(\.\d{1,20})?$/.test(value) ? new Decimal(value) : null;
}

function shareFrom(value: unknown): Decimal | null {
  const amount = amountFrom(value);
  return amount?.lte(1) ? amount : null;
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === "string" && isDate(value);
}

function isMonth(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;
}
