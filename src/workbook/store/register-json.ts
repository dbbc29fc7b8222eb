import { isOutcomeStatus } from "../../model/plan/milestone-outcome";
import type { Basis } from "../../model/provenance/basis";
import { NONE } from "../../model/provenance/later";
import { EMPTY_REGISTER, type Register } from "../../model/provenance/register";
import { isoDate } from "../../model/time/iso-date";

type Fields = Readonly<Record<string, unknown>>;

/** The references that a file keeps; what cannot be read is left out, so that a lookup says that it is not known. */
export function registerFromJson(value: unknown): Register {
  if (!isFields(value) || !Array.isArray(value["printed"]) || !isFields(value["bases"])) return EMPTY_REGISTER;
  const bases = Object.fromEntries(
    Object.entries(value["bases"]).filter((entry): entry is [string, Basis] => isBasis(entry[1])),
  );
  const printed = value["printed"].filter(isPrinted).filter(({ basis }) => Object.hasOwn(bases, basis));
  return { printed, bases };
}

function isPrinted(value: unknown): value is Register["printed"][number] {
  return isFields(value) && hasTexts(value, ["reference", "at", "basis"]);
}

function isBasis(value: unknown): value is Basis {
  return (
    isFields(value) &&
    hasTexts(value, ["plan", "scenario"]) &&
    isFields(value["inputs"]) &&
    Object.values(value["inputs"]).every((values) => Array.isArray(values) && values.every(isAmountOrNull)) &&
    isListOf(value["municipalities"], isMunicipality) &&
    isListOf(value["milestones"], isMilestone) &&
    isListOf(value["rules"], isText) &&
    isLater(value["request"])
  );
}

function isMunicipality(value: unknown): boolean {
  return (
    isFields(value) &&
    hasTexts(value, ["code", "name"]) &&
    ["inhabitants", "received"].every((field) => isAmount(value[field])) &&
    ["repaid", "risk"].every((field) => isAmountOrNull(value[field])) &&
    isLater(value["later"])
  );
}

/** Figures by what they are; absent in letters of before they were told. */
function isLater(value: unknown): boolean {
  if (value === undefined) return true;
  return isFields(value) && Object.values(value).every((figure) => figure === NONE || isAmountOrNull(figure));
}

function isMilestone(value: unknown): boolean {
  return (
    isFields(value) &&
    typeof value["nr"] === "number" &&
    hasTexts(value, ["name"]) &&
    isOutcome(value["outcome"]) &&
    isDate(value["due"]) &&
    ["iza", "spuk"].every((field) => isAmount(value[field])) &&
    ["local", "regional"].includes(String(value["scope"]))
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function hasTexts(value: Fields, names: readonly string[]): boolean {
  return names.every((name) => isText(value[name]));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** A status, with the day and the part granted where it has them: "partly 2026-04-01 0.5". */
function isOutcome(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const [status = "", ...details] = value.split(" ");
  return isOutcomeStatus(status) && details.every((detail) => isDate(detail) || isAmount(detail));
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  return isoDate(year, month, day) !== null;
}

/** Decimal text. */
function isAmount(value: unknown): boolean {
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
}

function isAmountOrNull(value: unknown): boolean {
  return value === null || isAmount(value);
}
