import type { InputId } from "../../model/plan/expression";
import type { Link } from "../links/link";
import type { TableLink } from "../links/table-link";
import { isRecord, isAddress } from "./checks";

/** What a file keeps of where things are, read with suspicion: what cannot be read is left out. */

export function linksFromJson(value: unknown): readonly Link[] {
  return listOf(value, isLink);
}

export function tablesFromJson(value: unknown): readonly TableLink[] {
  return listOf(value, isTable);
}

/** Links as they were before: null for an input that had none. */
export function linksBeforeFromJson(value: unknown): Readonly<Record<InputId, Link | null>> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, Link | null] => {
    const [, link] = entry;
    return link === null || isLink(link);
  });
  return Object.fromEntries(entries);
}

function listOf<T>(value: unknown, is: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function isAddresses(value: unknown): boolean {
  return isFields(value, isAddress);
}

function isFields(value: unknown, is: (item: unknown) => boolean): boolean {
  return isRecord(value) && Object.values(value).every(is);
}

/** A mark is there, or it is not. */
function isFlag(value: unknown): boolean {
  return value === undefined || value === true;
}

function isScale(value: unknown): boolean {
  return ["1", "1000", "1000000", "0.01"].includes(String(value));
}

function isLink(value: unknown): value is Link {
  return (
    isRecord(value) &&
    typeof value["input"] === "string" &&
    typeof value["sheet"] === "string" &&
    isAddress(value["address"]) &&
    (value["cells"] === undefined || (Array.isArray(value["cells"]) && value["cells"].every(isAddress))) &&
    isScale(value["scale"]) &&
    typeof value["certainty"] === "number" &&
    typeof value["why"] === "string" &&
    isFlag(value["confirmed"]) &&
    isFlag(value["corrected"]) &&
    isFlag(value["unnamed"]) &&
    (value["marks"] === undefined || isMarks(value["marks"])) &&
    (value["beside"] === undefined || typeof value["beside"] === "string")
  );
}

function isMarks(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value["rows"], value["columns"]].every(
      (texts) => Array.isArray(texts) && texts.every((text) => typeof text === "string"),
    ) &&
    typeof value["held"] === "string" &&
    isFlag(value["named"])
  );
}

function isTable(value: unknown): value is TableLink {
  return (
    isRecord(value) &&
    ["municipalities", "milestones"].includes(String(value["table"])) &&
    typeof value["sheet"] === "string" &&
    isAddress(value["address"]) &&
    isAddresses(value["columns"]) &&
    isAddresses(value["totals"]) &&
    typeof value["certainty"] === "number" &&
    typeof value["why"] === "string" &&
    (value["cells"] === undefined ||
      isFields(value["cells"], (cells) => Array.isArray(cells) && cells.every(isAddress))) &&
    (value["headers"] === undefined || isFields(value["headers"], (header) => typeof header === "string")) &&
    (value["scale"] === undefined || isScale(value["scale"])) &&
    [undefined, ",", "."].includes(value["decimalMark"] as string | undefined) &&
    isFlag(value["confirmed"])
  );
}
