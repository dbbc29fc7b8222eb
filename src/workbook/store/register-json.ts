import { isOutcomeStatus } from "../../model/plan/milestone-outcome";
import type { Basis, Outline } from "../../model/provenance/basis";
import { NONE } from "../../model/provenance/later";
import { EMPTY_REGISTER, type Register } from "../../model/provenance/register";
import { isoDate } from "../../model/time/iso-date";
import { isRecord } from "./checks";
import { fromColumns, inColumns } from "./columns";
import { pack, unpack } from "./packing";

type Fields = Readonly<Record<string, unknown>>;

/** To read and pack a thousand letters takes long, and they seldom change: what was done last is remembered. */
const packedBefore = new WeakMap<Register, ReturnType<typeof packedRegister>>();
let readBefore: { readonly text: string; readonly register: Register } = { text: "{}", register: EMPTY_REGISTER };

/** The references as the file keeps them: what they stand for in little room, since of most letters most is the same. */
export function registerToJson(register: Register): ReturnType<typeof packedRegister> {
  const json = packedBefore.get(register) ?? packedRegister(register);
  packedBefore.set(register, json);
  return json;
}

function packedRegister({ printed, bases, unread }: Register) {
  const figures = Object.entries(bases).map(([key, basis]) => [key, inColumns(basis)]);
  return {
    references: printed.map(({ reference, at, basis }) => [reference, at, basis]),
    figures: pack(figures, Infinity),
    ...(unread.length > 0 && { unread }),
  };
}

/**
 * The references that a file keeps, read with suspicion. What this version cannot read of what they stand for is kept as
 * it was, for one that can: a lookup says so.
 */
export function registerFromJson(value: unknown): Register {
  if (!isRecord(value)) return EMPTY_REGISTER;
  const text = JSON.stringify(value);
  if (text !== readBefore.text) readBefore = { text, register: readRegister(value) };
  return readBefore.register;
}

function readRegister({ references, figures, unread, printed, bases }: Fields): Register {
  const given = [
    ...(unpack(figures) ?? []).filter(isPair).map(([key, basis]) => [key, fromColumns(basis)] as const),
    // As files had them before they were packed.
    ...(isRecord(bases) ? Object.entries(bases) : []),
    ...(Array.isArray(unread) ? unread.filter(isPair) : []),
  ];
  return {
    printed: [
      ...(Array.isArray(references) ? references.filter(isReference).map(printedOf) : []),
      ...(Array.isArray(printed) ? printed.filter(isPrinted) : []),
    ],
    bases: Object.fromEntries(given.filter(isKeptBasis)),
    unread: given.filter((entry) => !isKeptBasis(entry)),
  };
}

/** Whether everything of it is in the register, understood or as it was. */
export function hasWholeRegister(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (!isRecord(value)) return false;
  const { references = [], figures = pack([], 0), unread = [], printed = [], bases = {} } = value;
  return (
    isListOf(references, isReference) &&
    isListOf(unpack(figures), isPair) &&
    isListOf(unread, isPair) &&
    isListOf(printed, isPrinted) &&
    isRecord(bases)
  );
}

/** What else stands there, from a newer version. */
export function besidesRegister(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const ours = ["references", "figures", "unread", "printed", "bases"];
  return Object.fromEntries(Object.entries(value).filter(([name]) => !ours.includes(name)));
}

type Pair = readonly [key: string, basis: unknown];

function isPair(value: unknown): value is Pair {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "string";
}

function isKeptBasis(pair: Pair): pair is readonly [string, Basis | Outline] {
  return isBasis(pair[1]) || isOutline(pair[1]);
}

function isReference(value: unknown): value is readonly [string, string, string] {
  return Array.isArray(value) && value.length === 3 && value.every(isText);
}

function printedOf([reference, at, basis]: readonly [string, string, string]): Register["printed"][number] {
  return { reference, at, basis };
}

function isPrinted(value: unknown): value is Register["printed"][number] {
  return isRecord(value) && hasTexts(value, ["reference", "at", "basis"]);
}

function isBasis(value: unknown): value is Basis {
  return (
    isRecord(value) &&
    hasTexts(value, ["plan", "scenario"]) &&
    isRecord(value["inputs"]) &&
    Object.values(value["inputs"]).every((values) => Array.isArray(values) && values.every(isAmountOrNull)) &&
    (value["fromPlan"] === undefined || isListOf(value["fromPlan"], isText)) &&
    isListOf(value["municipalities"], isMunicipality) &&
    isListOf(value["milestones"], isMilestone) &&
    isListOf(value["rules"], isText) &&
    isLater(value["request"]) &&
    isLater(value["counted"])
  );
}

function isOutline(value: unknown): value is Outline {
  return (
    isRecord(value) &&
    value["trimmed"] === true &&
    hasTexts(value, ["plan", "scenario"]) &&
    isListOf(value["municipalities"], isOutcomeOfMunicipality)
  );
}

function isOutcomeOfMunicipality(value: unknown): boolean {
  return (
    isRecord(value) &&
    hasTexts(value, ["code", "name"]) &&
    isAmount(value["received"]) &&
    ["repaid", "risk"].every((field) => isAmountOrNull(value[field]))
  );
}

function isMunicipality(value: unknown): boolean {
  return isRecord(value) && isOutcomeOfMunicipality(value) && isAmount(value["inhabitants"]) && isLater(value["later"]);
}

/** Figures by what they are; absent in letters of before they were told. */
function isLater(value: unknown): boolean {
  if (value === undefined) return true;
  return isRecord(value) && Object.values(value).every((figure) => figure === NONE || isAmountOrNull(figure));
}

function isMilestone(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["nr"] === "number" &&
    hasTexts(value, ["name"]) &&
    isOutcome(value["outcome"]) &&
    isDate(value["due"]) &&
    ["iza", "spuk"].every((field) => isAmount(value[field])) &&
    ["local", "regional"].includes(String(value["scope"]))
  );
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
