import type { Basis } from "../../model/provenance/basis";
import { EMPTY_REGISTER } from "../../model/provenance/register";
import type { Register } from "../../model/provenance/register";

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
    isListOf(value["rules"], isText)
  );
}

function isMunicipality(value: unknown): boolean {
  return (
    isFields(value) &&
    hasTexts(value, ["code", "name"]) &&
    ["inhabitants", "received", "repaid"].every((field) => isAmount(value[field])) &&
    isAmountOrNull(value["risk"])
  );
}

function isMilestone(value: unknown): boolean {
  return (
    isFields(value) &&
    typeof value["nr"] === "number" &&
    hasTexts(value, ["name", "outcome"]) &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(value["due"])) &&
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

/** Decimal text. */
function isAmount(value: unknown): boolean {
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
}

function isAmountOrNull(value: unknown): boolean {
  return value === null || isAmount(value);
}
